// SPDX-License-Identifier: Apache-2.0
import { between, fit, pan, tether, zoom, type Range } from '../model/viewport.ts';

const GLIDE = 280;
const FRICTION = 0.0035;

/**
 * The view and its movements. Movements are animated unless the reader asked for less motion; each
 * change is told to `moved`, and `settled` follows once the view rests.
 */
export class Camera {
  view: Range = { start: 0, end: 1 };
  extent: Range = { start: 0, end: 1 };
  width = 1;
  #frame = 0;
  #rest = 0;

  readonly #moved: () => void;
  readonly #settled: () => void;

  constructor(moved: () => void, settled: () => void) {
    this.#moved = moved;
    this.#settled = settled;
  }

  get secondsPerPixel(): number {
    return (this.view.end - this.view.start) / this.width;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  dispose(): void {
    this.stop();
    clearTimeout(this.#rest);
  }

  #set(view: Range): void {
    this.view = tether(view, this.extent);
    this.#moved();
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(this.#settled, 160);
  }

  panPixels(pixels: number): void {
    this.#set(pan(this.view, pixels * this.secondsPerPixel));
  }

  zoomAt(factor: number, x: number): void {
    this.#set(zoom(this.view, factor, this.view.start + x * this.secondsPerPixel));
  }

  zoomMiddle(factor: number): void {
    const anchor = (this.view.start + this.view.end) / 2;
    this.go(zoom(this.view, factor, anchor));
  }

  panShare(share: number): void {
    this.go(tether(pan(this.view, (this.view.end - this.view.start) * share), this.extent));
  }

  showAll(): void {
    this.go(fit(this.extent));
  }

  jump(view: Range): void {
    this.stop();
    this.#set(view);
  }

  go(target: Range): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return this.#set(target);
    const from = this.view;
    let begin = 0;
    const step = (now: number) => {
      begin ||= now;
      const share = Math.min(1, (now - begin) / GLIDE);
      this.#set(share === 1 ? target : between(from, target, 1 - (1 - share) ** 3));
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }

  /** Goes on moving after a fling and slows down evenly; speed in pixels per millisecond. */
  fling(speed: number): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    let last = 0;
    let left = speed;
    const step = (now: number) => {
      const elapsed = last ? now - last : 16;
      last = now;
      left *= Math.exp(-FRICTION * elapsed);
      this.panPixels(left * elapsed);
      if (Math.abs(left) > 0.02) this.#frame = requestAnimationFrame(step);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
