// SPDX-License-Identifier: Apache-2.0
import { tidy, type Filters } from '../model/state.ts';

/** The forms in which the service hands out all that the filters find, by the ends of their addresses. */
export const FORMATS = ['csv', 'ndjson', 'ics', 'atom', 'jsonld', 'timelinejs.json'] as const;

/** The address of an export under the same filters, which the API knows by the same names. */
export function exportAddress(format: (typeof FORMATS)[number], filters: Filters): string {
  const params = new URLSearchParams(Object.entries(tidy(filters)).map(([name, value]) => [name, value]));
  const search = params.toString();
  return `/api/v1/events.${format}${search && `?${search}`}`;
}

/** What a picture says beside the drawing. */
export interface Caption {
  readonly title: string;
  readonly legend: string;
  readonly sources: string;
}

const MARGIN = 24;
const HEAD = 56;
const LINE = 20;

/** Breaks a text into lines no wider than the picture. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The drawing as it stands, with title, legend and sources, as a picture that stands alone. */
export function picture(drawing: HTMLCanvasElement, caption: Caption): Promise<Blob | null> {
  const style = getComputedStyle(document.body);
  const ratio = drawing.width / drawing.clientWidth;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const small = `13px ${style.fontFamily}`;
  pen.font = small;
  const lines = [caption.legend, caption.sources].flatMap((text) => wrapped(pen, text, drawing.clientWidth));
  canvas.width = drawing.width + 2 * MARGIN * ratio;
  canvas.height = drawing.height + (HEAD + MARGIN + (lines.length + 1) * LINE) * ratio;
  pen.scale(ratio, ratio);
  pen.fillStyle = style.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = style.color;
  pen.font = `600 20px ${style.fontFamily}`;
  pen.fillText(caption.title, MARGIN, 36, drawing.clientWidth);
  pen.drawImage(drawing, MARGIN, HEAD, drawing.clientWidth, drawing.clientHeight);
  pen.font = small;
  lines.forEach((line, i) => pen.fillText(line, MARGIN, HEAD + drawing.clientHeight + (i + 1.4) * LINE));
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
