// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { lanesIn, layout, leastHeight, shorten, type Label } from './layout.ts';
import { reach, shapeOf, type Mark } from './mark.ts';
import { level } from './pack.ts';

const DAY = 86400;

const mark = (id: string, start: number, days: number, lane = 0, more: Partial<Mark> = {}): Mark => ({
  id,
  start,
  end: start + days * DAY,
  lane,
  precision: 'day',
  status: 'occurred',
  disputed: false,
  ...more,
});

const named = (id: string): Label => ({
  text: id,
  width: 60,
  long: { text: `${id} in full`, width: 120 },
  priority: 0.5,
});

describe('shapeOf', () => {
  it.each([
    ['minute', 0.001, 1, 'point'],
    ['day', 1, 40000, 'point'],
    ['day', 1, 1000, 'within'],
    ['month', 30, 10000, 'within'],
    ['interval', 5, 10000, 'lasting'],
    ['interval', 5, 100000, 'point'],
  ] as const)('%s of %s days at %s seconds a pixel is a %s', (precision, days, secondsPerPixel, expected) => {
    expect(shapeOf(mark('a', 0, days, 0, { precision }), secondsPerPixel)).toBe(expected);
  });

  it('never claims a moment for a day: the point stands on its middle', () => {
    const [left, right] = reach(mark('a', 0, 1), DAY);
    expect((left + right) / 2).toBeCloseTo(0.5);
  });
});

describe('layout', () => {
  const marks = [mark('a', 0, 1), mark('b', 0, 1), mark('c', 90 * DAY, 30, 1)];

  it('keeps each mark inside its lane and within the height', () => {
    const found = layout(marks, 2, level(5000), 400, named);
    for (const { mark: own, y } of found.placed) {
      const lane = found.lanes[own.lane]!;
      expect(y).toBeGreaterThan(lane.top);
      expect(y).toBeLessThan(lane.top + lane.height);
    }
    expect(found.height).toBeLessThanOrEqual(400);
  });

  it('puts words inside a date that is wide enough, else behind it', () => {
    const wide = layout(marks, 2, level(5000), 400, named).placed.find(({ mark: { id } }) => id === 'c')!;
    const tight = layout(marks, 2, level(60000), 400, named).placed.find(({ mark: { id } }) => id === 'c')!;
    expect([wide.inside, tight.inside]).toEqual([true, false]);
  });

  it('gives words in full where nothing stands behind them, and never over another mark', () => {
    const labels = (days: number) =>
      layout(
        [mark('a', 0, 1), mark('b', days * DAY, 1)],
        1,
        level(DAY / 2),
        leastHeight(1),
        named,
      ).placed.map(({ label }) => label);
    expect(labels(100)).toEqual(['a in full', 'b in full']);
    expect(labels(50)).toEqual(['a', 'b in full']);
  });

  it('does not depend on what is in view but on the level alone', () => {
    expect(layout(marks, 2, 24, 400, named)).toEqual(layout([...marks], 2, 24, 400, named));
  });

  it('marks without a place are stacked on the foot of their lane', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => mark(`x${i}`, 0, 1));
    const { placed, lanes } = layout(crowd, 1, level(1e5), leastHeight(1), () => undefined);
    const stacked = placed.filter((one) => one.stacked);
    expect(stacked).toHaveLength(39);
    expect(stacked[0]!.y).toBeGreaterThan(lanes[0]!.top + lanes[0]!.height - 12);
  });

  it('keeps a mark of an unknown lane out', () => {
    expect(layout([mark('a', 0, 1, -1)], 1, 20, 300, named).placed).toEqual([]);
  });
});

describe('shorten', () => {
  it.each([
    ['Short', 20, 'Short'],
    ['A title that goes on and on', 16, 'A title that…'],
    ['Incomprehensibilities', 10, 'Incompreh…'],
    ['Ends, with commas', 7, 'Ends…'],
  ])('%s in %s letters is %s', (text, most, expected) => expect(shorten(text, most)).toBe(expected));
});

describe('lanesIn', () => {
  it.each([
    [0, 8],
    [200, 2],
    [480, 3],
    [520, 4],
    [934, 8],
  ])('%s pixels', (height, lanes) => expect(lanesIn(height)).toBe(lanes));
});
