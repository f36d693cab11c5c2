// SPDX-License-Identifier: Apache-2.0
// What one visit measures. Every visit has a browser profile of its own, so that nothing is cached.
import { chromium } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
];
const PATIENCE = 120_000;
/** The slow line and the slow device of the aims. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const MOVING = 2_000;

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: FLAGS });

async function visit(browser, address, { slow = false }, act) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  try {
    await page.addInitScript({ path: PROBE });
    const session = await context.newCDPSession(page);
    if (slow) {
      await session.send('Network.emulateNetworkConditions', SLOW);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    await page.goto(address, { waitUntil: 'commit' });
    const first = await page.waitForFunction(() => window.bench?.first, null, { timeout: PATIENCE });
    return await act({ page, session, first: await first.jsonValue() });
  } finally {
    await context.close();
  }
}

/** Milliseconds from the start of the navigation until the first event is visible. */
export const firstEvent = (browser, address, slow = false) =>
  visit(browser, address, { slow }, ({ first }) => first);

/** Frames while a hand drags to and fro, and then zooms with the wheel; the heap after both. */
export const movement = (browser, address) =>
  visit(browser, address, {}, async ({ page, session }) => {
    await page.waitForLoadState('networkidle');
    const stage = page.locator('claimline-stage, .vis-center').first();
    const box = await stage.boundingBox();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 3 };
    await page.mouse.move(middle.x, middle.y);
    const pan = await recorded(page, () => drag(page, middle));
    const zoom = await recorded(page, () => wheel(page));
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return { pan, zoom, heap: usedSize / 1e6 };
  });

async function recorded(page, act) {
  const before = await page.screenshot();
  await page.evaluate(() => window.bench.record());
  await act();
  const found = await page.evaluate(() => window.bench.stop());
  if (before.equals(await page.screenshot()))
    throw new Error('the timeline did not move, so there is nothing to measure');
  return rates(found);
}

async function drag(page, { x, y }) {
  await page.mouse.down();
  const end = Date.now() + MOVING;
  for (let i = 0; Date.now() < end; i++) await page.mouse.move(x + 260 * Math.sin(i / 24), y);
  await page.mouse.move(x + 150, y);
  await page.mouse.up();
}

async function wheel(page) {
  await page.keyboard.down('Control');
  const end = Date.now() + MOVING;
  for (let i = 0; Date.now() < end; i++) await page.mouse.wheel(0, Math.floor(i / 40) % 2 ? 40 : -40);
  for (let i = 0; i < 6; i++) await page.mouse.wheel(0, -40);
  await page.keyboard.up('Control');
}

/** Frames per second, the 95th percentile of their lengths, and what took longer than 50 ms. */
function rates({ frames, long }) {
  const lengths = frames.slice(1).map((time, i) => time - frames[i]);
  const seconds = (frames.at(-1) - frames[0]) / 1000;
  const sorted = lengths.toSorted((a, b) => a - b);
  return { fps: lengths.length / seconds, p95: sorted[Math.floor(sorted.length * 0.95)], long: long.length };
}
