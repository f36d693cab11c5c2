// SPDX-License-Identifier: Apache-2.0
import { AXIS } from '../model/layout.ts';
import {
  contextLabel,
  contextStep,
  stepFor,
  tickLabel,
  ticks,
  type Step,
  type Tick,
} from '../model/ticks.ts';
import type { Pen } from './pen.ts';
import type { Scene } from './scene.ts';

/** Two lines of dates: the ticks, and over them the day, month or year that gives them context. */
export function paintAxis(pen: Pen, scene: Scene): void {
  const { scale, palette, locale, zone } = scene;
  const step = stepFor(scale.secondsPerPixel, 64);
  const marks = ticks(scale, step, zone);
  pen.font = `12px ${palette.sans}`;
  pen.textBaseline = 'alphabetic';
  for (const { time, x } of marks) {
    rule(pen, x, 26, scene.height, palette.line);
    pen.fillStyle = palette.muted;
    pen.fillText(tickLabel(time, step, locale, zone), x + 5, 37);
  }
  if (step.context) paintContext(pen, scene, step);
  pen.fillStyle = palette.line;
  pen.fillRect(0, AXIS - 1, scale.width, 1);
}

function rule(pen: Pen, x: number, top: number, bottom: number, colour: string): void {
  pen.fillStyle = colour;
  pen.fillRect(Math.round(x), top, 1, bottom - top);
}

/** The context's words stick to the left edge until the next one pushes them out. */
function paintContext(pen: Pen, scene: Scene, step: Step): void {
  const { scale, palette, locale, zone } = scene;
  const marks: Tick[] = ticks(scale, contextStep(step.context!), zone);
  pen.font = `600 12.5px ${palette.sans}`;
  marks.forEach(({ time, x }, i) => {
    const text = contextLabel(time, step.context!, locale, zone);
    const width = pen.measureText(text).width;
    const limit = (marks[i + 1]?.x ?? Infinity) - width - 12;
    const at = Math.min(Math.max(x + 5, 8), limit);
    if (x > 0) rule(pen, x, 6, scene.height, palette.line);
    // A stretch too narrow for its words stays silent rather than crowd its neighbours or be cut.
    if (at < Math.max(x, 1) - 1) return;
    pen.fillStyle = palette.ink;
    pen.fillText(text, at, 18);
  });
}
