// SPDX-License-Identifier: Apache-2.0
// Takes the pictures of the documentation from a running service, and makes the one that stands beside links: CLAIMLINE_URL=http://… node scripts/pictures.mjs
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const service = process.env.CLAIMLINE_URL ?? 'http://127.0.0.1:8080';
const folder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const pictures = [
  { name: 'timeline', width: 1280, height: 800 },
  { name: 'timeline-phone', width: 375, height: 780 },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
});
for (const { name, width, height } of pictures) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'America/Caracas',
    reducedMotion: 'reduce',
  });
  await page.goto(service, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  console.log(`docs/pictures/${name}.png`);
}
const card = await browser.newPage({ viewport: { width: 1200, height: 630 } });
await card.goto(new URL('card.svg', import.meta.url).href);
await card.screenshot({ path: fileURLToPath(new URL('../public/card.png', import.meta.url)) });
console.log('frontend/public/card.png');
await browser.close();
