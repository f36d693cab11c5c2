// SPDX-License-Identifier: Apache-2.0
import { expect, type Page } from '@playwright/test';
import { ARTICLES, OF_EACH, test, YEAR } from './hostile.ts';
import { PAYLOADS } from './payloads.ts';
import { ready, Service } from './service.ts';

/*
 * Texts that would run if they were ever read as markup, style, script or address, in every text that an article brings:
 * title, author, outlet, address and body. The browser is told to mind no policy, so nothing but escaping stands between
 * them and the reader.
 */
test.use({ bypassCSP: true });
test.describe.configure({ mode: 'serial', timeout: 240_000 });

const IN_YEAR = `from=${YEAR}&to=${YEAR}`;
const MONTHS = Array.from({ length: 12 }, (_, i) => `${YEAR}-${String(i + 1).padStart(2, '0')}`);

/** Watches for dialogs and downloads too, which are also signs that something ran. */
function watch(page: Page): string[] {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('popup', (popup) => found.push(popup.url()));
  return found;
}

const wasHit = (page: Page): Promise<boolean> => page.evaluate(() => 'hit' in window);

/** Elements and attributes that only a payload could have brought into what the timeline shows. */
const MARKUP =
  'script, iframe, img, base, math, style, object, embed, form, video, audio, template, [onload], [onerror], [onfocus]';

test('there are 200 payloads, in outlets, claims and events', async ({ request, hostile }) => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  expect(hostile.articles.filter(Boolean)).toHaveLength(ARTICLES.length);
  const { page } = await new Service(request).events(IN_YEAR);
  expect(page.total).toBeGreaterThan(ARTICLES.length);
  const read = await Promise.all(
    hostile.articles.map(async (id) => (await request.get(`/api/v1/articles/${id}`)).json()),
  );
  const found = read as { title: string; source: { name: string }; claimCount: number }[];
  for (const [i, { title, source }] of found.entries()) {
    const first = PAYLOADS[i * OF_EACH]!.trim().slice(0, 12);
    expect(`${title} ${source.name}`, first).toContain(first.split(/\s/)[0]);
  }
  expect(found.filter(({ claimCount }) => claimCount > 0).length).toBeGreaterThan(ARTICLES.length * 0.8);
});

for (const path of ['/', '/embed']) {
  test(`${path} shows each as the text that it is, in list, drawing and event`, async ({ page, request }) => {
    const found = watch(page);
    const service = new Service(request);
    const ids: string[] = [];
    for (const month of MONTHS) {
      const { data } = await service.events(`from=${month}&to=${month}`);
      ids.push(...data.map(({ id }) => id));
    }
    await page.goto(`${path}?${IN_YEAR}&lanes=source`);
    await ready(page);
    const list = page.locator('claimline-list').getByRole('listbox');
    await list.focus();
    const timeline = page.locator('claimline-timeline');
    for (const id of new Set(ids)) {
      await list.press('PageDown');
      await timeline.evaluate((element, event) => Object.assign(element, { event }), id);
      await expect(timeline.locator('claimline-panel mark').first()).toBeVisible();
    }
    await expect(timeline.locator(MARKUP)).toHaveCount(0);
    await expect(page.locator('a[href^="javascript" i], a[href^="data" i]')).toHaveCount(0);
    expect(await wasHit(page)).toBe(false);
    expect(found).toEqual([]);
  });

  test(`${path} brings them as text in the served HTML too`, async ({ page, browser, baseURL }) => {
    const found = watch(page);
    const still = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const plain = await still.newPage();
    for (const month of MONTHS) {
      const address = `${path}?from=${month}&to=${month}`;
      await page.goto(address);
      expect(await wasHit(page), address).toBe(false);
      await plain.goto(address);
      await expect(plain.locator('.events')).toContainText('top.hit=1');
      await expect(plain.locator('.events').locator(MARKUP)).toHaveCount(0);
      await expect(plain.locator('.events *:not(li, h2, a, p, time, ul, q, cite)')).toHaveCount(0);
      await expect(plain.locator('.events a:not([href^="http"])')).toHaveCount(0);
    }
    await still.close();
    expect(found).toEqual([]);
  });
}

test('an address that is none of a page is refused', async ({ request, hostile }) => {
  for (const url of [
    'javascript:top.hit=1',
    'data:text/html,<script>top.hit=1</script>',
    'file:///etc/passwd',
  ]) {
    const response = await request.post('/api/v1/articles', {
      headers: hostile.headers,
      data: { articles: [{ text: 'Something happened on Tuesday.', url }] },
    });
    expect(response.status(), url).toBe(400);
  }
});
