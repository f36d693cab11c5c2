// SPDX-License-Identifier: Apache-2.0
import type { Placed } from '../model/layout.ts';
import { POINT, type Mark } from '../model/mark.ts';
import type { Pen } from './pen.ts';
import { drawnTo, spot, type Scene, type Spot } from './scene.ts';

const BAND = 18;
const SIGN_ROOM = '\u2003\u2003';

/** Draws all marks in view: first the shapes, then the words, so that words are never covered. */
export function paintMarks(pen: Pen, scene: Scene): void {
  const visible = scene.layout.placed.flatMap((placed) => {
    const at = spot(placed, scene);
    return drawnTo(placed, at, scene) < -10 || at.left > scene.scale.width + 10 ? [] : [{ placed, at }];
  });
  for (const { placed, at } of visible) paintShape(pen, scene, placed, at);
  for (const { placed, at } of visible) if (placed.label) paintLabel(pen, scene, placed, at);
}

function paintShape(pen: Pen, scene: Scene, placed: Placed, at: Spot): void {
  const { mark } = placed;
  const colour = mark.disputed ? scene.palette.accent : scene.palette.ink;
  if (mark.id === scene.selected || mark.id === scene.hovered) highlight(pen, scene, placed, at);
  if (placed.stacked) paintTick(pen, at, placed.y, colour);
  else if (at.shape === 'point') paintPoint(pen, scene, mark, at, placed.y, colour);
  else paintSpan(pen, scene, mark, at, placed.y, colour);
}

/** What finds no room in the rows stands as a tick on the foot of its lane: there is more here. */
function paintTick(pen: Pen, at: Spot, y: number, colour: string): void {
  pen.globalAlpha = 0.55;
  pen.fillStyle = colour;
  pen.fillRect((at.left + at.right) / 2 - 0.75, y - 3.5, 1.5, 7);
  pen.globalAlpha = 1;
}

function highlight(pen: Pen, scene: Scene, placed: Placed, at: Spot): void {
  const isSelected = placed.mark.id === scene.selected;
  pen.fillStyle = scene.palette.band;
  pen.strokeStyle = scene.palette.accent;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.roundRect(at.left - 5, placed.y - 11, drawnTo(placed, at, scene) - at.left + 12, 22, 4);
  pen.fill();
  if (isSelected) pen.stroke();
}

/** Occurred is a full disc, planned an empty one, alleged a half: told apart by form, not by colour. */
function paintPoint(pen: Pen, scene: Scene, mark: Mark, at: Spot, y: number, colour: string): void {
  const x = (at.left + at.right) / 2;
  const radius = POINT / 2 - 0.75;
  pen.fillStyle = mark.status === 'occurred' ? colour : scene.palette.paper;
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fill();
  pen.stroke();
  if (mark.status !== 'alleged') return;
  pen.fillStyle = colour;
  pen.beginPath();
  pen.arc(x, y, radius, Math.PI / 2, 1.5 * Math.PI);
  pen.fill();
}

/**
 * A stretch that lasted stands on a solid rule; one within which the event lies has brackets at its
 * ends; where the ends themselves are not sure, they fade.
 */
function paintSpan(pen: Pen, scene: Scene, mark: Mark, at: Spot, y: number, colour: string): void {
  const left = Math.max(at.left, -40);
  const right = Math.min(at.right, scene.scale.width + 40);
  const fades = scene.approximate.has(mark.id);
  pen.fillStyle = fades ? faded(pen, at, scene.palette.band) : scene.palette.band;
  pen.fillRect(left, y - BAND / 2, right - left, BAND);
  pen.fillStyle = pen.strokeStyle = fades ? faded(pen, at, colour) : colour;
  pen.lineWidth = 1.25;
  pen.setLineDash(mark.status === 'planned' ? [5, 3] : mark.status === 'alleged' ? [1.5, 2.5] : []);
  if (at.shape === 'lasting') {
    pen.lineWidth = 3;
    line(pen, [left, y + BAND / 2 - 1], [right, y + BAND / 2 - 1]);
  } else {
    line(pen, [left, y + BAND / 2], [right, y + BAND / 2]);
    if (!fades) brackets(pen, left, right, y);
  }
  pen.setLineDash([]);
}

function brackets(pen: Pen, left: number, right: number, y: number): void {
  for (const x of [left, right]) line(pen, [x, y - BAND / 2], [x, y + BAND / 2]);
}

function line(pen: Pen, from: [number, number], to: [number, number]): void {
  pen.beginPath();
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.stroke();
}

function faded(pen: Pen, at: Spot, colour: string): CanvasGradient {
  const gradient = pen.createLinearGradient(at.left, 0, at.right, 0);
  // Not fully clear: that would have no hue, and the way there would lead through grey.
  const clear = `color-mix(in srgb, ${colour} 1%, transparent)`;
  for (const stop of [0, 1]) gradient.addColorStop(stop, clear);
  for (const stop of [0.25, 0.75]) gradient.addColorStop(stop, colour);
  return gradient;
}

function paintLabel(pen: Pen, scene: Scene, placed: Placed, at: Spot): void {
  const { mark, label, y } = placed;
  const { palette } = scene;
  const chosen = mark.id === scene.selected;
  pen.textBaseline = 'middle';
  pen.font = labelFont(palette.sans, chosen);
  const sign = mark.disputed ? disputeSuffix(scene.texts.disputed) : '';
  const title = sign ? label.slice(0, -sign.length) : label;
  write(pen, title, at.text, y, palette.ink, placed.inside ? null : palette.paper);
  if (sign) {
    const x = at.text + pen.measureText(title).width;
    write(pen, sign, x, y, palette.accent, null);
    paintSign(pen, x + 6, y, palette.accent);
  }
  pen.textBaseline = 'alphabetic';
}

/** Words on the open plot keep the grid's lines at a distance. */
function write(pen: Pen, text: string, x: number, y: number, colour: string, halo: string | null): void {
  if (halo) {
    pen.strokeStyle = halo;
    pen.lineWidth = 4;
    pen.lineJoin = 'round';
    pen.strokeText(text, x, y + 0.5);
  }
  pen.fillStyle = colour;
  pen.fillText(text, x, y + 0.5);
}

/** What a disputed event's label ends with: room for the sign, and the word for who does not know it. */
export const disputeSuffix = (word: string): string => `${SIGN_ROOM}${word}`;

/** Two bars struck through, as in lists and panel. */
function paintSign(pen: Pen, x: number, y: number, colour: string): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  line(pen, [x, y - 1.7], [x + 9, y - 1.7]);
  line(pen, [x, y + 1.9], [x + 9, y + 1.9]);
  line(pen, [x + 6.5, y - 4.8], [x + 2.5, y + 5]);
}

/** Chosen labels are not set in bold: that would make them wider than the room they were given. */
export const labelFont = (sans: string, chosen = false): string => `${chosen ? '500' : '400'} 12.5px ${sans}`;
