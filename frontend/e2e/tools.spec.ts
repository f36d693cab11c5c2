// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { events, ready, Service } from './service.ts';

test('facets narrow down, several values of one widen again, and the address keeps them', async ({
  page,
  request,
}) => {
  const service = new Service(request);
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'More filters' }).click();
  const talks = (await service.events('kind=talks')).page.total;
  const both = (await service.events('kind=talks,diplomacy')).page.total;
  const kinds = page.getByRole('group', { name: 'Kind', exact: true });
  await kinds.getByLabel('Talks').check();
  await expect(page.getByText(events(talks), { exact: true })).toBeVisible();
  await kinds.getByLabel('Diplomacy').check();
  await expect(page.getByText(events(both), { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/kind=talks(%2C|,)diplomacy/);
  await page.reload();
  await expect(page.getByText(events(both), { exact: true })).toBeVisible();
});

test('facets count what each choice would find, and follow the other filters', async ({ page, request }) => {
  const service = new Service(request);
  const names = ['storyline', 'source', 'speaker', 'stance', 'kind', 'actor', 'place', 'status', 'disputed'];
  await page.goto('/?kind=statement&disputed=true');
  await page.getByRole('button', { name: 'More filters' }).click();
  const facets = page.locator('.facets fieldset');
  await expect(facets).toHaveCount(names.length + 1);
  const denying = (await service.events('kind=statement&disputed=true&stance=denies')).page.total;
  const stances = page.getByRole('group', { name: 'Stance' });
  await expect(stances.locator('label', { hasText: 'Denies' }).locator('.count')).toHaveText(String(denying));
  const disputed = (await service.events('kind=statement&disputed=false')).page.total;
  const disputes = page.getByRole('group', { name: 'Disputes' });
  await expect(disputes.locator('label', { hasText: 'Not disputed' }).locator('.count')).toHaveText(
    String(disputed),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('speaks Spanish when the address or the browser asks for it', async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const { data } = await new Service(request).rows();
  await page.goto('/?mode=list');
  await ready(page);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/mode=list&lang=es/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('button', { name: 'Tabla' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Más filtros' })).toBeVisible();
  const day = data.findIndex(({ when }) => when.precision === 'day');
  const { zone, start } = data[day]!.when;
  const month = new Intl.DateTimeFormat('es', { month: 'long', timeZone: zone });
  await expect(page.locator(`claimline-list .row[data-index="${day}"]`)).toContainText(
    month.format(Date.parse(start)),
  );
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Table' })).toBeVisible();
  const context = await browser.newContext({ locale: 'es-VE', baseURL: baseURL! });
  const own = await context.newPage();
  await own.goto('/');
  await expect(own.getByRole('button', { name: 'Ayuda' })).toBeVisible();
  await context.close();
});

test('dates narrow down, and one that is none is refused at once', async ({ page, request }) => {
  const own = (await new Service(request).events('from=2019-05&to=2019-06')).page.total;
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'More filters' }).click();
  const dates = page.getByRole('group', { name: 'Dates' });
  await dates.getByLabel('From').fill('2019-05');
  await dates.getByLabel('To').fill('2019-06');
  await dates.getByLabel('To').press('Tab');
  await expect(page.getByText(events(own), { exact: true })).toBeVisible();
  await dates.getByLabel('To').fill('soon');
  await dates.getByLabel('To').press('Tab');
  await expect(page).toHaveURL(/to=2019-06/);
});

test('shares a link, an embed with preview, and a citation of the open event', async ({ page, request }) => {
  const event = await new Service(request).disputed();
  await page.goto(`/?event=${event.id}`);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog.getByLabel('Link to what you see')).toHaveValue(new RegExp(`event=${event.id}`));
  await expect(dialog.locator('textarea').nth(1)).toHaveValue(/<claimline-timeline event=/);
  await dialog.getByRole('button', { name: 'Frame' }).click();
  await expect(dialog.locator('textarea').nth(1)).toHaveValue(/<iframe src="http/);
  await expect(dialog.getByLabel('Plain')).toHaveValue(new RegExp(event.when.edtf));
  await expect(dialog.getByLabel('BibTeX')).toHaveValue(/@misc\{claimline-/);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('hands out what is filtered in every format, and the view as a picture', async ({ page, request }) => {
  const service = new Service(request);
  const own = (await service.events('kind=talks')).page.total;
  await page.goto('/?kind=talks');
  await ready(page);
  await page.getByRole('button', { name: 'Download' }).click();
  const dialog = page.getByRole('dialog', { name: 'Download' });
  await expect(dialog.getByRole('link')).toHaveCount(6);
  for (const link of await dialog.getByRole('link').all()) {
    const answer = await request.get((await link.getAttribute('href'))!);
    expect(answer.status()).toBe(200);
  }
  const lines = await request.get(
    (await dialog.getByRole('link', { name: /JSON, one/ }).getAttribute('href'))!,
  );
  expect((await lines.text()).trim().split('\n')).toHaveLength(own);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Picture (PNG)' }).click(),
  ]);
  const file = readFileSync(await download.path());
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  const drawing = (await page.locator('claimline-stage canvas').first().boundingBox())!;
  expect(file.readUInt32BE(16)).toBeGreaterThanOrEqual(drawing.width);
  expect(file.readUInt32BE(20)).toBeGreaterThan(drawing.height + 60);
  const [vector] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Drawing (SVG)' }).click(),
  ]);
  expect(vector.suggestedFilename()).toBe('claimline-timeline.svg');
  const { texts, forbidden, root } = await page.evaluate(
    (xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
      return {
        root: parsed.documentElement.nodeName,
        texts: [...parsed.querySelectorAll('text')].map(({ textContent }) => textContent),
        forbidden: parsed.querySelectorAll('parsererror, script, style, foreignObject, image').length,
      };
    },
    readFileSync(await vector.path(), 'utf8'),
  );
  expect(root).toBe('svg');
  expect(forbidden).toBe(0);
  expect(texts).toContain('Kind: Talks');
  const titles = (await service.events('kind=talks')).data.map(({ title }) => title);
  const drawn = titles.filter((title) => texts.some((text) => text.startsWith(title.slice(0, 25))));
  expect(drawn.length).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('keys find the search and the help', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('How to read it');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('prints a plain list of all events with the articles that tell of them', async ({ page, request }) => {
  const { data, page: info } = await new Service(request).events('parent=none&include=articles');
  await page.goto('/');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('claimline-list .row[data-index]')).toHaveCount(Math.min(info.total, 200));
  await expect(page.locator('claimline-stage')).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  const articles = new Map(
    data.flatMap(({ articles = [] }) => articles.map((article) => [article.id, article])),
  );
  const notes = page.locator('.notes li');
  await expect(notes).toHaveCount(articles.size);
  for (const { title, source, url } of articles.values()) {
    const note = notes.filter({ hasText: title });
    await expect(note).toBeVisible();
    await expect(note).toContainText(source.name);
    if (url) await expect(note).toContainText(url);
  }
  const number = [...articles.keys()].indexOf(data[0]!.articles![0]!.id) + 1;
  await expect(page.locator('claimline-list .row[data-index="0"]')).toContainText(
    `${data[0]!.articles![0]!.source.name} [${number}]`,
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(notes).toHaveCount(0);
});
