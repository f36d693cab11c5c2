// SPDX-License-Identifier: Apache-2.0

/**
 * How large an element's text is beside the usual 16 pixels. Drawings are laid out for the usual size and shown that much
 * larger, so that they follow a reader who asks for larger text.
 */
export const enlargement = (element: Element): number =>
  parseFloat(getComputedStyle(element).fontSize) / 16 || 1;

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

  /** Takes a size in pixels of the drawing, each of which is so many of the page. */
  resize(width: number, height: number, enlarged: number): void {
    const ratio = (window.devicePixelRatio || 1) * enlarged;
    const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width === across && this.#canvas.height === down) return;
    this.width = width;
    this.height = height;
    this.#canvas.width = across;
    this.#canvas.height = down;
    this.#canvas.style.height = `${height * enlarged}px`;
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
