// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { brushed, gripAt } from './brush.ts';

describe('gripAt', () => {
  it.each([
    [100, 100, 300, 'start'],
    [110, 100, 300, 'start'],
    [292, 100, 300, 'end'],
    [200, 100, 300, 'whole'],
    [20, 100, 300, 'whole'],
    [100, 100, 110, 'whole'],
  ])('at %s of a brush from %s to %s holds its %s', (x, left, right, grip) =>
    expect(gripAt(x, left, right)).toBe(grip),
  );
});

describe('brushed', () => {
  const view = { start: 10_000, end: 20_000 };
  it.each([
    ['start', 15_000, 0, { start: 15_000, end: 20_000 }],
    ['end', 40_000, 0, { start: 10_000, end: 40_000 }],
    ['whole', 30_000, 5_000, { start: 25_000, end: 35_000 }],
    ['start', 25_000, 0, view],
    ['end', 5_000, 0, view],
  ] as const)('moves its %s to %s', (grip, time, held, expected) =>
    expect(brushed(view, grip, time, held)).toEqual(expected),
  );
});
