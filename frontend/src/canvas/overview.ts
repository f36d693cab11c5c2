// SPDX-License-Identifier: Apache-2.0
import { barHeight, type Density } from '../model/density.ts';
import { scale, toX } from '../model/scale.ts';
import type { Range } from '../model/viewport.ts';
import { contextLabel, stepFor, tickLabel, ticks } from '../model/ticks.ts';
import type { Palette } from './palette.ts';

export interface OverviewScene {
  readonly whole: Range;
  readonly view: Range;
  readonly density: Density;
  readonly width: number;
  readonly height: number;
  readonly zone: string;
  readonly locale: string;
  readonly palette: Palette;
}

type Pen = CanvasRenderingContext2D;

/** The strip under the timeline: all that there is, and the part of it that is in view. */
export function paintOverview(pen: Pen, scene: OverviewScene): void {
  const { palette, width, height } = scene;
  const s = scale(scene.whole, width);
  const most = Math.max(1, ...scene.density.counts);
  const floor = height - 17;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = palette.muted;
  scene.density.counts.forEach((count, i) => {
    const left = toX(s, scene.density.edges[i]!);
    const bar = Math.round(barHeight(count, most) * (floor - 4));
    pen.fillRect(left, floor - bar, Math.max(1.5, toX(s, scene.density.edges[i + 1]!) - left - 1), bar);
  });
  pen.fillStyle = palette.line;
  pen.fillRect(0, floor, width, 1);
  paintYears(pen, scene);
  paintBrush(pen, scene, toX(s, scene.view.start), toX(s, scene.view.end), floor);
}

function paintYears(pen: Pen, scene: OverviewScene): void {
  const s = scale(scene.whole, scene.width);
  const step = stepFor(s.secondsPerPixel, 84);
  pen.font = `11px ${scene.palette.sans}`;
  pen.fillStyle = scene.palette.muted;
  for (const { time, x } of ticks(s, step, scene.zone)) {
    const label = tickLabel(time, step, scene.locale, scene.zone);
    const text =
      step.unit === 'day' || step.unit === 'month'
        ? `${label} ${contextLabel(time, step.context!, scene.locale, scene.zone)}`
        : label;
    if (x >= 0 && x + 3 + pen.measureText(text).width <= scene.width)
      pen.fillText(text, x + 3, scene.height - 4);
  }
}

function paintBrush(pen: Pen, scene: OverviewScene, from: number, to: number, floor: number): void {
  const { palette, width } = scene;
  const left = Math.max(0, from);
  const right = Math.max(left + 3, Math.min(width, to));
  pen.globalAlpha = 0.72;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, left, floor);
  pen.fillRect(right, 0, width - right, floor);
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.accent;
  pen.lineWidth = 1.5;
  pen.strokeRect(left + 0.75, 0.75, right - left - 1.5, floor - 1);
  pen.fillStyle = palette.accent;
  for (const x of [left, right]) pen.fillRect(x === left ? x : x - 3, floor / 2 - 8, 3, 16);
}
