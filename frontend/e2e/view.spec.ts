// SPDX-License-Identifier: Apache-2.0
import { expect, test, type Page } from '@playwright/test';
import { ready } from './service.ts';

interface View {
  start: number;
  end: number;
}

/** The view as the element itself says it. */
const viewOf = (page: Page): Promise<View> =>
  page.locator('claimline-timeline').evaluate((element) => (element as unknown as { view: View }).view);

const length = ({ start, end }: View): number => end - start;

/** The view once it has come to rest. */
async function restingView(page: Page): Promise<View> {
  let last = { start: 0, end: 0 };
  await expect
    .poll(async () => {
      const now = await viewOf(page);
      const rests = now.start === last.start && now.end === last.end;
      last = now;
      return rests;
    })
    .toBe(true);
  return last;
}

async function plot(page: Page) {
  return (await page.locator('claimline-stage .plot').boundingBox())!;
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await ready(page);
});

test('Ctrl and wheel zoom around the pointer', async ({ page }) => {
  const before = await viewOf(page);
  const { x, y, width } = await plot(page);
  await page.mouse.move(x + width * 0.3, y + 100);
  await page.keyboard.down('Control');
  for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => length(await viewOf(page))).toBeLessThan(length(before) * 0.5);
  const after = await restingView(page);
  const held = (view: View) => view.start + length(view) * 0.3;
  expect(Math.abs(held(after) - held(before))).toBeLessThan(length(before) * 0.002);
  await expect(page).toHaveURL(/view=/);
});

test('a plain wheel scrolls the page and leaves the view alone', async ({ page }) => {
  const before = await viewOf(page);
  const { x, y } = await plot(page);
  await page.mouse.move(x + 200, y + 100);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(await viewOf(page)).toEqual(before);
});

test('dragging moves time with the hand', async ({ page }) => {
  const before = await viewOf(page);
  const { x, y, width } = await plot(page);
  await page.mouse.move(x + width * 0.6, y + 30);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.5, y + 30, { steps: 8 });
  await page.waitForTimeout(120);
  await page.mouse.up();
  const after = await restingView(page);
  expect(length(after)).toBeCloseTo(length(before), 0);
  expect((after.start - before.start) / length(before)).toBeGreaterThan(0.08);
});

test('keys and buttons move and zoom, and “Show all” brings all back', async ({ page }) => {
  await page.getByRole('button', { name: 'Show all' }).click();
  const whole = await restingView(page);
  await page.locator('claimline-stage .plot').focus();
  await page.keyboard.press('+');
  await expect.poll(async () => length(await viewOf(page))).toBeLessThan(length(whole) * 0.7);
  const near = await restingView(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await viewOf(page)).start).toBeGreaterThan(near.start);
  await restingView(page);
  await page.keyboard.press('0');
  await expect.poll(async () => length(await viewOf(page)) / length(whole)).toBeCloseTo(1, 6);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => length(await viewOf(page)) / length(whole)).toBeCloseTo(0.5, 6);
});

test('an end of the brush in the overview moves alone, its middle moves both', async ({ page }) => {
  await page.goto('/?view=2019-04-01T00:00:00Z/2019-08-01T00:00:00Z');
  await ready(page);
  const before = await restingView(page);
  const brush = await page.locator('claimline-stage').evaluate((stage) => {
    const { data, camera } = stage as unknown as {
      data: { extent: View };
      camera: { view: View };
    };
    const margin = (data.extent.end - data.extent.start) * 0.04;
    const start = data.extent.start - margin;
    const whole = data.extent.end + margin - start;
    return { from: (camera.view.start - start) / whole, to: (camera.view.end - start) / whole };
  });
  const strip = (await page.locator('claimline-stage .strip').boundingBox())!;
  const drag = async (from: number, to: number) => {
    await page.mouse.move(strip.x + from, strip.y + 20);
    await page.mouse.down();
    await page.mouse.move(strip.x + to, strip.y + 20, { steps: 4 });
    await page.mouse.up();
    return restingView(page);
  };
  const wider = await drag(brush.to * strip.width, brush.to * strip.width + 60);
  expect(wider.end).toBeGreaterThan(before.end);
  expect(wider.start).toBe(before.start);
  const middle = ((brush.from + brush.to) / 2) * strip.width + 30;
  const moved = await drag(middle, middle - 40);
  expect(moved.start).toBeLessThan(wider.start);
  expect(length(moved)).toBeCloseTo(length(wider), 0);
});

test('the address keeps the view', async ({ page }) => {
  await page.goto('/?view=2019-04-01T00:00:00Z/2019-06-01T00:00:00Z');
  await ready(page);
  const start = async () => new Date((await viewOf(page)).start * 1000).toISOString();
  await expect.poll(start).toBe('2019-04-01T00:00:00.000Z');
});

test('two fingers zoom on a touch screen', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    baseURL: baseURL!,
    viewport: { width: 1024, height: 768 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await ready(page);
  const before = await viewOf(page);
  const { x, y } = await plot(page);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: gap ? [-1, 1].map((side, id) => ({ x: x + 400 + side * gap, y: y + 100, id })) : [],
    });
  await touch('touchStart', 40);
  for (let gap = 50; gap <= 160; gap += 10) await touch('touchMove', gap);
  await touch('touchEnd', 0);
  expect(length(await restingView(page))).toBeLessThan(length(before) * 0.5);
  await context.close();
});
