// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { scale } from './scale.ts';
import { contextLabel, stepFor, tickLabel, ticks } from './ticks.ts';
import { instantOf, wallOf } from './zone.ts';

const at = (iso: string): number => Date.parse(iso) / 1000;
const CARACAS = 'America/Caracas';

describe('stepFor', () => {
  it.each([
    [1, 'minute', 5],
    [60, 'hour', 3],
    [3600, 'day', 7],
    [86400, 'month', 3],
    [86400 * 30, 'year', 10],
    [86400 * 365, 'year', 100],
  ])('at %s seconds a pixel takes a step of %s × %s', (secondsPerPixel, unit, every) => {
    expect(stepFor(secondsPerPixel, 64)).toMatchObject({ unit, every });
  });

  it('never puts ticks closer than asked', () => {
    for (let s = 0.5; s < 3e7; s *= 1.7) expect(stepFor(s, 64).seconds / s).toBeGreaterThanOrEqual(64);
  });
});

function labels(from: string, to: string, secondsPerPixel: number, zone: string): string[] {
  const view = { start: at(from), end: at(to) };
  const step = stepFor(secondsPerPixel, 64);
  const s = scale(view, (view.end - view.start) / secondsPerPixel);
  return ticks(s, step, zone).map(({ time }) => tickLabel(time, step, 'en-GB', zone));
}

describe('ticks', () => {
  it('stand on the months of the zone, not of UTC', () => {
    const view = { start: at('2019-01-01T04:00:00Z'), end: at('2019-04-15T04:00:00Z') };
    const found = ticks(scale(view, 800), stepFor(30000, 64), CARACAS);
    expect(found.map(({ time }) => new Date(time * 1000).toISOString())).toEqual([
      '2019-01-01T04:00:00.000Z',
      '2019-02-01T04:00:00.000Z',
      '2019-03-01T04:00:00.000Z',
      '2019-04-01T04:00:00.000Z',
    ]);
  });

  it('count weeks from the 1st of each month and leave out the stub at its end', () => {
    const found = labels('2019-04-01T00:00:00Z', '2019-05-10T00:00:00Z', 8000, 'UTC');
    expect(found).toEqual(['1', '8', '15', '22', '1', '8']);
  });

  it('follow summer time', () => {
    const view = { start: at('2024-03-30T12:00:00Z'), end: at('2024-04-01T12:00:00Z') };
    const found = ticks(scale(view, 130), stepFor(86400 / 65, 64), 'Europe/Madrid');
    expect(found.slice(1).map(({ time }) => new Date(time * 1000).toISOString())).toEqual([
      '2024-03-30T23:00:00.000Z',
      '2024-03-31T22:00:00.000Z',
    ]);
  });

  it('reach from minutes to centuries', () => {
    expect(labels('2019-04-30T12:00:00Z', '2019-04-30T12:20:00Z', 2, CARACAS)).toContain('08:05');
    expect(labels('1000-01-01T00:00:00Z', '2000-06-01T00:00:00Z', 2e7, 'UTC')).toContain('1500');
  });

  it('have their context in words', () => {
    expect(contextLabel(at('2019-05-01T02:00:00Z'), 'month', 'en-GB', CARACAS)).toBe('April 2019');
    expect(contextLabel(at('2019-05-01T12:00:00Z'), 'month', 'es', CARACAS)).toBe('mayo de 2019');
  });
});

describe('zone', () => {
  it.each([
    ['2019-04-30T04:00:00Z', CARACAS],
    ['2024-03-31T01:00:00Z', 'Europe/Madrid'],
    ['2024-10-27T02:30:00Z', 'Europe/Madrid'],
    ['1755-11-01T09:40:00Z', 'UTC'],
  ])('%s in %s goes to the wall clock and back', (iso, zone) => {
    expect(instantOf(wallOf(at(iso), zone), zone)).toBe(at(iso));
  });
});
