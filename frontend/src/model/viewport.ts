// SPDX-License-Identifier: Apache-2.0

/** A stretch of time, in seconds since 1970; the end is not part of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const SHORTEST = 120;
/** Years 1 to 9999, the bounds of the dates that the service keeps. */
const WHOLE: Range = { start: -62135596800, end: 253402214400 };

export const span = (range: Range): number => range.end - range.start;

export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Widens a range at both ends by a share of its own length. */
export function pad(range: Range, share: number): Range {
  const by = span(range) * share;
  return { start: range.start - by, end: range.end + by };
}

/** The view that shows everything, with some air at both ends. */
export function fit(extent: Range): Range {
  return clamp(span(extent) < SHORTEST ? pad(extent, SHORTEST) : pad(extent, 0.04));
}

/** Keeps a view longer than two minutes and within the years that dates can have. */
export function clamp(view: Range): Range {
  const middle = (view.start + view.end) / 2;
  const length = Math.min(Math.max(span(view), SHORTEST), span(WHOLE));
  const start = Math.min(Math.max(middle - length / 2, WHOLE.start), WHOLE.end - length);
  return { start, end: start + length };
}

/** Zooms by a factor (above 1 is closer) so that the anchor stays where it is on the screen. */
export function zoom(view: Range, factor: number, anchor: number): Range {
  const length = Math.min(Math.max(span(view) / factor, SHORTEST), span(WHOLE));
  const share = (anchor - view.start) / span(view);
  const start = anchor - share * length;
  return clamp({ start, end: start + length });
}

export const pan = (view: Range, seconds: number): Range =>
  clamp({ start: view.start + seconds, end: view.end + seconds });

/** Keeps at least a tenth of the view filled with what there is, so that nobody pans into nothing. */
export function tether(view: Range, extent: Range): Range {
  const margin = span(view) * 0.1;
  const late = view.start + margin - extent.end;
  const early = extent.start - (view.end - margin);
  if (late > 0) return pan(view, -late);
  return early > 0 ? pan(view, early) : view;
}

/** Moves the view as little as needed to show a stretch; closer in when it would be a speck. */
export function reveal(view: Range, target: Range): Range {
  if (contains(view, target)) return view;
  const length = Math.max(span(view), span(target) * 1.5);
  const middle = (target.start + target.end) / 2;
  return clamp({ start: middle - length / 2, end: middle + length / 2 });
}

/** A view on the way from one to another: the middle moves evenly, the length by equal ratios. */
export function between(from: Range, to: Range, share: number): Range {
  const length = span(from) * (span(to) / span(from)) ** share;
  const middle = (r: Range) => (r.start + r.end) / 2;
  const ratio = span(to) / span(from);
  const moved = Math.abs(ratio - 1) < 1e-6 ? share : (ratio ** share - 1) / (ratio - 1);
  const centre = middle(from) + (middle(to) - middle(from)) * moved;
  return { start: centre - length / 2, end: centre + length / 2 };
}
