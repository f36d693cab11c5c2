// SPDX-License-Identifier: Apache-2.0
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { ready, Service } from './service.ts';

const rows = (page: Page) => page.locator('claimline-table .row[data-index]');

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('the table sorts by its heads, and the address keeps the order', async ({ page, request }) => {
  const service = new Service(request);
  const [heaviest] = (await service.events('parent=none&sort=salience')).data;
  const [latest] = (await service.events('parent=none&sort=-when')).data;
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('columnheader', { name: 'Date' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('button', { name: 'Date' }).click();
  await expect(rows(page).first()).toContainText(latest!.title);
  await page.getByRole('button', { name: 'Weight' }).click();
  await expect(rows(page).first()).toContainText(heaviest!.title);
  await expect(page.getByRole('columnheader', { name: 'Weight' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/mode=table&sort=salience/);
  await page.goBack();
  await expect(rows(page).first()).toContainText(latest!.title);
  await page.reload();
  await expect(rows(page).first()).toContainText(latest!.title);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the table breaks no rule and is no wider than a small phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/?mode=table');
      await expect(rows(page).first()).toBeVisible();
      await expectNoViolations(page);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('an event of the table opens by keyboard, and the focus comes back', async ({ page, request }) => {
  const { data } = await new Service(request).rows();
  await page.goto('/?mode=table');
  await expect(rows(page).first()).toBeVisible();
  await page.getByRole('treegrid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('claimline-panel h2')).toHaveText(data[1]!.title);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('treegrid')).toBeFocused();
});

for (const mode of ['list', 'table', 'timeline'] as const) {
  test(`keys unfold the parts of an event in the ${mode}, and the address keeps them`, async ({
    page,
    request,
  }) => {
    const { data, page: info } = await new Service(request).rows();
    const index = data.findIndex(({ partCount }) => partCount > 0);
    const whole = data[index]!;
    await page.goto(`/?mode=${mode}`);
    const box = page.getByRole(mode === 'table' ? 'treegrid' : 'listbox');
    await expect(box.locator('.row[data-index]').first()).toBeVisible();
    await box.focus();
    for (let i = 0; i < index; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(new RegExp(`unfold=${whole.id}`));
    const run = () => box.locator('.run').evaluate((element) => element.clientHeight);
    const rowHeight = () =>
      box
        .locator('.row[data-index]')
        .first()
        .evaluate((element) => element.clientHeight + 1);
    await expect
      .poll(async () => Math.round((await run()) / (await rowHeight())))
      .toBe(info.total + whole.partCount);
    await expect(box.locator('.part').first()).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('ArrowLeft');
    await expect(page).not.toHaveURL(/unfold/);
    await expect.poll(async () => Math.round((await run()) / (await rowHeight()))).toBe(info.total);
  });
}
