// SPDX-License-Identifier: Apache-2.0
import type { Precision, Status } from '../api/types.ts';

/** One event as the drawing sees it; times in seconds since 1970. */
export interface Mark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  readonly precision: Precision;
  readonly status: Status;
  readonly disputed: boolean;
}

/** How a mark is drawn: a point, a span that lasted, or a span somewhere within which it happened. */
export type Shape = 'point' | 'lasting' | 'within';

/** Pixels across a point. */
export const POINT = 9;
/** From this many pixels on, a date's own width is drawn; below it the event is a point. */
export const WIDE = 16;

const EXACT: ReadonlySet<Precision> = new Set(['second', 'minute']);

/**
 * A day is not a minute: as soon as the screen can show the difference, an event of which only the
 * day (month, year) is known is drawn over that whole day. A stated interval lasted that long.
 */
export function shapeOf(mark: Mark, secondsPerPixel: number): Shape {
  if (EXACT.has(mark.precision)) return 'point';
  if ((mark.end - mark.start) / secondsPerPixel < WIDE) return 'point';
  return mark.precision === 'interval' ? 'lasting' : 'within';
}

/** Left and right of a mark in pixels from the start of time; a point stands on the middle of its date. */
export function reach(mark: Mark, secondsPerPixel: number): [number, number] {
  if (shapeOf(mark, secondsPerPixel) !== 'point') {
    return [mark.start / secondsPerPixel, mark.end / secondsPerPixel];
  }
  const middle = EXACT.has(mark.precision) ? mark.start : (mark.start + mark.end) / 2;
  const centre = middle / secondsPerPixel;
  return [centre - POINT / 2, centre + POINT / 2];
}
