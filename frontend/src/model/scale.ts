// SPDX-License-Identifier: Apache-2.0
import type { Range } from './viewport.ts';

/** Time to pixels and back, for a view drawn this many pixels wide. */
export interface Scale {
  readonly view: Range;
  readonly width: number;
  readonly secondsPerPixel: number;
}

export const scale = (view: Range, width: number): Scale => ({
  view,
  width,
  secondsPerPixel: (view.end - view.start) / width,
});

export const toX = (s: Scale, seconds: number): number => (seconds - s.view.start) / s.secondsPerPixel;

export const toTime = (s: Scale, x: number): number => s.view.start + x * s.secondsPerPixel;
