// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { ready, Service } from './service.ts';

const key = process.env['CLAIMLINE_KEY'];
const headers = { authorization: `Bearer ${key}` };

/** Corrects an event as an editor does; the id of the edit undoes it. */
async function patch(request: APIRequestContext, id: string, change: object): Promise<string> {
  const { etag } = (await request.get(`/api/v1/events/${id}`)).headers();
  const answer = await request.patch(`/api/v1/events/${id}`, {
    headers: { ...headers, 'if-match': etag! },
    data: change,
  });
  expect(answer.status()).toBeLessThan(300);
  return ((await answer.json()) as { id: string }).id;
}

async function undo(request: APIRequestContext, edit: string): Promise<void> {
  const answer = await request.post(`/api/v1/edits/${edit}/undo`, { headers });
  expect(answer.status()).toBeLessThan(300);
}

test.describe('with a key for corrections', () => {
  test.skip(!key, 'CLAIMLINE_KEY holds no key; scripts/e2e makes one');

  test('a corrected title changes where it stands, and the list does not move', async ({ page, request }) => {
    const { data } = await new Service(request).rows();
    const streaming = page.waitForResponse('**/events/stream');
    await page.goto('/?mode=list');
    await ready(page);
    await streaming;
    const box = page.locator('claimline-list .box');
    await box.evaluate((element) => (element.scrollTop = 700));
    const target = data[Math.round(700 / 72) + 1]!;
    const edit = await patch(request, target.id, { title: 'A title that an editor has given' });
    await expect(page.getByText('A title that an editor has given')).toBeVisible({ timeout: 15_000 });
    expect(await box.evaluate((element) => element.scrollTop)).toBe(700);
    await undo(request, edit);
    await expect(page.getByText('A title that an editor has given')).toHaveCount(0, { timeout: 15_000 });
  });

  test('the open event follows its own correction', async ({ page, request }) => {
    const { data } = await new Service(request).rows();
    const target = data[2]!;
    const streaming = page.waitForResponse('**/events/stream');
    await page.goto(`/?mode=list&event=${target.id}`);
    const heading = page.locator('claimline-panel h2');
    await expect(heading).toHaveText(target.title);
    await streaming;
    const edit = await patch(request, target.id, { title: 'What the editor calls it' });
    await expect(heading).toHaveText('What the editor calls it', { timeout: 15_000 });
    await undo(request, edit);
    await expect(heading).toHaveText(target.title, { timeout: 15_000 });
  });

  test('who reads is asked before events come or go', async ({ page, request }) => {
    const { data } = await new Service(request).rows();
    const edit = await patch(request, data[0]!.id, { hidden: true });
    const streaming = page.waitForResponse('**/events/stream');
    await page.goto('/?mode=list');
    await ready(page);
    await streaming;
    const first = page.locator('claimline-list .row[data-index="0"]');
    await expect(first).toContainText(data[1]!.title);
    await undo(request, edit);
    await expect(page.getByText('1 new event')).toBeVisible({ timeout: 15_000 });
    await expect(first).toContainText(data[1]!.title);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page.locator('claimline-list .box')).toContainText(data[0]!.title);
    await expect(page.getByText('1 new event')).toHaveCount(0);
  });
});

test('says that the connection is lost, and comes back by itself', async ({ page }) => {
  await page.route('**/events/stream', (route) => route.abort());
  await page.goto('/');
  await ready(page);
  await expect(page.getByText('Connection lost')).toBeVisible();
  await page.unroute('**/events/stream');
  await expect(page.getByText('Connection lost')).toHaveCount(0, { timeout: 15_000 });
});

test('an embed follows no changes unless it is asked to', async ({ page }) => {
  const streams: string[] = [];
  page.on('request', (request) => request.url().endsWith('/stream') && streams.push(request.url()));
  await page.goto('/embed');
  await ready(page);
  await page.waitForTimeout(500);
  expect(streams).toEqual([]);
  const asked = page.waitForRequest('**/events/stream');
  await page.goto('/embed?live=true');
  await asked;
});
