// SPDX-License-Identifier: Apache-2.0
import { reach, type Mark } from './mark.ts';
import { levelScale, pack, rowsNeeded, shareRows, type Item, type Place } from './pack.ts';

export const AXIS = 44;
export const HEADER = 22;
export const ROW = 24;
const FOOT = 12;
const MOST_ROWS = 9;
const MOST_HEIGHT = 620;
export const INSET = 6;

export interface LaneBox {
  readonly top: number;
  readonly height: number;
  readonly rows: number;
}

/** A mark with its place; `y` is the middle of its row and `label` is empty where there is no room for one. */
export interface Placed {
  readonly mark: Mark;
  readonly y: number;
  readonly label: string;
  /** Whether the words stand within a wide date, or else behind it. */
  readonly inside: boolean;
  readonly stacked: boolean;
}

export interface Layout {
  readonly lanes: readonly LaneBox[];
  readonly placed: readonly Placed[];
  readonly height: number;
}

/** Words with their width in pixels, since only the screen knows fonts. */
export interface Words {
  readonly text: string;
  readonly width: number;
}

/** The words beside a mark, and more of them for where nothing stands behind it. */
export interface Label extends Words {
  readonly long: Words;
  readonly priority: number;
}

export type LabelOf = (id: string) => Label | undefined;

function item(mark: Mark, secondsPerPixel: number, label: Label | undefined): Item {
  const [left, right] = reach(mark, secondsPerPixel);
  if (!label) return { left, right, labelEnd: right, priority: -1 };
  // A label inside a wide date needs no room of its own, yet it is still a label.
  const labelEnd = fitsInside(mark, secondsPerPixel, label) ? right + 0.01 : right + INSET + label.width;
  return { left, right, labelEnd, priority: label.priority };
}

function fitsInside(mark: Mark, secondsPerPixel: number, label: Words | undefined): boolean {
  const [left, right] = reach(mark, secondsPerPixel);
  return label !== undefined && right - left >= label.width + 2 * INSET;
}

const MOST_LANES = 8;
/** What stands around lanes where the height is given: controls, axis, strip, key, and the first rows of the list. */
const AROUND = 284;

/** How many lanes there is room for in a height in pixels; 0 where it is not given. */
export const lanesIn = (height: number): number =>
  height > 0
    ? Math.min(MOST_LANES, Math.max(2, Math.floor((height - AROUND) / (HEADER + ROW + FOOT))))
    : MOST_LANES;

/** The least height at which every lane has room for one row. */
export const leastHeight = (laneCount: number): number => AXIS + laneCount * (HEADER + ROW + FOOT);

/** The height that a timeline takes when nobody says how high it should be. */
export const naturalHeight = (laneCount: number): number =>
  Math.min(MOST_HEIGHT, leastHeight(laneCount) + 260);

/**
 * Lays out all loaded marks for one zoom level and a height in pixels. Lanes share the rows by need;
 * what remains empty is left out, so `height` may come back smaller than it was offered.
 */
export function layout(
  marks: readonly Mark[],
  laneCount: number,
  level: number,
  offered: number,
  labelOf: LabelOf,
): Layout {
  const secondsPerPixel = levelScale(level);
  const byLane: Mark[][] = Array.from({ length: laneCount }, () => []);
  for (const mark of marks) byLane[mark.lane]?.push(mark);
  const items = byLane.map((lane) => lane.map((mark) => item(mark, secondsPerPixel, labelOf(mark.id))));
  const needs = items.map((lane) => rowsNeeded(pack(lane, MOST_ROWS), MOST_ROWS));
  const rows = shareRows(needs, Math.floor((offered - AXIS - laneCount * (HEADER + FOOT)) / ROW));
  const lanes = stackLanes(rows);
  const placed = items.flatMap((lane, i) =>
    place(byLane[i]!, pack(lane, rows[i]!), lanes[i]!, secondsPerPixel, labelOf),
  );
  const height = lanes.reduce((bottom, lane) => Math.max(bottom, lane.top + lane.height), AXIS);
  return { lanes, placed, height };
}

function stackLanes(rows: readonly number[]): LaneBox[] {
  let top = AXIS;
  return rows.map((count) => {
    const height = HEADER + count * ROW + FOOT;
    top += height;
    return { top: top - height, height, rows: count };
  });
}

function place(
  marks: readonly Mark[],
  places: readonly Place[],
  lane: LaneBox,
  secondsPerPixel: number,
  labelOf: LabelOf,
): Placed[] {
  return marks.map((mark, i) => {
    const { row, labelled, free } = places[i]!;
    const stacked = row < 0;
    const y = stacked ? lane.top + lane.height - FOOT / 2 : lane.top + HEADER + (row + 0.5) * ROW;
    const label = labelled ? longest(mark, free, secondsPerPixel, labelOf(mark.id)!) : undefined;
    return { mark, y, label: label?.text ?? '', inside: fitsInside(mark, secondsPerPixel, label), stacked };
  });
}

/** The long words where they fit as the short ones do: inside a wide date, or else behind it. */
function longest(mark: Mark, free: number, secondsPerPixel: number, label: Label): Words {
  const { long } = label;
  const fits = fitsInside(mark, secondsPerPixel, label)
    ? fitsInside(mark, secondsPerPixel, long)
    : reach(mark, secondsPerPixel)[1] + INSET + long.width <= free;
  return fits ? long : label;
}

/** Cuts a title at a word so that it stays a label. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return (space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '') + '…';
}
