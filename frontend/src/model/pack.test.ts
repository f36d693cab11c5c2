// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { level, levelScale, pack, rowsNeeded, shareRows, type Item } from './pack.ts';

const item = (left: number, width: number, label: number, priority: number): Item => ({
  left,
  right: left + width,
  labelEnd: left + width + label,
  priority,
});

/** A fixed sequence that looks like chance, so that a failure can be seen again. */
function scattered(count: number): Item[] {
  let seed = 42;
  const next = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => item(next() * 3000, 5 + next() * 40, next() * 200, next()));
}

function overlapsIn(items: readonly Item[], rows: number): number {
  const places = pack(items, rows);
  let found = 0;
  for (let a = 0; a < items.length; a++) {
    for (let b = a + 1; b < items.length; b++) {
      if (places[a]!.row < 0 || places[a]!.row !== places[b]!.row) continue;
      const end = (i: number) => (places[i]!.labelled ? items[i]!.labelEnd : items[i]!.right);
      if (items[a]!.left < end(b) && items[b]!.left < end(a)) found++;
    }
  }
  return found;
}

describe('pack', () => {
  it('never lets marks or labels overlap', () => {
    expect(overlapsIn(scattered(400), 6)).toBe(0);
  });

  it('gives the label to the more important of two', () => {
    const places = pack([item(0, 9, 100, 0.1), item(50, 9, 100, 0.9)], 1);
    expect(places).toEqual([
      { row: 0, labelled: false, free: 0 },
      { row: 0, labelled: true, free: Infinity },
    ]);
  });

  it('says up to where a row is free behind a label', () => {
    const places = pack([item(0, 9, 100, 0.9), item(300, 9, 100, 0.5)], 1);
    expect(places.map(({ free }) => free)).toEqual([294, Infinity]);
  });

  it('uses the next row before it drops a label', () => {
    const places = pack([item(0, 9, 100, 0.9), item(50, 9, 100, 0.5)], 2);
    expect(places.map(({ row, labelled }) => [row, labelled])).toEqual([
      [0, true],
      [1, true],
    ]);
  });

  it('says so when there is no room at all', () => {
    expect(pack([item(0, 50, 0, 1), item(10, 50, 0, 0)], 1)[1]).toMatchObject({ row: -1, labelled: false });
  });

  it('puts nothing elsewhere because something less important came along', () => {
    const before = scattered(100);
    const after = [...before, item(1500, 9, 80, -0.5), item(700, 9, 80, -0.5)];
    expect(pack(after, 5).slice(0, 100)).toEqual(pack(before, 5));
  });
});

describe('rows', () => {
  it.each([
    [[1, 1, 1], 9, [1, 1, 1]],
    [[5, 1], 4, [3, 1]],
    [[5, 5], 4, [2, 2]],
    [[9, 2, 4], 9, [4, 2, 3]],
    [[3, 3], 1, [1, 1]],
  ])('%j lanes share %s rows as %j', (needs, total, expected) => {
    expect(shareRows(needs, total)).toEqual(expected);
  });

  it('counts the rows in use', () => {
    expect(rowsNeeded([{ row: 0, labelled: true, free: 0 }], 9)).toBe(1);
    expect(rowsNeeded([{ row: -1, labelled: false, free: 0 }], 9)).toBe(9);
  });
});

describe('level', () => {
  it('is the same over a stretch of scales, none of which is more crowded than its own', () => {
    for (let s = 0.3; s < 1e8; s *= 1.13) expect(levelScale(level(s))).toBeGreaterThanOrEqual(s * 0.999999);
    expect(level(1000)).toBe(level(800));
  });
});
