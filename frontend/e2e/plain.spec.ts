// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '@playwright/test';
import { Service, violations } from './service.ts';

/** What readers without scripts and programs that read pages find in the served HTML. */
test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/embed']) {
    test(`${path} lists events with their dates, words and sources, under the filters of its address`, async ({
      page,
      request,
    }) => {
      const service = new Service(request);
      const [storyline] = await service.storylines();
      const { data } = await service.events(`storyline=${storyline!.id}`);
      await page.goto(`${path}?storyline=${storyline!.id}`);
      const items = page.locator('.events > li');
      await expect(items).toHaveCount(Math.min(data.length, 40));
      const titles = new Set(data.map(({ title }) => title));
      for (const heading of await items.getByRole('heading').all()) {
        expect(titles).toContain(await heading.textContent());
      }
      await expect(items.first().locator('q').first()).toBeVisible();
      await expect(items.first().locator('cite').first()).not.toBeEmpty();
      await expect(page.locator('claimline-timeline')).toBeHidden();
    });

    test(`${path} leads from the list to an event with all of its claims`, async ({ page, request }) => {
      const service = new Service(request);
      const event = await service.disputed();
      const claims = await service.claims(event.id);
      await page.goto(`${path}?q=${encodeURIComponent(event.title)}`);
      await page.getByRole('link', { name: event.title, exact: true }).first().click();
      await expect(page).toHaveURL(new RegExp(`${path}\\?event=${event.id}$`));
      await expect(page.locator('.events q')).toHaveText(claims.map(({ quote }) => quote.exact));
      await expect(page.locator('.events')).toContainText('disputed');
    });
  }

  test('speaks the language that the address asks for, or else the browser', async ({
    page,
    browser,
    baseURL,
    request,
  }) => {
    const event = await new Service(request).disputed();
    await page.goto(`/?event=${event.id}&lang=es`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page).toHaveTitle(/quién dice/);
    await expect(page.locator('.events')).toContainText('en disputa');
    await expect(page.locator('[data-served=noscript]')).toContainText('necesita JavaScript');
    for (const path of ['/', '/embed']) {
      const context = await browser.newContext({
        locale: 'es-VE',
        baseURL: baseURL!,
        javaScriptEnabled: false,
      });
      const own = await context.newPage();
      const response = await own.goto(path);
      expect(await response!.headerValue('vary')).toMatch(/accept-language/i);
      expect(await response!.headerValue('content-language')).toBe('es');
      await expect(own.locator('html')).toHaveAttribute('lang', 'es');
      await expect(own.getByRole('heading', { level: 1 })).toContainText('Cronología');
      await context.close();
    }
  });

  test('filters that make no sense list nothing and break nothing', async ({ page }) => {
    const response = await page.goto('/?kind=nonsense&from=never&event=');
    expect(response!.status()).toBe(200);
    await expect(page.locator('.events > li')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'JSON' })).toBeVisible();
  });
});

for (const path of ['/', '/embed']) {
  test(`${path} describes its events to programs, and its policy does not mind`, async ({
    page,
    request,
  }) => {
    const found = violations(page);
    const event = await new Service(request).disputed();
    await page.goto(`${path}?event=${event.id}`);
    const data = await page.locator('script[type="application/ld+json"]').textContent();
    const [node, ...others] = (JSON.parse(data!) as { '@graph': Record<string, unknown>[] })['@graph'];
    expect(others).toEqual([]);
    expect(node).toMatchObject({ '@type': 'Event', name: event.title });
    expect((node!['subjectOf'] as unknown[]).length).toBe(event.claimCount);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', event.title);
    expect(found).toEqual([]);
  });
}

for (const address of [
  '/',
  '/embed?storyline=oslo-talks',
  '/?q="secret talks" ~ñ*&kind=talks,diplomacy',
  '/embed?from=2019-04',
]) {
  test(`${address} begins to read while its scripts are on their way, and reads nothing twice`, async ({
    page,
  }) => {
    const warnings: string[] = [];
    page.on('console', (message) => warnings.push(message.text()));
    await page.goto(address, { waitUntil: 'networkidle' });
    const reads = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /timeline\?|events\?.*include=articles/.test(name))
        // A closer look at what is in view comes later.
        .filter(({ name }) => !name.includes('%3A'))
        .map(({ name, initiatorType }) => `${initiatorType} ${new URL(name).pathname}`)
        .sort(),
    );
    expect(reads).toEqual(['link /api/v1/events', 'link /api/v1/timeline']);
    expect(warnings.filter((text) => text.includes('preload'))).toEqual([]);
  });
}
