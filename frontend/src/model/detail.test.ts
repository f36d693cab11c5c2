// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { barHeight, bin, busiest, sum } from './density.ts';
import { stretchToLoad, type Loaded } from './detail.ts';

const extent = { start: 0, end: 1000 };
const far: Loaded = { window: null, mode: 'density', total: 9000, titled: 60 };

describe('stretchToLoad', () => {
  it.each([
    ['the whole', { start: -20, end: 1020 }, far, null],
    ['nearly the whole', { start: 100, end: 900 }, far, null],
    ['a small part of bars', { start: 400, end: 450 }, far, { start: 375, end: 475 }],
    ['a part at the edge', { start: 980, end: 1020 }, far, { start: 960, end: 1000 }],
    ['nothing at all', { start: 2000, end: 3000 }, far, null],
    [
      'marks that all have titles',
      { start: 400, end: 450 },
      { ...far, mode: 'columns', total: 9, titled: 9 },
      null,
    ],
    [
      'marks without titles',
      { start: 400, end: 450 },
      { ...far, mode: 'columns', total: 90, titled: 9 },
      { start: 375, end: 475 },
    ],
    [
      'what lies within a closer look',
      { start: 400, end: 450 },
      { ...far, window: { start: 375, end: 475 } },
      null,
    ],
    [
      'what lies beside a closer look',
      { start: 460, end: 510 },
      { ...far, window: { start: 375, end: 475 } },
      { start: 435, end: 535 },
    ],
  ] as const)('%s', (_, view, loaded, expected) => {
    expect(stretchToLoad(view, extent, loaded)).toEqual(expected);
  });
});

describe('density', () => {
  it('counts every start once and leaves out what is outside', () => {
    const { counts, edges } = bin([0, 1, 99, 250, 999.9, 1000, -1], extent, 10);
    expect(counts).toEqual([3, 0, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(edges).toHaveLength(11);
  });

  it('adds up lanes', () => expect(sum([0, 1, 2], [[1, 2], [3]]).counts).toEqual([4, 2]));

  it('shows a lone event beside a peak', () => {
    expect(barHeight(0, 10000)).toBe(0);
    expect(barHeight(1, 10000)).toBeGreaterThan(0.05);
    expect(barHeight(10000, 10000)).toBe(1);
  });
});

describe('busiest', () => {
  it('begins where most events are when a few stand far off', () => {
    const starts = [5, ...Array.from({ length: 40 }, (_, i) => 700 + i * 2), 990];
    const found = busiest(bin(starts, extent, 100));
    expect(found.start).toBeGreaterThanOrEqual(650);
    expect(found.end).toBeLessThanOrEqual(800);
  });

  it('is not blinded by one day with very many', () => {
    const starts = [
      ...new Array<number>(400).fill(505),
      ...Array.from({ length: 30 }, (_, i) => 400 + i * 7),
    ];
    const found = busiest(bin(starts, extent, 100));
    expect(found.end - found.start).toBeGreaterThan(100);
  });

  it.each([
    ['few events', [1, 999]],
    ['evenly spread ones', Array.from({ length: 100 }, (_, i) => i * 10)],
  ])('begins with everything for %s', (_, starts) =>
    expect(busiest(bin(starts, extent, 50))).toEqual(extent),
  );
});
