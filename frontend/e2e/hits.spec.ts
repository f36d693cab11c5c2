// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { EventRecord } from '../src/api/types.ts';
import { ready, Service } from './service.ts';

/** The texts that are highlighted in the open event. */
const highlighted = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('claimline-hit') ?? [])].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      return (startContainer.nodeValue ?? '').slice(startOffset, endOffset).toLowerCase();
    }),
  );

/** The texts that are marked in list or table. */
const marked = (page: Page) =>
  page
    .locator('[part=list] mark')
    .evaluateAll((marks) => marks.map(({ textContent }) => textContent.toLowerCase()));

const inQuote = ({ title, snippet = [] }: EventRecord) => snippet.map(({ text }) => text).join('') !== title;

test('a table shows the words searched for, in a title or else in a quote, and so does an embed', async ({
  page,
  request,
}) => {
  const { data } = await new Service(request).events('q=talks');
  const found = data.findIndex(inQuote);
  expect(found).toBeGreaterThanOrEqual(0);
  const hit = data[found]!.snippet!.find(({ match }) => match)!.text;
  for (const path of ['/?mode=table&q=talks', '/embed?mode=table&q=talks']) {
    await page.goto(path);
    const row = page.locator(`claimline-table .row[data-index="${found}"]`);
    await expect(row.locator('q mark').first()).toHaveText(hit);
    await expect(row.locator('.title')).toHaveText(data[found]!.title);
  }
});

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
  const quoted = data.findIndex(inQuote);
  const hit = data[quoted]!.snippet!.find(({ match }) => match)!.text;
  await expect(page.locator(`claimline-list .row[data-index="${quoted}"] q`)).toContainText(hit);
  await page.locator('claimline-list').getByRole('option').first().click();
  await expect(page.locator('claimline-panel blockquote').first()).toBeVisible();
  await expect.poll(async () => (await highlighted(page)).length).toBeGreaterThan(0);
  for (const text of await highlighted(page)) expect(words).toContain(text);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.getByRole('searchbox').fill('');
  await expect.poll(() => marked(page)).toEqual([]);
  await expect.poll(() => highlighted(page)).toEqual([]);
  await expect(page.locator('.hit')).toHaveCount(0);
});
