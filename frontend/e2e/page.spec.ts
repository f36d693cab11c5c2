// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { events, ready, Service, violations } from './service.ts';

test('shows every event that the service has, and breaks no policy', async ({ page, request }) => {
  const found = violations(page);
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const { page: info } = await new Service(request).events();
  const { page: rows, data } = await new Service(request).rows();
  await page.goto('/');
  await ready(page);
  await expect(page.getByText(events(info.total), { exact: true })).toBeVisible();
  await expect(page.locator('claimline-list').getByRole('option').first()).toContainText(data[0]!.title);
  await expect(page.locator('claimline-list').getByRole('option').first()).toHaveAttribute(
    'aria-setsize',
    String(rows.total),
  );
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});

test('opens an event up to the sentences it came from, source by source', async ({ page, request }) => {
  const service = new Service(request);
  const event = await service.disputed();
  const claims = await service.claims(event.id);
  await page.goto(`/?event=${event.id}`);
  const panel = page.locator('claimline-panel');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  for (const claim of claims.slice(0, 5)) {
    await expect(panel.locator('mark', { hasText: claim.quote.exact }).first()).toBeVisible();
    await expect(panel.getByText(claim.speaker.name, { exact: true }).first()).toBeVisible();
  }
  const sources = new Set(claims.map(({ source }) => source.id));
  await expect(panel.getByRole('heading', { level: 4 })).toHaveCount(sources.size);
});

test('says how a date is known, step by step', async ({ page, request }) => {
  const service = new Service(request);
  const event = await service.disputed();
  const [claim] = await service.claims(event.id);
  await page.goto(`/?event=${event.id}`);
  const details = page.locator('claimline-panel details').first();
  await details.locator('summary').click();
  await expect(details).toContainText(claim!.when.edtf);
  for (const step of claim!.when.steps) await expect(details).toContainText(step);
});

test('explains a dispute and names both sides', async ({ page, request }) => {
  const service = new Service(request);
  const event = await service.disputed();
  const [dispute] = event.disputes;
  const sides = (await service.claims(event.id)).filter(({ id }) => dispute!.claims.includes(id));
  await page.goto(`/?event=${event.id}`);
  const box = page.locator('claimline-panel .dispute').first();
  await expect(box).toContainText(dispute!.note);
  for (const { speaker } of sides) await expect(box).toContainText(speaker.name);
  await expect(page.locator('claimline-panel .kicker')).toContainText('disputed');
});

test('shows who says what in a dispute, side by side, with an address of its own', async ({
  page,
  request,
}) => {
  const service = new Service(request);
  const { data } = await service.events('disputed=true');
  const event = data.find(({ disputes }) => disputes[0]?.kind === 'stance')!;
  const named = await Promise.all(event.disputes[0]!.claims.map((id) => service.claim(id)));
  await page.goto(`/?event=${event.id}`);
  const panel = page.locator('claimline-panel');
  await panel.getByRole('button', { name: 'Who says what, side by side' }).first().click();
  await expect(page).toHaveURL(/dispute=1/);
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  const sides = panel.locator('.side');
  await expect(sides).toHaveCount(new Set(named.map(({ stance }) => stance)).size);
  for (const { stance, quote, speaker } of named) {
    const side = sides.filter({ has: page.getByRole('heading', { level: 3, name: stance, exact: true }) });
    await expect(side.locator('.claim', { hasText: quote.exact }).first()).toContainText(speaker.name);
  }
  await expect(panel.getByText('How do we know this date?')).toHaveCount(named.length);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await page.goBack();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(event.title);
  await page.goForward();
  await expect(sides.first()).toBeVisible();
  await page.reload();
  await expect(sides.first()).toBeVisible();
});

test('has an address for every state, and back and forward work', async ({ page, request }) => {
  const { data } = await new Service(request).rows();
  await page.goto('/');
  await ready(page);
  await page.locator('claimline-list').getByRole('option').nth(1).click();
  await expect(page).toHaveURL(new RegExp(`event=${data[1]!.id}`));
  const heading = page.locator('claimline-panel h2');
  await page.goBack();
  await expect(heading).toHaveCount(0);
  await page.goForward();
  await expect(heading).toHaveText(data[1]!.title);
  await page.reload();
  await expect(heading).toHaveText(data[1]!.title);
});

test('narrows down by storyline, by dispute and by words', async ({ page, request }) => {
  const service = new Service(request);
  const [storyline] = await service.storylines();
  await page.goto('/');
  await ready(page);

  const own = (await service.events(`storyline=${storyline!.id}`)).page.total;
  await page.getByRole('button', { name: storyline!.name }).click();
  await expect(page.getByText(events(own), { exact: true })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`storyline=${storyline!.id}`));

  await page.goBack();
  const disputed = (await service.events('disputed=true')).page.total;
  await page.getByRole('button', { name: 'Disputed only' }).click();
  await expect(page.getByText(events(disputed), { exact: true })).toBeVisible();

  await page.goBack();
  const { title } = (await service.events()).data[0]!;
  const word = title.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0]!;
  const hits = (await service.events(`q=${encodeURIComponent(word)}`)).page.total;
  expect(hits).toBeGreaterThan(0);
  await page.getByRole('searchbox').fill(word);
  await expect(page.getByText(events(hits), { exact: true })).toBeVisible();
});

test('says so when nothing matches, and offers the way out', async ({ page, request }) => {
  const { page: info } = await new Service(request).events();
  await page.goto('/?q=xqzzkvwj');
  await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(page.getByText(events(info.total), { exact: true })).toBeVisible();
});

test('says so when the service fails or cannot be reached, and tries again', async ({ page }) => {
  const timeline = '**/api/v1/timeline*';
  const problem = { status: 500, contentType: 'application/problem+json', body: '{"title":"Out of order"}' };
  await page.route(timeline, (route) => route.fulfill(problem));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Out of order');
  await page.unroute(timeline);
  await page.route(timeline, (route) => route.abort());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toContainText('No connection');
  await page.unroute(timeline);
  await page.getByRole('button', { name: 'Try again' }).click();
  await ready(page);
});

test('groups by source, kind, place and actor', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  for (const lanes of ['source', 'kind', 'place', 'actor', 'none']) {
    const answer = page.waitForResponse((response) => response.url().includes(`lanes=${lanes}`));
    await page.getByLabel('Group by').selectOption(lanes);
    expect((await answer).status()).toBe(200);
    await expect(page).toHaveURL(new RegExp(`lanes=${lanes}`));
  }
});

test('says so when the event of an old link is gone', async ({ page }) => {
  await page.goto('/?event=no-such-event');
  await expect(page.getByRole('heading', { name: 'This event is no longer there' })).toBeVisible();
});
