// SPDX-License-Identifier: Apache-2.0

/** What painters ask of whatever they draw on: a canvas, or a file that is written from the same calls. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'font'
  | 'textBaseline'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'globalAlpha'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'setLineDash'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'roundRect'
  | 'fill'
  | 'stroke'
> & {
  measureText(text: string): { readonly width: number };
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): CanvasGradient;
};
