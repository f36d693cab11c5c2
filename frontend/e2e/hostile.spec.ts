// SPDX-License-Identifier: Apache-2.0
import { expect, test, type Page } from '@playwright/test';
import { ready, Service } from './service.ts';

/** Texts that would run or change something if any of them were ever read as markup, style or address. */
const PAYLOADS = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg onload="window.hit=1">',
  '"><iframe srcdoc="<script>parent.hit=1</script>">',
  "'-window.hit=1-'",
  '${window.hit=1}',
  '{{constructor.constructor("window.hit=1")()}}',
  '</textarea><script>window.hit=1</script>',
  '<!--<img src="--><img src=x onerror=window.hit=1//">',
  '<math><mtext></table><img src=x onerror=window.hit=1>',
  '<a href="javascript:window.hit=1">x</a>',
  '<details open ontoggle=window.hit=1>',
  '<style>*{display:none}</style>',
  '<base href="https://elsewhere.example/">',
  '<lit-part><?lit$0$?>',
  '\u202eevil\u202c\u0000\uFFFD',
];

/** Puts payloads into every text of every answer; ids, numbers and dates stay. */
function poison(value: unknown, key: string, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((item) => poison(item, key, next));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name, next)]));
  }
  const texts = ['title', 'name', 'note', 'exact', 'prefix', 'suffix', 'phrase', 'steps', 'rule', 'cue'];
  if (key === 'url') return 'javascript:window.hit=1';
  return typeof value === 'string' && texts.includes(key) ? next() : value;
}

async function poisonApi(page: Page): Promise<void> {
  let count = 0;
  const next = () => PAYLOADS[count++ % PAYLOADS.length]!;
  await page.route('**/api/v1/**', async (route) => {
    const response = await route.fetch();
    const body: unknown = await response.json();
    await route.fulfill({ response, json: poison(body, '', next) });
  });
}

for (const path of ['/', '/embed']) {
  test(`${path} shows hostile titles, names and quotes as the text that they are`, async ({
    page,
    request,
  }) => {
    const event = await new Service(request).disputed();
    await poisonApi(page);
    await page.goto(`${path}?event=${event.id}`);
    await ready(page);
    await expect(page.locator('claimline-panel mark').first()).toBeVisible();
    for (const details of await page.locator('claimline-panel summary').all()) await details.click();
    await page.locator('claimline-list').getByRole('option').nth(2).click();
    const markup = page
      .locator('claimline-timeline')
      .locator('script, iframe, img, base, math, [onload], [onerror]');
    await expect(markup).toHaveCount(0);
    await expect(page.locator('a[href^="javascript"]')).toHaveCount(0);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
}
