// SPDX-License-Identifier: Apache-2.0
// Writes what was measured as a table: ours, the yardstick, the aim, and whether it is met.
import { readFileSync } from 'node:fs';

const packages = JSON.parse(readFileSync(new URL('../package.json', import.meta.url)));
const VIS = packages.devDependencies['vis-timeline'];

const round = (digits) => (value) => value.toFixed(digits);
const FIRST = { 100: null, 1_000: 250, 10_000: 350, 100_000: 800 };
const LEAST = true;

/** What is measured, how it is read, the aim, and whether that is the least or the most. */
const ROWS = [
  ['JavaScript and CSS, gzip -9 (bytes)', (m) => m.bytes, 25_000, round(0)],
  ...Object.entries(FIRST).map(([count, aim]) => [
    `first event visible, ${Number(count).toLocaleString('en')} events (ms)`,
    (m) => m.first[count],
    aim,
    round(0),
  ]),
  ['slow line, 20 events: first event visible (ms)', (m) => m.slow, 1_200, round(0)],
  ['pan at 100,000 events (frames per second)', (m) => m.pan.fps, 59.5, round(1), LEAST],
  ['zoom at 100,000 events (frames per second)', (m) => m.zoom.fps, 59.5, round(1), LEAST],
  ['pan: 95th percentile of frames (ms)', (m) => m.pan.p95, 17, round(1)],
  ['long tasks while panning and zooming', (m) => m.pan.long + m.zoom.long, 0, round(0)],
  ['heap at 100,000 events (MB)', (m) => m.heap, 60, round(1)],
];

function row({ claimline, vis }, [name, read, aim, format, least]) {
  const ours = read(claimline);
  const met = aim === null ? '–' : (least ? ours >= aim : ours <= aim) ? 'yes' : '**no**';
  const bound = aim === null ? '–' : `${least ? '≥' : '≤'} ${aim.toLocaleString('en')}`;
  return `| ${name} | ${format(ours)} | ${format(read(vis))} | ${bound} | ${met} |`;
}

/** The report in Markdown. */
export function report(results, { machine, runs }) {
  return `# How fast the timeline is

Written by \`make bench\`; no figure is typed by hand. Measured on ${machine}.

| | Claimline | vis-timeline ${VIS} | aim | met |
|---|---|---|---|---|
${ROWS.map((each) => row(results, each)).join('\n')}

How it is measured (\`frontend/bench\`):

- Both draw the same invented events in a page of their own, from one local server that answers with gzip. Claimline asks it as it asks its service, for levels of detail; vis-timeline needs all events at once. Answers are made once and kept: this is about the browser, not about the server.
- A visit begins with an empty cache in a browser that runs already. It ends for Claimline when the first row of the list stands in view with its title, over which the drawing stands; for vis-timeline with its first item. A figure is the median of ${runs} visits (3 for movement), and for vis-timeline that of its best mode: stacked, unstacked, or opened on a fiftieth of the time.
- The slow line has 1.6 Mbit/s and 150 ms, and the processor a quarter of its speed.
- Movement: two seconds of dragging to and fro with the mouse, two seconds of Ctrl and wheel, in a view of 1280 × 800. Long tasks are those over 50 ms. The heap is what is left after a collection.
- 60 frames per second are counted as reached from 59.5 on: a screen's clock and a page's differ by that much.
`;
}
