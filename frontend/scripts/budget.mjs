// SPDX-License-Identifier: Apache-2.0
// Fails the build when page or embed grow past their budget: all that a browser loads, gzip -9.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const BUDGETS = [
  { name: 'embed script', roots: ['embed/claimline.js'], most: 25_000 },
  { name: 'host script', roots: ['embed/host.js'], most: 1_000 },
  { name: 'embed frame', roots: ['embed.html'], most: 27_000 },
  { name: 'page', roots: ['index.html'], most: 60_000 },
];

const read = (path) => readFileSync(new URL(path, DIST));

/** The files that a file names, and those that they name: scripts, styles and icons of our own. */
function loadedBy(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  if (!/\.(html|js)$/.test(path)) return found;
  // What stands in <noscript> is for readers without scripts alone.
  const text = read(path)
    .toString()
    .replace(/<noscript>[^]*?<\/noscript>/g, '');
  // Browsers fetch no icon for a frame.
  const icons = path === 'embed.html' ? '' : '|svg';
  const named = [
    ...text.matchAll(
      new RegExp(
        `(?:src|href|from|import)\\s*=?\\s*["'](?:/|\\./)((?:assets/)?[\\w.-]+\\.(?:js|css${icons}))["']`,
        'g',
      ),
    ),
  ];
  for (const [, name] of named) {
    const file = path.startsWith('assets/') && !name.startsWith('assets/') ? `assets/${name}` : name;
    loadedBy(file, found);
  }
  return found;
}

let failed = false;
for (const { name, roots, most } of BUDGETS) {
  const files = new Set(roots.flatMap((root) => [...loadedBy(root)]));
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
  failed ||= bytes > most;
  console.log(`${name}: ${bytes} of ${most} bytes gzip (${[...files].join(', ')})`);
}
if (failed) {
  console.error('Over budget: find what grew, or argue for another budget in scripts/budget.mjs.');
  process.exit(1);
}
