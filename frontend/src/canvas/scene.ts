// SPDX-License-Identifier: Apache-2.0
import type { Lane } from '../api/types.ts';
import { INSET, type Layout, type Placed } from '../model/layout.ts';
import { reach, shapeOf } from '../model/mark.ts';
import { toX, type Scale } from '../model/scale.ts';
import type { Palette } from './palette.ts';

/** Everything one frame needs; painters read it and change nothing. */
export interface Scene {
  readonly scale: Scale;
  readonly height: number;
  readonly layout: Layout;
  readonly lanes: readonly Lane[];
  readonly density: { edges: readonly number[]; counts: readonly (readonly number[])[] } | null;
  readonly approximate: ReadonlySet<string>;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly zone: string;
  readonly locale: string;
  readonly texts: { readonly disputed: string };
  readonly palette: Palette;
  readonly measure: (text: string) => number;
}

/** Where a placed mark stands on the screen: its ends, and where its words begin. */
export interface Spot {
  readonly left: number;
  readonly right: number;
  readonly text: number;
  readonly shape: ReturnType<typeof shapeOf>;
}

/** Words within a date that began before the view stay in sight at its left edge. */
export function spot({ mark, label, inside }: Placed, scene: Scene): Spot {
  const { scale } = scene;
  const shape = shapeOf(mark, scale.secondsPerPixel);
  const [from, to] = reach(mark, scale.secondsPerPixel);
  const offset = toX(scale, 0);
  const left = from + offset;
  const right = to + offset;
  if (!inside) return { left, right, text: right + INSET, shape };
  const latest = right - scene.measure(label) - INSET;
  return { left, right, text: Math.max(left + INSET, Math.min(INSET, latest)), shape };
}

/** What is drawn of a mark from left to right, words included. */
export function drawnTo(placed: Placed, at: Spot, scene: Scene): number {
  return placed.label ? Math.max(at.right, at.text + scene.measure(placed.label) + 4) : at.right;
}

/** The mark under a point of the drawing, the last drawn first; fingers get more room than a mouse. */
export function markAt(scene: Scene, x: number, y: number, reachY: number): Placed | null {
  let best: Placed | null = null;
  let nearest = Infinity;
  for (const placed of scene.layout.placed) {
    if (Math.abs(placed.y - y) > reachY) continue;
    const at = spot(placed, scene);
    const beyond = Math.max(at.left - 4 - x, x - drawnTo(placed, at, scene), 0);
    if (beyond > 4) continue;
    const distance = beyond + Math.abs(placed.y - y) + (placed.label ? 0 : 0.5);
    if (distance <= nearest) [best, nearest] = [placed, distance];
  }
  return best;
}
