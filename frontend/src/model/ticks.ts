// SPDX-License-Identifier: Apache-2.0
import { dateFormat } from './intl.ts';
import { toX, type Scale } from './scale.ts';
import { instantOf, wallOf, type Wall } from './zone.ts';

export type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A step of the axis: every so many units, with the unit that gives its context ("April 2019" over days). */
export interface Step {
  readonly unit: Unit;
  readonly every: number;
  readonly context: Unit | null;
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
const MONTH = 30.44 * DAY;
const YEAR = 365.25 * DAY;

const steps = (unit: Unit, seconds: number, context: Unit | null, everies: number[]): Step[] =>
  everies.map((every) => ({ unit, every, context, seconds: every * seconds }));

const STEPS: readonly Step[] = [
  ...steps('minute', MINUTE, 'day', [1, 5, 15, 30]),
  ...steps('hour', HOUR, 'day', [1, 3, 6, 12]),
  ...steps('day', DAY, 'month', [1, 2, 7]),
  ...steps('day', DAY, 'month', [14]),
  ...steps('month', MONTH, 'year', [1, 3, 6]),
  ...steps('year', YEAR, null, [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]),
];

/** The finest step whose ticks stand at least this many pixels apart. */
export function stepFor(secondsPerPixel: number, apart: number): Step {
  return STEPS.find((step) => step.seconds / secondsPerPixel >= apart) ?? STEPS[STEPS.length - 1]!;
}

export interface Tick {
  readonly time: number;
  readonly x: number;
}

const floorTo = (value: number, every: number): number => Math.floor(value / every) * every;

/** The last tick at or before a reading. Days of a week or fortnight count from the 1st of the month. */
function floor(wall: Wall, { unit, every }: Step): Wall {
  const { year, month, day, hour, minute } = wall;
  switch (unit) {
    case 'minute':
      return { year, month, day, hour, minute: floorTo(minute, every) };
    case 'hour':
      return { year, month, day, hour: floorTo(hour, every), minute: 0 };
    case 'day':
      return { year, month, day: floorTo(day - 1, every) + 1, hour: 0, minute: 0 };
    case 'month':
      return { year, month: floorTo(month - 1, every) + 1, day: 1, hour: 0, minute: 0 };
    case 'year':
      return { year: floorTo(year, every), month: 1, day: 1, hour: 0, minute: 0 };
  }
}

function next(wall: Wall, { unit, every }: Step): Wall {
  const moved = { ...wall, [unit]: wall[unit] + every };
  if (unit !== 'day' || every === 1) return moved;
  // Every month starts its own count, and a stub of a few days at its end gets no tick.
  const left = new Date(Date.UTC(2000 + (wall.year % 400), wall.month, 0)).getUTCDate() - moved.day;
  return left < every / 2 ? { ...wall, month: wall.month + 1, day: 1 } : moved;
}

/** All ticks of a step that fall into the view, and the one before it. */
export function ticks(s: Scale, step: Step, zone: string): Tick[] {
  const found: Tick[] = [];
  let wall = floor(wallOf(s.view.start, zone), step);
  for (let guard = 0; guard < 1000; guard++) {
    const time = instantOf(wall, zone);
    if (time > s.view.end) break;
    found.push({ time, x: toX(s, time) });
    wall = next(step.unit === 'minute' || step.unit === 'hour' ? wall : wallOf(time, zone), step);
  }
  return found;
}

const MARKS: Record<Unit, Intl.DateTimeFormatOptions> = {
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

const CONTEXTS: Record<Unit, Intl.DateTimeFormatOptions> = {
  minute: {},
  hour: {},
  day: { day: 'numeric', month: 'long', year: 'numeric', weekday: 'short' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

export const tickLabel = (time: number, step: Step, locale: string, zone: string): string =>
  dateFormat(MARKS[step.unit], locale, zone).format(time * 1000);

export const contextLabel = (time: number, unit: Unit, locale: string, zone: string): string =>
  dateFormat(CONTEXTS[unit], locale, zone).format(time * 1000);

/** The step that draws the context line over the ticks: one per day, month or year. */
export const contextStep = (unit: Unit): Step => ({ unit, every: 1, context: null, seconds: 0 });
