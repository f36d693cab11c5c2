// SPDX-License-Identifier: Apache-2.0
// The pages that are measured: an editor's page with our element, and the same page with vis-timeline in its modes.

/** The modes of vis-timeline of which the best one counts, each up to the most events that it can take in a minute. */
export const VIS_MODES = {
  stacked: { options: 'stack: true', most: 1_000 },
  flat: { options: 'stack: false', most: 10_000 },
  opening: { options: 'stack: false, start: middle - span / 100, end: middle + span / 100', most: 100_000 },
};

const page = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>${head}</head><body>${body}</body></html>`;

const claimline = (count) =>
  page(
    '<script type="module" src="/embed/claimline.js"></script>',
    `<claimline-timeline src="/data/${count}" height="600" mode="timeline"></claimline-timeline>`,
  );

const vis = (mode) => (count) =>
  page(
    `<link rel="stylesheet" href="/vis/styles/vis-timeline-graph2d.min.css">
     <script src="/vis/standalone/umd/vis-timeline-graph2d.min.js"></script>`,
    `<div id="timeline"></div><script type="module">
       const { items, groups } = await (await fetch('/data/${count}/rows')).json();
       const first = items[0].start;
       const span = items.at(-1).start - first;
       const middle = first + span / 2;
       window.timeline = new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(items),
         new vis.DataSet(groups), { height: 600, zoomKey: 'ctrlKey', ${VIS_MODES[mode].options} });
     </script>`,
  );

const PAGES = { claimline, ...Object.fromEntries(Object.keys(VIS_MODES).map((mode) => [mode, vis(mode)])) };

/** The page of a subject, `claimline` or a mode of vis-timeline. */
export const pageOf = (subject, count) => PAGES[subject](count);
