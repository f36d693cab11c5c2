// SPDX-License-Identifier: Apache-2.0
// Usage: node bench/main.mjs REPORT.md
// Measures the built element and vis-timeline in one run on the same events, and writes what was found.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { firstEvent, launch, movement } from './measure.mjs';
import { VIS_MODES } from './pages.mjs';
import { report } from './report.mjs';
import { gzipped, serve } from './server.mjs';

const COUNTS = [100, 1_000, 10_000, 100_000];
const MOST = COUNTS.at(-1);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);
const SUBJECTS = {
  claimline: () => ['claimline'],
  vis: (count) => Object.keys(VIS_MODES).filter((mode) => VIS_MODES[mode].most >= count),
};
const BYTES = {
  claimline: ['/embed/claimline.js'],
  vis: ['/vis/standalone/umd/vis-timeline-graph2d.min.js', '/vis/styles/vis-timeline-graph2d.min.css'],
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const say = (text) => console.error(text);

/** Measures several times, one after the other, in a browser that runs already, as that of a reader does. */
async function runs(times, measure) {
  const browser = await launch();
  const found = [];
  try {
    await (await browser.newPage()).goto('about:blank');
    for (let i = 0; i < times; i++) found.push(await measure(browser));
  } finally {
    await browser.close();
  }
  return found;
}

/** The median of the best mode. */
async function best(modes, address, slow) {
  const medians = [];
  for (const mode of modes)
    medians.push(median(await runs(RUNS, (browser) => firstEvent(browser, address(mode), slow))));
  return Math.min(...medians);
}

async function measureFirst(site, modes) {
  const first = {};
  for (const count of COUNTS) {
    first[count] = await best(modes(count), (mode) => `${site}/page/${mode}?events=${count}`, false);
    say(`  ${count} events: ${Math.round(first[count])} ms`);
  }
  const slow = await best(modes(20), (mode) => `${site}/page/${mode}?events=20`, true);
  say(`  slow line: ${Math.round(slow)} ms`);
  return { first, slow };
}

async function measureMovement(site, modes) {
  const mode = modes(MOST)[0];
  const found = await runs(3, (browser) => movement(browser, `${site}/page/${mode}?events=${MOST}`));
  const of = (read) => median(found.map(read));
  const rate = (kind) => ({
    fps: of((m) => m[kind].fps),
    p95: of((m) => m[kind].p95),
    long: of((m) => m[kind].long),
  });
  const moved = { pan: rate('pan'), zoom: rate('zoom'), heap: of((m) => m.heap) };
  say(`  moving: ${JSON.stringify(moved)}`);
  return moved;
}

// Others on the machine make everything slower; a reader of the report should know.
const busy = loadavg()[0].toFixed(1);
const { address: site, stop } = await serve();
const results = {};
for (const [name, modes] of Object.entries(SUBJECTS)) {
  say(`${name}:`);
  const bytes = BYTES[name].reduce((sum, file) => sum + gzipped(file), 0);
  results[name] = { bytes, ...(await measureFirst(site, modes)), ...(await measureMovement(site, modes)) };
}
stop();
const browser = await launch();
const machine = `${cpus().length} cores (${cpus()[0].model.trim()}), Chromium ${browser.version()} headless without a GPU, load average ${busy} at the start`;
await browser.close();
const text = report(results, { machine, runs: RUNS });
writeFileSync(process.argv[2], text);
console.log(text);
