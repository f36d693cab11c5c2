// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import { PAYLOADS } from './payloads.ts';
import { ready, Service } from './service.ts';

/*
 * Texts that would run if they were ever read as markup, style, script or address, in every text that an article brings:
 * title, author, outlet, address and body. The browser is told to mind no policy, so nothing but escaping stands between
 * them and the reader.
 */
test.use({ bypassCSP: true });
test.describe.configure({ mode: 'serial', timeout: 240_000 });

interface Job {
  id: string;
  state: string;
  articles: { state: string; article: string }[];
}

const YEAR = 2031;
const IN_YEAR = `from=${YEAR}&to=${YEAR}`;
const MONTHS = Array.from({ length: 12 }, (_, i) => `${YEAR}-${String(i + 1).padStart(2, '0')}`);
const OF_EACH = 5;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const story = (payload: string, day: string): string =>
  `The minister Ana Reis said on ${day} that ${payload} the harbour talks had collapsed in Porto.`;

/** An article on some payloads, which stand in all of its texts; every other one is a page in HTML with an author. */
function article(payloads: readonly string[], i: number) {
  const month = MONTHS[i % 12]!;
  const all = payloads.join(' ').slice(0, 480);
  const day = (nth: number) => String(((i + 5 * nth) % 27) + 1).padStart(2, '0');
  const text = payloads.map((payload, nth) => story(payload, `${month}-${day(nth)}`));
  const shared = {
    title: all,
    source: all,
    url: `https://news.example/${i}?x='-top.hit=1-'#${encodeURIComponent(all)}`,
    published: month,
  };
  if (i % 2 === 0) return { ...shared, text: text.join('\n\n') };
  const head = `<title>${escaped(all)}</title><meta name="author" content="${escaped(all)}">`;
  const body = text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return {
    ...shared,
    html: `<!doctype html><html><head>${head}</head><body><article><h1>${escaped(all)}</h1>${body}</article></body></html>`,
  };
}

const ARTICLES = Array.from({ length: Math.ceil(PAYLOADS.length / OF_EACH) }, (_, i) =>
  article(PAYLOADS.slice(i * OF_EACH, (i + 1) * OF_EACH), i),
);

function makeKey(): string {
  const command = fileURLToPath(new URL('../../backend/claimline', import.meta.url));
  return execFileSync(command, ['key', 'create', '--role', 'ingester'], { encoding: 'utf8' }).trim();
}

async function handIn(request: APIRequestContext): Promise<string[]> {
  const response = await request.post('/api/v1/articles', { headers, data: { articles: ARTICLES } });
  expect(response.status(), await response.text()).toBe(202);
  const { id } = (await response.json()) as Job;
  const job = async () => (await (await request.get(`/api/v1/jobs/${id}`, { headers })).json()) as Job;
  await expect.poll(async () => (await job()).state, { timeout: 200_000 }).toBe('done');
  const done = (await job()).articles;
  expect(new Set(done.map(({ state }) => state))).toEqual(new Set(['stored']));
  return done.map(({ article: stored }) => stored);
}

let headers: Record<string, string>;
let articles: string[] = [];

test.beforeAll(async ({ request }) => {
  headers = { authorization: `Bearer ${makeKey()}` };
  articles = await handIn(request);
});

/** Other tests expect the articles that the service began with. */
test.afterAll(async ({ request }) => {
  for (const id of articles) await request.delete(`/api/v1/articles/${id}`, { headers });
});

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

test('there are 200 payloads, in outlets, claims and events', async ({ request }) => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
  const { page } = await new Service(request).events(IN_YEAR);
  expect(page.total).toBeGreaterThan(ARTICLES.length);
  const read = await Promise.all(
    articles.map(async (id) => (await request.get(`/api/v1/articles/${id}`)).json()),
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
      expect(await plain.locator('.events > li').count()).toBeGreaterThan(2);
      await expect(plain.locator('.events').locator(MARKUP)).toHaveCount(0);
      await expect(plain.locator('.events *:not(li, h2, a, p, time, ul, q, cite)')).toHaveCount(0);
      await expect(plain.locator('.events a:not([href^="http"])')).toHaveCount(0);
    }
    await still.close();
    expect(found).toEqual([]);
  });
}

test('an address that is none of a page is refused', async ({ request }) => {
  for (const url of [
    'javascript:top.hit=1',
    'data:text/html,<script>top.hit=1</script>',
    'file:///etc/passwd',
  ]) {
    const response = await request.post('/api/v1/articles', {
      headers,
      data: { articles: [{ text: 'Something happened on Tuesday.', url }] },
    });
    expect(response.status(), url).toBe(400);
  }
});
