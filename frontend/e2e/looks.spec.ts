// SPDX-License-Identifier: Apache-2.0
import { expect, test, type Page } from '@playwright/test';
import { answer } from '../bench/api.mjs';
import { invent } from '../bench/events.mjs';
import type { EventRecord, Page as ApiPage } from '../src/api/types.ts';
import { ready } from './service.ts';

/*
 * How it looks, on events that stay the same. Fonts differ from machine to machine, so a tenth of the pixels may differ:
 * enough to notice a drawing that is empty, in the wrong colours or out of place.
 */
const EVENTS = invent(60);
const EVENT = EVENTS[7]!;

const DAY = {
  edtf: '2019-08-20',
  start: '2019-08-20T00:00:00Z',
  end: '2019-08-21T00:00:00Z',
  precision: 'day',
};
const CLAIM = {
  id: 'claim',
  event: EVENT.id,
  article: 'article',
  source: { id: 'courier', name: 'Lisbon Courier' },
  speaker: { id: 'reis', name: 'Ana Reis', kind: 'person' },
  cue: 'said',
  stance: 'asserts',
  title: EVENT.title,
  quote: {
    exact: 'the harbour talks had collapsed',
    prefix: 'Ana Reis said that ',
    suffix: '.',
    start: 19,
    end: 50,
  },
  when: {
    ...DAY,
    zone: 'UTC',
    approximate: false,
    basis: 'relative',
    phrase: 'Tuesday',
    anchor: '2019-08-21',
    rule: 'weekday-past',
    steps: ['Tuesday before Wednesday'],
  },
  confidence: 0.8,
  extractor: '1',
};

/** What the service says, from the same invented events that are measured. */
async function fixed(page: Page): Promise<void> {
  const { data } = answer(EVENTS, '/api/v1/events', new URLSearchParams()) as ApiPage<EventRecord>;
  const own: Record<string, unknown> = {
    [`/api/v1/events/${EVENT.id}`]: data.find(({ id }) => id === EVENT.id),
    [`/api/v1/events/${EVENT.id}/claims`]: { data: [CLAIM], page: { next: null, total: 1 } },
  };
  await page.route('**/api/v1/**', (route) => {
    const { pathname, searchParams } = new URL(route.request().url());
    const json = own[pathname] ?? answer(EVENTS, pathname, searchParams);
    return json ? route.fulfill({ json }) : route.fulfill({ status: 404, json: { title: 'Not here' } });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });
    test.beforeEach(({ page }) => fixed(page));

    /** A part of fixed size: what stands in it may be a little higher or wider with other fonts. */
    const look = (page: Page, name: string, x: number, y: number, width: number, height: number) =>
      expect(page).toHaveScreenshot(`${name}-${colorScheme}.png`, {
        maxDiffPixelRatio: 0.1,
        threshold: 0.3,
        animations: 'disabled',
        clip: { x, y, width, height },
      });

    test('the drawing on a wide screen', async ({ page }) => {
      await page.goto('/?mode=timeline');
      await ready(page);
      await look(page, 'drawing', 0, 180, 1280, 560);
    });

    test('the list on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 740 });
      await page.goto('/?mode=list');
      await ready(page);
      await look(page, 'list', 0, 215, 375, 500);
    });

    test('the frame', async ({ page }) => {
      await page.setViewportSize({ width: 800, height: 560 });
      await page.goto('/embed');
      await ready(page);
      await look(page, 'frame', 0, 0, 800, 560);
    });

    test('an event', async ({ page }) => {
      await page.goto(`/?mode=list&event=${EVENT.id}`);
      await expect(page.locator('claimline-panel mark').first()).toBeVisible();
      await look(page, 'event', 480, 180, 780, 600);
    });
  });
}
