// SPDX-License-Identifier: Apache-2.0
import { clamp, span, type Range } from './viewport.ts';

/** What of the brush a hand holds: an end, which it then moves alone, or all of it. */
export type Grip = 'start' | 'end' | 'whole';

/** Pixels around an end within which a hand holds it; fingers are as wide as that. */
const NEAR = 12;

/** What a hand holds that comes down at `x`; a brush too narrow for its ends is held as a whole. */
export function gripAt(x: number, left: number, right: number): Grip {
  if (right - left < 3 * NEAR) return 'whole';
  if (Math.abs(x - left) <= NEAR) return 'start';
  return Math.abs(x - right) <= NEAR ? 'end' : 'whole';
}

/** The view after a hand has moved what it holds to a moment; `held` is where in the view it had come down. */
export function brushed(view: Range, grip: Grip, time: number, held: number): Range {
  if (grip === 'whole') return clamp({ start: time - held, end: time - held + span(view) });
  const moved = grip === 'start' ? { ...view, start: time } : { ...view, end: time };
  return moved.start < moved.end ? clamp(moved) : view;
}
