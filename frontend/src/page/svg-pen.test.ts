// SPDX-License-Identifier: Apache-2.0
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { paintAxis } from '../canvas/axis.ts';
import { paintLaneNames } from '../canvas/lanes.ts';
import { paintMarks } from '../canvas/marks.ts';
import type { Pen } from '../canvas/pen.ts';
import type { Scene } from '../canvas/scene.ts';
import { layout } from '../model/layout.ts';
import { level } from '../model/pack.ts';
import { scale } from '../model/scale.ts';
import type { Mark } from '../model/mark.ts';
import { svgOf } from './picture.ts';
import { SvgPen } from './svg-pen.ts';

const ruler = (text: string) => text.length * 6;
const DAY = 86_400;
const TITLES = new Map([
  ['a', 'Talks <collapse> & "resume"'],
  ['b', '</svg><script>alert(1)</script>'],
]);

const mark = (id: string, start: number, change: Partial<Mark> = {}): Mark => ({
  id,
  start,
  end: start + DAY,
  lane: 0,
  precision: 'day',
  status: 'occurred',
  disputed: false,
  ...change,
});

function draw(): string {
  const view = scale({ start: 0, end: 30 * DAY }, 900);
  const marks = [mark('a', 3 * DAY), mark('b', 12 * DAY, { status: 'alleged', end: 22 * DAY })];
  const words = (id: string) => ({ text: TITLES.get(id)!, width: ruler(TITLES.get(id)!) });
  const label = (id: string) => ({ ...words(id), long: words(id), priority: 1 });
  const scene: Scene = {
    scale: view,
    height: 300,
    layout: layout(marks, 1, level(view.secondsPerPixel), 300, label),
    lanes: [{ id: 'x', name: 'Lane & co', count: 2 }],
    density: null,
    approximate: new Set(['b']),
    selected: 'a',
    hovered: null,
    zone: 'UTC',
    locale: 'en',
    texts: { disputed: 'disputed' },
    palette: {
      paper: '#fff',
      ink: '#111',
      muted: '#666',
      line: '#ddd',
      band: '#eee',
      accent: '#a00',
      sans: '"Some Font", serif',
    },
    measure: ruler,
  };
  const paint = (pen: Pen) =>
    [paintAxis, paintLaneNames, paintMarks].forEach((painter) => painter(pen, scene));
  const caption = {
    title: 'A title',
    filters: 'Kind: Talks',
    legend: '● occurred',
    sources: 'Source: A & B',
  };
  const look = { paper: '#fff', ink: '#111', sans: 'serif' };
  return svgOf(paint, { width: 900, height: 300 }, caption, look, new SvgPen(ruler));
}

describe('a drawing as SVG', () => {
  const text = draw();
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const words = [...root.querySelectorAll('text')].map((node) => node.textContent);

  it('holds what is said as text, letter by letter', () => {
    for (const said of [
      ...TITLES.values(),
      'Lane & co',
      'A title',
      'Kind: Talks',
      '● occurred',
      'Source: A & B',
    ])
      expect(words).toContain(said);
  });

  it('has an axis with its dates', () => expect(words).toContain('January 1970'));

  it('runs nothing and fetches nothing', () => {
    expect(root.querySelectorAll('script, style, image, foreignObject, use')).toHaveLength(0);
    expect(text).not.toMatch(/<script|\son\w+=|href/);
  });

  it('fades what is about, by colours that every program knows', () => {
    const stops = [...root.querySelectorAll('stop')].map((stop) => Number(stop.getAttribute('offset')));
    expect(stops.slice(0, 4)).toEqual([0, 0.25, 0.75, 1]);
    expect(text).not.toContain('color-mix');
    for (const [, id] of text.matchAll(/url\(#([\w-]+)\)/g)) expect(text).toContain(`id="${id}"`);
  });

  it('draws nothing where it knows no number', () => expect(text).not.toMatch(/NaN|undefined|Infinity/));
});
