// SPDX-License-Identifier: Apache-2.0

/** A canvas that keeps its pixels as fine as the screen's and paints at most once a frame. */
export class Sheet {
  width = 0;
  height = 0;
  #frame = 0;
  readonly #pen: CanvasRenderingContext2D;

  readonly #canvas: HTMLCanvasElement;
  readonly #paint: (pen: CanvasRenderingContext2D) => void;

  constructor(canvas: HTMLCanvasElement, paint: (pen: CanvasRenderingContext2D) => void) {
    this.#canvas = canvas;
    this.#paint = paint;
    this.#pen = canvas.getContext('2d')!;
  }

  resize(width: number, height: number): void {
    const ratio = window.devicePixelRatio || 1;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width === across && this.#canvas.height === down) return;
    this.width = width;
    this.height = height;
    this.#canvas.width = across;
    this.#canvas.height = down;
    this.#canvas.style.height = `${height}px`;
    this.#draw();
  }

  request(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.width === 0) return;
    const ratio = this.#canvas.width / this.width;
    this.#pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#paint(this.#pen);
  }
}
