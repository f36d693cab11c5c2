// SPDX-License-Identifier: Apache-2.0
import type { Pen } from '../canvas/pen.ts';

/** How wide a text is in a font, in pixels. */
export type Ruler = (text: string, font: string) => number;

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no way to write most control characters, so they are left out. */
const escaped = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (c) => ENTITIES[c]!);

const n = (value: number): string => String(Math.round(value * 100) / 100);

type Attributes = Record<string, string | number | undefined>;

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? n(value) : escaped(value)}"`],
  );
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** A colour and how dense it is: drawing programs know no `color-mix`. */
function hue(colour: string): [string, number | undefined] {
  const [, pure, percent] = /^color-mix\(in srgb, (.+) (\d+)%, transparent\)$/.exec(colour) ?? [];
  return pure ? [pure, Number(percent) / 100] : [colour, undefined];
}

/** A gradient as its stops are added; it is written down when it is first used. */
class Gradient implements CanvasGradient {
  readonly #stops: string[] = [];

  constructor(
    readonly id: string,
    readonly from: number,
    readonly to: number,
  ) {}

  addColorStop(offset: number, colour: string): void {
    const [pure, density] = hue(colour);
    // Viewers sort nothing: stops are read in the order in which they stand.
    const stop = element('stop', { offset, 'stop-color': pure, 'stop-opacity': density });
    this.#stops.push(`${offset.toFixed(4)}${stop}`);
  }

  toString(): string {
    const stops = this.#stops.sort().map((stop) => stop.slice(6));
    const ends = { id: this.id, gradientUnits: 'userSpaceOnUse', x1: this.from, x2: this.to, y1: 0, y2: 0 };
    return element('linearGradient', ends, stops.join(''));
  }
}

/** `600 12px "Some Font", serif` in its parts. */
function fontOf(font: string): Attributes {
  const [, weight, size, family] = /^(?:(\d+) )?([\d.]+)px (.+)$/.exec(font)!;
  return { 'font-family': family, 'font-size': size, 'font-weight': weight };
}

/** Writes what painters draw as SVG with real text; knows the calls of a canvas that they use. */
export class SvgPen implements Pen {
  font = '10px sans-serif';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  fillStyle: string | CanvasGradient | CanvasPattern = '#000';
  strokeStyle: string | CanvasGradient | CanvasPattern = '#000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  globalAlpha = 1;
  #dash: number[] = [];
  #path = '';
  #gradients = 0;
  readonly #written: string[] = [];
  readonly #ruler: Ruler;

  constructor(ruler: Ruler) {
    this.#ruler = ruler;
  }

  /** What has been drawn so far, as a document of this size with a title for who cannot see it. */
  document(width: number, height: number, title: string): string {
    const attributes = {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    };
    const content = [element('title', {}, escaped(title)), ...this.#written].join('\n');
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { ...attributes, role: 'img' }, content)}\n`;
  }

  /** Draws into a part of the picture, beyond whose edges nothing shows. */
  inset(x: number, y: number, width: number, height: number, draw: () => void): void {
    const before = this.#written.length;
    draw();
    const inside = this.#written.splice(before).join('\n');
    this.#written.push(element('svg', { x, y, width, height, overflow: 'hidden' }, inside));
  }

  measureText(text: string): { width: number } {
    return { width: this.#ruler(text, this.font) };
  }

  createLinearGradient(x0: number, _y0: number, x1: number): Gradient {
    return new Gradient(`fade-${++this.#gradients}`, x0, x1);
  }

  setLineDash(dash: number[]): void {
    this.#dash = dash;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#write('rect', { x, y, width, height, ...this.#fill() });
  }

  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, this.#fill());
  }

  strokeText(text: string, x: number, y: number): void {
    this.#text(text, x, y, { ...this.#stroke(), 'stroke-linejoin': this.lineJoin });
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${n(x)} ${n(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${n(x)} ${n(y)}`;
  }

  /** Painters draw arcs clockwise; a whole circle is two halves. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const middle = (from + to) / 2;
    const at = (angle: number) => `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
    const half = (angle: number) => `A${n(radius)} ${n(radius)} 0 0 1 ${at(angle)}`;
    this.#path += `M${at(from)}${half(middle)}${half(to)}`;
  }

  roundRect(x: number, y: number, width: number, height: number, radii = 0): void {
    const r = Number(radii);
    const [across, down] = [width - 2 * r, height - 2 * r];
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    this.#path +=
      `M${n(x + r)} ${n(y)}h${n(across)}${corner(r, r)}v${n(down)}${corner(-r, r)}` +
      `h${n(-across)}${corner(-r, -r)}v${n(-down)}${corner(r, -r)}z`;
  }

  fill(): void {
    this.#write('path', { d: this.#path, ...this.#fill() });
  }

  stroke(): void {
    this.#write('path', { d: this.#path, ...this.#stroke() });
  }

  #text(text: string, x: number, y: number, style: Attributes): void {
    // Not every program knows `dominant-baseline`, so the middle is reckoned: a third of the size below.
    const font = fontOf(this.font);
    const below = this.textBaseline === 'middle' ? Number(font['font-size']) * 0.34 : 0;
    this.#write('text', { x, y: y + below, 'xml:space': 'preserve', ...font, ...style }, escaped(text));
  }

  #fill(): Attributes {
    return { fill: this.#colour(this.fillStyle), 'fill-opacity': this.#density };
  }

  #stroke(): Attributes {
    return {
      fill: 'none',
      stroke: this.#colour(this.strokeStyle),
      'stroke-width': this.lineWidth,
      'stroke-dasharray': this.#dash.length ? this.#dash.join(' ') : undefined,
      'stroke-opacity': this.#density,
    };
  }

  get #density(): number | undefined {
    return this.globalAlpha < 1 ? this.globalAlpha : undefined;
  }

  #colour(style: string | CanvasGradient | CanvasPattern): string {
    if (!(style instanceof Gradient)) return style as string;
    const definition = String(style);
    if (!this.#written.includes(definition)) this.#written.push(definition);
    return `url(#${style.id})`;
  }

  #write(name: string, attributes: Attributes, content = ''): void {
    this.#written.push(element(name, attributes, content));
  }
}
