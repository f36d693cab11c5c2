// SPDX-License-Identifier: Apache-2.0
import { contains, overlaps, pad, span, type Range } from './viewport.ts';

/** What is known of how much was loaded for which stretch of time. */
export interface Loaded {
  /** The stretch that was asked for; null when it was everything there is. */
  readonly window: Range | null;
  readonly mode: 'columns' | 'density';
  /** Events in that stretch, and those of them whose titles are known. */
  readonly total: number;
  readonly titled: number;
}

/** A closer look is worth a request when the view is this much shorter than what was loaded. */
const CLOSER = 2.5;

/**
 * Decides whether a view needs a request of its own, and for which stretch (half a screen more at
 * both ends, so that panning starts with something to show). Null when what is loaded will do.
 */
export function stretchToLoad(view: Range, extent: Range, loaded: Loaded): Range | null {
  const wanted = cut(pad(view, 0.5), extent);
  if (!wanted) return null;
  const covered = !loaded.window || contains(loaded.window, cut(view, extent)!);
  if (!covered) return wanted;
  if (loaded.mode === 'columns' && loaded.titled >= loaded.total) return null;
  return span(loaded.window ?? extent) / span(wanted) > CLOSER ? wanted : null;
}

function cut(range: Range, extent: Range): Range | null {
  if (!overlaps(range, extent)) return null;
  return { start: Math.max(range.start, extent.start), end: Math.min(range.end, extent.end) };
}
