// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { Host } from './host.ts';
import { events, Service, violations } from './service.ts';

/** The pages of docs/examples, as they are but for the address of the service. */
const FOLDER = new URL('../../docs/examples/', import.meta.url);
const EXAMPLES = readdirSync(FOLDER).filter((name) => name.endsWith('.html'));

const host = new Host();
test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const open = (page: Page, name: string, service: string) =>
  page.goto(host.page(read(name).replaceAll('https://claimline.example', service)));

/** Where the timeline stands: in the page itself, or in its frame. */
const timelineIn = (page: Page, name: string): Locator =>
  (read(name).includes('<iframe') ? page.frameLocator('iframe') : page).locator('claimline-timeline');

const rows = (timeline: Locator): Locator => timeline.locator('claimline-list [role=option]');

for (const name of EXAMPLES) {
  test(`${name} shows the timeline of its story`, async ({ page, request, baseURL }) => {
    const found = violations(page);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const own = (await new Service(request).events('storyline=oslo-talks')).page.total;
    await open(page, name, baseURL!);
    await page.locator('iframe, claimline-timeline').first().scrollIntoViewIfNeeded();
    const timeline = timelineIn(page, name);
    await expect(timeline.getByText(events(own), { exact: true })).toBeVisible();
    await rows(timeline).first().click();
    await expect(timeline.locator('claimline-panel mark').first()).toBeVisible();
    expect(found).toEqual([]);
    expect(errors).toEqual([]);
  });
}

for (const name of ['wordpress.html', 'ghost.html']) {
  test(`${name} gives the frame the height that it asks for`, async ({ page, baseURL }) => {
    await open(page, name, baseURL!);
    const given = Number(/height="(\d+)"/.exec(read(name))![1]);
    const height = async () => (await page.locator('iframe').boundingBox())!.height;
    await expect.poll(height).toBeGreaterThan(given);
    await expect(rows(timelineIn(page, name)).first()).toBeVisible();
  });
}

test('there is one example for each kind of site', () =>
  expect(EXAMPLES.sort()).toEqual(['ghost.html', 'markdown-blog.html', 'plain.html', 'wordpress.html']));
