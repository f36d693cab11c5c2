// SPDX-License-Identifier: Apache-2.0
import { expect, test } from '@playwright/test';
import { Host } from './host.ts';
import { events, ready, Service, violations } from './service.ts';

const pages = new Host();
test.beforeAll(() => pages.start());
test.afterAll(() => pages.stop());
const host = (body: string, policy = ''): string => pages.story(body, policy);

const script = (service: string): string =>
  `<script type="module" src="${service}/embed/claimline.js"></script>`;

test('one script draws the timeline on a page of another site with a strict policy', async ({
  page,
  request,
  baseURL,
}) => {
  const found = violations(page);
  const { page: info, data } = await new Service(request).events();
  const policy = `default-src 'none'; script-src ${baseURL}; connect-src ${baseURL}; style-src 'none'`;
  await page.goto(host(`${script(baseURL!)}<claimline-timeline height="480"></claimline-timeline>`, policy));
  await ready(page);
  await expect(page.getByText(events(info.total), { exact: true })).toBeVisible();
  await page.locator('claimline-list').getByRole('option').first().click();
  await expect(page.locator('claimline-panel h2')).toHaveText(data[0]!.title);
  expect(found).toEqual([]);
});

test('two timelines with filters of their own stand on a right-to-left page with hostile styles', async ({
  page,
  request,
  baseURL,
}) => {
  const service = new Service(request);
  const [storyline] = await service.storylines();
  const own = (await service.events(`storyline=${storyline!.id}`)).page.total;
  const all = (await service.events()).page.total;
  const styles =
    '<style>* { font-size: 40px !important; color: red; float: left } div { display: none }</style>';
  const address = host(
    `${styles}<section dir="rtl">${script(baseURL!)}${script(baseURL!)}
      <claimline-timeline id="a" src="${baseURL}/api/v1" storyline="${storyline!.id}" height="420"></claimline-timeline>
      <claimline-timeline id="b" src="${baseURL}" theme="dark" mode="list" height="420"></claimline-timeline></section>`,
  );
  await page.goto(address);
  await expect(page.locator('#a').getByText(events(own), { exact: true })).toBeVisible();
  await expect(page.locator('#b').getByText(events(all), { exact: true })).toBeVisible();
  await expect(page.locator('#a claimline-list').getByRole('option').first()).toBeVisible();
  const paper = (id: string) =>
    page.locator(id).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paper('#a')).not.toBe(await paper('#b'));
});

test('a frame works in a sandbox that allows nothing but scripts', async ({ page, request, baseURL }) => {
  const found = violations(page);
  const { page: info } = await new Service(request).events();
  const frame = `<iframe title="Timeline" sandbox="allow-scripts" src="${baseURL}/embed?mode=list" width="800" height="480"></iframe>`;
  await page.goto(host(frame));
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText(events(info.total), { exact: true })).toBeVisible();
  await expect(inside.locator('claimline-list').getByRole('option').first()).toBeVisible();
  expect(found).toEqual([]);
});

test('a frame takes filters, theme and language from its address', async ({ page, request }) => {
  const service = new Service(request);
  const [storyline] = await service.storylines();
  const own = (await service.events(`storyline=${storyline!.id}`)).page.total;
  await page.goto(`/embed?storyline=${storyline!.id}&theme=dark&lang=es`);
  await expect(page.getByText(`${own} hecho${own === 1 ? '' : 's'}`, { exact: true })).toBeVisible();
  const scheme = await page
    .locator('claimline-timeline')
    .evaluate((element) => getComputedStyle(element).colorScheme);
  expect(scheme).toBe('dark');
});

test('tells its host what is chosen and what is in view', async ({ page, request, baseURL }) => {
  const { data } = await new Service(request).events();
  await page.goto(host(`${script(baseURL!)}<claimline-timeline height="480"></claimline-timeline>`));
  await ready(page);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['claimline-select', 'claimline-viewchange']) {
      document.addEventListener(type, (event) =>
        heard.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
    }
  });
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.locator('claimline-list').getByRole('option').first().click();
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.join('\n'));
  await expect.poll(heard).toContain(`claimline-select {"id":"${data[0]!.id}"}`);
  await expect.poll(heard).toContain('claimline-viewchange {"start":');
});

test('sets no cookie and stores nothing', async ({ page, context }) => {
  await page.goto('/embed');
  await ready(page);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('a frame tells its height, and the host script gives it', async ({ page, baseURL }) => {
  const frame = `<iframe title="Timeline" src="${baseURL}/embed" width="900" height="300"></iframe>`;
  await page.goto(host(`${frame}<script type="module" src="${baseURL}/embed/host.js"></script>`));
  const height = async () => (await page.locator('iframe').boundingBox())!.height;
  await expect.poll(height).toBeGreaterThan(400);
  const before = await height();
  await page.waitForTimeout(500);
  expect(await height()).toBe(before);
});

test('a frame asks for its height in the dialects of AMP, pym and WordPress too', async ({
  page,
  baseURL,
}) => {
  const listen = `<script>const heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
  const address = `${baseURL}/embed?childId=story-0#?secret=Ab3x9`;
  const frame = `<iframe title="Timeline" sandbox="allow-scripts" src="${address}" width="900" height="300"></iframe>`;
  await page.goto(host(listen + frame));
  const heard = () => page.evaluate('JSON.stringify(heard)') as Promise<string>;
  await expect.poll(heard).toContain('"type":"claimline-height"');
  const said = JSON.parse(await heard()) as { type?: string; height?: number }[];
  const height = said.find(({ type }) => type === 'claimline-height')!.height!;
  expect(height).toBeGreaterThan(300);
  expect(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
  expect(said).toContainEqual(`pymxPYMxstory-0xPYMxheightxPYMx${height}`);
  expect(said).toContainEqual({ message: 'height', value: Math.min(height, 1000), secret: 'Ab3x9' });
});

test('a narrow frame lists the events', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 600 });
  await page.goto('/embed');
  await expect(page.locator('claimline-list .row[data-index="0"]')).toBeInViewport();
  const list = await page.locator('claimline-list').boundingBox();
  expect(list?.height).toBeGreaterThan(400);
});
