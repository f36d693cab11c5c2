// SPDX-License-Identifier: Apache-2.0

/** What a row has to hold: the mark's two ends and, where there is one, the label that starts with it. */
export interface Item {
  readonly left: number;
  readonly right: number;
  /** Where the label would end; equal to `right` for a mark without a label. */
  readonly labelEnd: number;
  readonly priority: number;
}

export interface Place {
  readonly row: number;
  readonly labelled: boolean;
  /** Up to where the row is free behind the label. */
  readonly free: number;
}

const GAP = 6;

interface Row {
  readonly starts: number[];
  readonly ends: number[];
}

/** The index of the first start that is not before `at`; starts are kept sorted. */
function position(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFree(row: Row, left: number, right: number): boolean {
  const at = position(row.starts, left);
  const before = at > 0 ? row.ends[at - 1]! + GAP <= left : true;
  const after = at < row.starts.length ? right + GAP <= row.starts[at]! : true;
  return before && after;
}

function take(row: Row, left: number, right: number): void {
  const at = position(row.starts, left);
  row.starts.splice(at, 0, left);
  row.ends.splice(at, 0, right);
}

/**
 * Puts marks and labels into rows so that none overlaps another. The most important go first; who
 * finds no room for a label stands without one, and who finds no room at all is stacked on the last
 * row (row -1 says so). The result depends on the items alone, not on what part of them is in view,
 * so nothing moves while a reader pans.
 */
export function pack(items: readonly Item[], rowCount: number): Place[] {
  const rows: Row[] = Array.from({ length: rowCount }, () => ({ starts: [], ends: [] }));
  const places: Place[] = items.map(() => ({ row: -1, labelled: false, free: 0 }));
  const order = items.map((_, i) => i).sort((a, b) => compare(items[a]!, items[b]!) || a - b);
  const place = (i: number, right: number, labelled: boolean): boolean => {
    const row = rows.findIndex((candidate) => isFree(candidate, items[i]!.left, right));
    if (row < 0) return false;
    take(rows[row]!, items[i]!.left, right);
    places[i] = { row, labelled, free: 0 };
    return true;
  };
  for (const i of order) {
    const { right, labelEnd } = items[i]!;
    if (labelEnd > right && place(i, labelEnd, true)) continue;
    place(i, right, false);
  }
  return places.map((own, i) =>
    own.labelled ? { ...own, free: next(rows[own.row]!, items[i]!.left) - GAP } : own,
  );
}

/** Where the next item of a row begins. */
const next = ({ starts }: Row, left: number): number => starts[position(starts, left) + 1] ?? Infinity;

const compare = (a: Item, b: Item): number => b.priority - a.priority || a.left - b.left;

/** Rows that the items would fill if there were `most` of them to fill. */
export function rowsNeeded(places: readonly Place[], most: number): number {
  let needed = 1;
  for (const { row } of places) needed = Math.max(needed, row < 0 ? most : row + 1);
  return needed;
}

/** Shares out rows: one for each lane, then one by one to those that still need more. */
export function shareRows(needs: readonly number[], total: number): number[] {
  const given = needs.map(() => 1);
  let left = total - needs.length;
  while (left > 0) {
    const wanting = needs.map((_, i) => i).filter((i) => needs[i]! > given[i]!);
    if (wanting.length === 0) break;
    for (const i of wanting.slice(0, left)) given[i]!++;
    left -= Math.min(left, wanting.length);
  }
  return given;
}

/**
 * Layout is computed at fixed zoom levels, two for each doubling, at the level's most crowded scale.
 * Closer in, things only move apart, so labels neither overlap nor jump between two levels.
 */
export const level = (secondsPerPixel: number): number => Math.ceil(Math.log2(secondsPerPixel) * 2);

export const levelScale = (of: number): number => 2 ** (of / 2);
