// SPDX-License-Identifier: Apache-2.0
import { number } from '../i18n/index.ts';
import { barHeight } from '../model/density.ts';
import { HEADER } from '../model/layout.ts';
import { toX } from '../model/scale.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';

/** Names of the lanes at the left, each with the number of its events. */
export function paintLaneNames(pen: Pen, scene: Scene): void {
  const { palette } = scene;
  scene.layout.lanes.forEach((box, i) => {
    const lane = scene.lanes[i]!;
    if (i > 0) {
      pen.fillStyle = palette.line;
      pen.fillRect(0, Math.round(box.top), scene.scale.width, 1);
    }
    if (!lane.name) return;
    const y = box.top + 15;
    pen.font = `600 11.5px ${palette.sans}`;
    const width = pen.measureText(lane.name).width;
    const count = number(lane.count, scene.locale);
    pen.font = `11.5px ${palette.sans}`;
    backdrop(pen, scene, 4, y - 11, width + pen.measureText(count).width + 16);
    pen.fillStyle = palette.muted;
    pen.fillText(count, 8 + width + 6, y);
    pen.fillStyle = palette.ink;
    pen.font = `600 11.5px ${palette.sans}`;
    pen.fillText(lane.name, 8, y);
  });
}

function backdrop(pen: Pen, scene: Scene, x: number, y: number, width: number): void {
  pen.fillStyle = scene.palette.paper;
  pen.fillRect(x, y, width, 15);
}

/** Bars for how many events began when, standing on the foot of each lane. */
export function paintDensity(pen: Pen, scene: Scene): void {
  const { density, scale, palette } = scene;
  if (!density) return;
  const most = Math.max(1, ...density.counts.map((lane) => Math.max(0, ...lane)));
  pen.fillStyle = palette.muted;
  pen.globalAlpha = 0.4;
  scene.layout.lanes.forEach((box, i) => {
    const bottom = box.top + box.height;
    const room = box.height - HEADER;
    density.counts[i]?.forEach((count, b) => {
      const left = toX(scale, density.edges[b]!);
      const right = toX(scale, density.edges[b + 1]!);
      if (count === 0 || right < 0 || left > scale.width) return;
      const height = Math.round(barHeight(count, most) * room);
      pen.fillRect(left, bottom - height, Math.max(1, right - left - 0.5), height);
    });
  });
  pen.globalAlpha = 1;
}
