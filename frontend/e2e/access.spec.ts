// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ready, Service } from './service.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    test.describe(`${colorScheme} at ${width} pixels`, () => {
      test.describe.configure({ timeout: 90_000 });
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('breaks no rule: timeline, list, frame, event, no hits', async ({ page, request }) => {
        const event = await new Service(request).disputed();
        for (const path of ['/?mode=timeline', '/?mode=list', '/embed']) {
          await page.goto(path);
          await ready(page);
          await expectNoViolations(page);
        }
        await page.goto(`/?event=${event.id}`);
        await expect(page.locator('claimline-panel mark').first()).toBeVisible();
        await expectNoViolations(page);
        await page.goto('/?q=xqzzkvwj');
        await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
        await expectNoViolations(page);
      });
    });
  }
}

test('arrow keys reach every event in the order of dates', async ({ page, request }) => {
  const { data } = await new Service(request).rows();
  await page.goto('/?mode=list');
  await ready(page);
  const list = page.getByRole('listbox');
  await list.focus();
  for (const [index, { title }] of data.slice(0, 40).entries()) {
    const active = await list.getAttribute('aria-activedescendant');
    const row = page.locator(`claimline-list [id="${active}"]`);
    await expect(row).toContainText(title);
    await expect(row).toHaveAttribute('aria-posinset', String(index + 1));
    await expect(row).toBeInViewport();
    await page.keyboard.press('ArrowDown');
  }
});

test('Home, End and the page keys move by more', async ({ page, request }) => {
  const { page: info } = await new Service(request).rows();
  await page.goto('/?mode=list');
  await ready(page);
  const list = page.getByRole('listbox');
  const active = async () => Number((await list.getAttribute('aria-activedescendant'))!.replace('row-', ''));
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(active).toBe(info.total - 1);
  await page.keyboard.press('Home');
  await expect.poll(active).toBe(0);
  await page.keyboard.press('PageDown');
  await expect.poll(active).toBeGreaterThan(2);
});

test('an event opens and closes by keyboard, and the focus comes back', async ({ page, request }) => {
  const { data } = await new Service(request).rows();
  await page.goto('/');
  await ready(page);
  await page.getByRole('listbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const heading = page.locator('claimline-panel h2');
  await expect(heading).toHaveText(data[1]!.title);
  await expect(heading).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(heading).toHaveCount(0);
  await expect(page.getByRole('listbox')).toBeFocused();
});

test('Tab passes each control once, the list with a single stop', async ({ page }) => {
  await page.goto('/?mode=list');
  await ready(page);
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element === document.body ? '' : (element?.getAttribute('role') ?? element?.tagName ?? '');
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.filter((stop) => stop === 'listbox')).toHaveLength(1);
  expect(stops.length).toBeLessThan(35);
});

test('a phone shows the list first, and nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await ready(page);
  await expect(page.locator('claimline-stage')).toHaveCount(0);
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: 'Timeline', exact: true }).click();
  await expect(page.locator('claimline-stage .plot')).toBeVisible();
  expect(await overflow()).toBeLessThanOrEqual(0);
});

test('who asked for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await ready(page);
  const share = await page.locator('claimline-timeline').evaluate((element) => {
    const timeline = element as HTMLElement & { view: { start: number; end: number } };
    const length = () => timeline.view.end - timeline.view.start;
    const before = length();
    timeline.shadowRoot!.querySelector<HTMLButtonElement>('.zoom button:nth-child(2)')!.click();
    return length() / before;
  });
  expect(share).toBeCloseTo(0.5, 3);
});

test('text twice as large is twice as large in the drawing too, and nothing is wider than the screen', async ({
  page,
}) => {
  await page.goto('/?mode=timeline');
  await ready(page);
  /** How high the letters of the axis are, and the lanes below it, in pixels of the page. */
  const sizes = () =>
    page
      .locator('claimline-stage canvas')
      .first()
      .evaluate((element) => {
        const canvas = element as HTMLCanvasElement;
        const { width, data } = canvas
          .getContext('2d')!
          .getImageData(0, 0, canvas.width, Math.round(canvas.height / 3));
        const isInk = (y: number) => {
          for (let x = 0; x < width; x++) if (data[4 * (y * width + x)]! < 90) return true;
          return false;
        };
        let top = 0;
        while (!isInk(top)) top++;
        let bottom = top;
        while (isInk(bottom)) bottom++;
        return { letters: bottom - top, drawing: canvas.clientHeight };
      });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const before = await sizes();
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await expect.poll(async () => (await sizes()).letters / before.letters).toBeGreaterThan(1.8);
  expect((await sizes()).drawing / before.drawing).toBeGreaterThan(1.5);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
  await expectNoViolations(page);
});
