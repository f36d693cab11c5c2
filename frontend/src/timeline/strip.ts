// SPDX-License-Identifier: Apache-2.0
import { paintOverview, type OverviewScene } from '../canvas/overview.ts';
import { Sheet } from '../canvas/sheet.ts';
import { brushed, gripAt, type Grip } from '../model/brush.ts';
import { scale, toTime, toX } from '../model/scale.ts';
import { span, type Range } from '../model/viewport.ts';

export const STRIP_HEIGHT = 52;

/** What the strip shows, without its size, which it knows itself. */
export type Overview = Omit<OverviewScene, 'width' | 'height'>;

/** The overview below the drawing: all there is, and a brush over what is in view that can be moved and resized. */
export class Strip {
  readonly #sheet: Sheet;
  #grip: Grip = 'whole';
  #held = 0;
  #enlarged = 1;

  readonly #element: HTMLElement;
  readonly #overview: () => Overview | null;
  readonly #show: (view: Range) => void;

  constructor(element: HTMLElement, overview: () => Overview | null, show: (view: Range) => void) {
    this.#element = element;
    this.#overview = overview;
    this.#show = show;
    this.#sheet = new Sheet(element.querySelector('canvas')!, (pen) => this.#paint(pen));
  }

  listen(signal: AbortSignal): void {
    this.#element.addEventListener('pointerdown', (event) => this.#take(event), { signal });
    this.#element.addEventListener('pointermove', (event) => this.#move(event), { signal });
  }

  resize(width: number, enlarged: number): void {
    this.#enlarged = enlarged;
    this.#sheet.resize(width, STRIP_HEIGHT, enlarged);
  }

  request(): void {
    this.#sheet.request();
  }

  #paint(pen: CanvasRenderingContext2D): void {
    const overview = this.#overview();
    if (overview) paintOverview(pen, { ...overview, width: this.#sheet.width, height: this.#sheet.height });
  }

  #x(event: PointerEvent): number {
    return (event.clientX - this.#element.getBoundingClientRect().left) / this.#enlarged;
  }

  #take(event: PointerEvent): void {
    const overview = this.#overview();
    if (event.button !== 0 || !overview) return;
    this.#element.setPointerCapture(event.pointerId);
    const { view } = overview;
    const whole = scale(overview.whole, this.#sheet.width);
    const x = this.#x(event);
    const [left, right] = [toX(whole, view.start), toX(whole, view.end)];
    this.#grip = gripAt(x, left, right);
    // Who presses beside the brush brings its middle there.
    this.#held = x >= left && x <= right ? toTime(whole, x) - view.start : span(view) / 2;
    this.#move(event);
  }

  #move(event: PointerEvent): void {
    const overview = this.#overview();
    if (event.buttons !== 1 || !overview) return;
    const time = toTime(scale(overview.whole, this.#sheet.width), this.#x(event));
    this.#show(brushed(overview.view, this.#grip, time, this.#held));
  }
}
