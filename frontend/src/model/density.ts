// SPDX-License-Identifier: Apache-2.0
import type { Range } from './viewport.ts';

/** Counts per bucket; edges have one entry more than counts, in seconds. */
export interface Density {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** Counts how many starts fall into each of `buckets` equal stretches of a range. */
export function bin(starts: ArrayLike<number>, range: Range, buckets: number): Density {
  const width = (range.end - range.start) / buckets;
  const counts = new Array<number>(buckets).fill(0);
  for (let i = 0; i < starts.length; i++) {
    const at = Math.floor((starts[i]! - range.start) / width);
    if (at >= 0 && at < buckets) counts[at]!++;
  }
  const edges = Array.from({ length: buckets + 1 }, (_, i) => range.start + i * width);
  return { edges, counts };
}

/** Adds up the lanes of a density. */
export function sum(edges: readonly number[], lanes: readonly (readonly number[])[]): Density {
  const counts = edges.slice(1).map((_, i) => lanes.reduce((total, lane) => total + (lane[i] ?? 0), 0));
  return { edges, counts };
}

/** The height of a bar between 0 and 1: by square root, so that a lone event still shows beside a peak. */
export const barHeight = (count: number, most: number): number =>
  count === 0 ? 0 : Math.max(0.08, Math.sqrt(count / most));

const SHARE = 0.75;
const FEW = 8;
/** What begins this close to the busy stretch, as a share of its length, belongs to it. */
const NEAR = 0.2;

/**
 * Where a reader should begin: the shortest stretch that holds most of what there is, if it is much
 * shorter than the whole. Buckets weigh by the square root of their counts, so that a live blog's
 * hundred updates of one day do not crowd out the months around it.
 */
export function busiest({ edges, counts }: Density): Range {
  const whole = { start: edges[0]!, end: edges[edges.length - 1]! };
  if (counts.reduce((sum, count) => sum + count, 0) < FEW) return whole;
  const weights = counts.map(Math.sqrt);
  const wanted = weights.reduce((sum, weight) => sum + weight, 0) * SHARE;
  let best: [number, number] = [0, counts.length];
  let held = 0;
  for (let first = 0, last = 0; last < counts.length; last++) {
    held += weights[last]!;
    while (held - weights[first]! >= wanted) held -= weights[first++]!;
    if (held >= wanted && last + 1 - first < best[1] - best[0]) best = [first, last + 1];
  }
  const [first, last] = absorb(counts, best);
  const found = { start: edges[first]!, end: edges[last]! };
  return found.end - found.start < (whole.end - whole.start) / 2 ? found : whole;
}

/** Widens a run of buckets by those beside it that hold something and are near. */
function absorb(counts: readonly number[], [first, last]: [number, number]): [number, number] {
  const reach = Math.max(1, Math.round((last - first) * NEAR));
  const before = counts.slice(Math.max(0, first - reach), first).findIndex((count) => count > 0);
  const after = counts.slice(last, last + reach).findLastIndex((count) => count > 0);
  return [before < 0 ? first : Math.max(0, first - reach) + before, last + after + 1];
}
