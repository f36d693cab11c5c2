// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ready, Service } from './service.ts';

/** The texts that are highlighted, wherever they stand. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('claimline-hit') ?? [])].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return (startContainer.nodeValue ?? '').slice(startOffset, endOffset).toLowerCase();
    }),
  );

test('shows where the words searched for stand, in list and panel, and no longer once they are gone', async ({
  page,
  request,
}) => {
  const { data } = await new Service(request).events('q=talks');
  const words = new Set(
    data.flatMap(({ snippet }) =>
      (snippet ?? []).flatMap(({ text, match }) => (match ? [text.toLowerCase()] : [])),
    ),
  );
  expect(words.size).toBeGreaterThan(0);
  await page.goto('/?mode=list');
  await ready(page);
  expect(await marked(page)).toEqual([]);
  await page.getByRole('searchbox').fill('talks');
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(0);
  for (const text of await marked(page)) expect(words).toContain(text);
  const inQuote = data.findIndex(
    ({ title, snippet }) => (snippet ?? []).map(({ text }) => text).join('') !== title,
  );
  if (inQuote >= 0) {
    const hit = data[inQuote]!.snippet!.find(({ match }) => match)!.text;
    const row = page.locator(`claimline-list .row[data-index="${inQuote}"]`);
    await expect(row.locator('.hit')).toContainText(hit);
  }
  const before = (await marked(page)).length;
  await page.locator('claimline-list').getByRole('option').first().click();
  await expect(page.locator('claimline-panel blockquote').first()).toBeVisible();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(before);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => marked(page)).toEqual([]);
  await expect(page.locator('.hit')).toHaveCount(0);
});
