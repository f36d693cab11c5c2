// SPDX-License-Identifier: Apache-2.0

/** What a hand does on the drawing, in pixels from its left and top edges. */
export interface Hands {
  /** How many pixels of the page each pixel of the drawing takes. */
  readonly enlarged: number;
  grab(): void;
  pan(pixels: number): void;
  zoom(factor: number, x: number): void;
  /** Let go while moving; pixels per millisecond. */
  fling(speed: number): void;
  tap(x: number, y: number, touch: boolean): void;
  hover(x: number, y: number): void;
  leave(): void;
  /** A plain wheel belongs to the page; the reader may want to know how to zoom. */
  plainWheel(): void;
}

interface Finger {
  x: number;
  y: number;
  startX: number;
  startY: number;
}

const SLIP = 5;

/** Turns pointer and wheel events into what they mean. Ends with the signal. */
export class Gestures {
  readonly #fingers = new Map<number, Finger>();
  #moved = false;
  #speed = 0;
  #at = 0;

  readonly #element: HTMLElement;
  readonly #hands: Hands;

  constructor(element: HTMLElement, hands: Hands, signal: AbortSignal) {
    this.#element = element;
    this.#hands = hands;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
    ) => element.addEventListener(type, handle, { signal, passive: type !== 'wheel' });
    on('wheel', (event) => this.#wheel(event));
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', (event) => this.#up(event));
    on('pointercancel', (event) => this.#cancel(event));
    on('pointerleave', () => this.#hands.leave());
  }

  #local(event: MouseEvent): [number, number] {
    const box = this.#element.getBoundingClientRect();
    const { enlarged } = this.#hands;
    return [(event.clientX - box.left) / enlarged, (event.clientY - box.top) / enlarged];
  }

  #wheel(event: WheelEvent): void {
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      // A pinch on a trackpad arrives as a wheel with small steps.
      const strength = Math.abs(event.deltaY) < 20 ? 0.01 : 0.0025;
      this.#hands.zoom(Math.exp(-event.deltaY * unit * strength), this.#local(event)[0]);
    } else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      this.#hands.pan((event.deltaX || event.deltaY) * unit);
    } else {
      this.#hands.plainWheel();
    }
  }

  #down(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    const [x, y] = this.#local(event);
    if (this.#fingers.size === 0) this.#moved = false;
    this.#fingers.set(event.pointerId, { x, y, startX: x, startY: y });
    this.#element.setPointerCapture(event.pointerId);
    this.#speed = 0;
    this.#at = event.timeStamp;
    this.#hands.grab();
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.#local(event);
    const finger = this.#fingers.get(event.pointerId);
    if (!finger) return event.pointerType === 'mouse' ? this.#hands.hover(x, y) : undefined;
    if (!this.#moved && Math.hypot(x - finger.startX, y - finger.startY) < SLIP) return;
    this.#moved = true;
    if (this.#fingers.size === 2) this.#pinch(finger, x, y);
    else this.#drag(finger, x, event.timeStamp);
    finger.x = x;
    finger.y = y;
  }

  #drag(finger: Finger, x: number, time: number): void {
    const elapsed = Math.max(1, time - this.#at);
    this.#speed = 0.6 * ((finger.x - x) / elapsed) + 0.4 * this.#speed;
    this.#at = time;
    this.#hands.pan(finger.x - x);
  }

  /** Two fingers keep the moments they hold: the middle pans, their distance zooms. */
  #pinch(finger: Finger, x: number, y: number): void {
    const other = [...this.#fingers.values()].find((candidate) => candidate !== finger)!;
    const before = Math.hypot(finger.x - other.x, finger.y - other.y);
    const after = Math.hypot(x - other.x, y - other.y);
    const middle = (x + other.x) / 2;
    this.#hands.pan((finger.x + other.x) / 2 - middle);
    if (before > 8) this.#hands.zoom(after / before, middle);
  }

  #up(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (!this.#moved) return this.#hands.tap(...this.#local(event), event.pointerType !== 'mouse');
    const stillMoving = event.timeStamp - this.#at < 60 && Math.abs(this.#speed) > 0.15;
    if (this.#fingers.size === 0 && stillMoving) this.#hands.fling(this.#speed);
  }

  #cancel(event: PointerEvent): void {
    this.#fingers.delete(event.pointerId);
  }
}
