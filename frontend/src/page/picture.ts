// SPDX-License-Identifier: Apache-2.0
import type { Pen } from '../canvas/pen.ts';
import type { TimelineStage } from '../timeline/stage.ts';
import { SvgPen } from './svg-pen.ts';

/** What a picture says beside the drawing. */
export interface Caption {
  readonly title: string;
  /** The filters in words; empty without any. */
  readonly filters: string;
  readonly legend: string;
  readonly sources: string;
}

/** Colours and fonts of the page, which the picture takes over. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly sans: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const LINE = 20;
const TITLE_LINE = 28;

/** Breaks a text into lines no wider than the picture. */
function wrapped(pen: Pen, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Where everything stands in a picture around a drawing of this size, in pixels. */
export interface Page extends Size {
  /** The top of the drawing. */
  readonly top: number;
  paint(pen: Pen): void;
}

/** Sets title, filters, legend and sources around the room for the drawing. */
export function page(pen: Pen, caption: Caption, drawing: Size, look: Look): Page {
  const [big, small] = [`600 20px ${look.sans}`, `13px ${look.sans}`];
  const set = (font: string, text: string) => {
    pen.font = font;
    return text ? wrapped(pen, text, drawing.width) : [];
  };
  const title = set(big, caption.title);
  const above = set(small, caption.filters);
  const below = [caption.legend, caption.sources].flatMap((text) => set(small, text));
  const head = 8 + title.length * TITLE_LINE;
  const top = head + 20 + above.length * LINE;
  const width = drawing.width + 2 * MARGIN;
  const height = top + drawing.height + MARGIN + (below.length + 1) * LINE;
  const paint = (on: Pen) => {
    on.fillStyle = look.paper;
    on.fillRect(0, 0, width, height);
    on.fillStyle = look.ink;
    on.font = big;
    title.forEach((line, i) => on.fillText(line, MARGIN, 36 + i * TITLE_LINE));
    on.font = small;
    above.forEach((line, i) => on.fillText(line, MARGIN, head + (i + 1.2) * LINE));
    below.forEach((line, i) => on.fillText(line, MARGIN, top + drawing.height + (i + 1.4) * LINE));
  };
  return { width, height, top, paint };
}

function lookOf(): Look {
  const { backgroundColor, color, fontFamily } = getComputedStyle(document.body);
  return { paper: backgroundColor, ink: color, sans: fontFamily };
}

const drawingOf = (stage: TimelineStage): HTMLCanvasElement => stage.renderRoot.querySelector('canvas')!;

function sizeOf(stage: TimelineStage): Size {
  const { clientWidth, clientHeight } = drawingOf(stage);
  return { width: clientWidth / stage.enlarged, height: clientHeight / stage.enlarged };
}

const newPen = (): CanvasRenderingContext2D => document.createElement('canvas').getContext('2d')!;

/** The drawing as it stands, with all that it takes to stand alone, in pixels as fine as the screen's. */
export function asPng(stage: TimelineStage, caption: Caption): Promise<Blob | null> {
  const drawing = drawingOf(stage);
  const { width, height } = sizeOf(stage);
  const ratio = drawing.width / width;
  const pen = newPen();
  const { canvas } = pen;
  const sheet = page(pen, caption, { width, height }, lookOf());
  canvas.width = sheet.width * ratio;
  canvas.height = sheet.height * ratio;
  pen.scale(ratio, ratio);
  sheet.paint(pen);
  pen.drawImage(drawing, MARGIN, sheet.top, width, height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

/** The same as lines and text, drawn anew by the painters of the screen. */
export function svgOf(
  draw: (pen: Pen) => void,
  size: Size,
  caption: Caption,
  look: Look,
  pen: SvgPen,
): string {
  const sheet = page(pen, caption, size, look);
  sheet.paint(pen);
  pen.inset(MARGIN, sheet.top, size.width, size.height, () => draw(pen));
  return pen.document(
    sheet.width,
    sheet.height,
    [caption.title, caption.filters].filter(Boolean).join(' – '),
  );
}

export function asSvg(stage: TimelineStage, caption: Caption): Blob {
  const ruler = newPen();
  const measure = (text: string, font: string) => {
    ruler.font = font;
    return ruler.measureText(text).width;
  };
  const text = svgOf((pen) => stage.paint(pen), sizeOf(stage), caption, lookOf(), new SvgPen(measure));
  return new Blob([text], { type: 'image/svg+xml' });
}
