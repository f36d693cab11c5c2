// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { scale, toTime, toX } from './scale.ts';
import { between, clamp, fit, pan, reveal, span, tether, zoom, type Range } from './viewport.ts';

const DAY = 86400;
const view: Range = { start: 0, end: 100 * DAY };

describe('zoom', () => {
  it.each([
    [2, 0],
    [2, 25 * DAY],
    [0.5, 99 * DAY],
    [1.3, 50 * DAY],
  ])('by %s keeps the anchor %s where it is on the screen', (factor, anchor) => {
    const after = zoom(view, factor, anchor);
    expect(toX(scale(after, 800), anchor)).toBeCloseTo(toX(scale(view, 800), anchor), 6);
    expect(span(after)).toBeCloseTo(span(view) / factor, 3);
  });

  it('stops at two minutes and at the years 1 to 9999', () => {
    expect(span(zoom(view, 1e9, DAY))).toBe(120);
    const widest = zoom(view, 1e-9, DAY);
    expect(new Date(widest.start * 1000).getUTCFullYear()).toBe(1);
    expect(new Date((widest.end - 1) * 1000).getUTCFullYear()).toBe(9999);
  });
});

describe('pan and tether', () => {
  it('keeps the length', () => expect(span(pan(view, 12345))).toBe(span(view)));

  it.each([
    ['far before', -500 * DAY],
    ['far behind', 500 * DAY],
  ])('does not let a reader get lost %s the last event', (_, by) => {
    const extent = { start: 40 * DAY, end: 60 * DAY };
    const held = tether(pan(view, by), extent);
    expect(held.start < extent.end && extent.start < held.end).toBe(true);
  });
});

describe('fit', () => {
  it('shows all with air at both ends', () => {
    const shown = fit({ start: 0, end: 1000 });
    expect(shown.start).toBeLessThan(0);
    expect(shown.end).toBeGreaterThan(1000);
  });

  it('gives a single moment room', () => expect(span(fit({ start: 500, end: 501 }))).toBeGreaterThan(60));
});

describe('reveal', () => {
  it('leaves a view alone that shows the event already', () => {
    expect(reveal(view, { start: DAY, end: 2 * DAY })).toBe(view);
  });

  it('moves without zooming when the event is elsewhere', () => {
    const moved = reveal(view, { start: 200 * DAY, end: 201 * DAY });
    expect(span(moved)).toBeCloseTo(span(view));
    expect(moved.start).toBeLessThan(200 * DAY);
    expect(moved.end).toBeGreaterThan(201 * DAY);
  });
});

describe('between', () => {
  const target = { start: 40 * DAY, end: 42 * DAY };

  it.each([
    [0, view],
    [1, target],
  ])('at %s is one of its ends', (share, expected) => {
    const at = between(view, target, share);
    expect(at.start).toBeCloseTo(expected.start, 3);
    expect(at.end).toBeCloseTo(expected.end, 3);
  });

  it('keeps the point in place around which two views zoom', () => {
    const near = zoom(view, 8, 30 * DAY);
    const half = between(view, near, 0.5);
    expect(toX(scale(half, 1000), 30 * DAY)).toBeCloseTo(300, 3);
  });
});

describe('scale', () => {
  it('turns time to pixels and back', () => {
    const s = scale(view, 640);
    expect(toTime(s, toX(s, 12 * DAY))).toBeCloseTo(12 * DAY, 6);
  });

  it('clamps a view turned inside out', () => expect(span(clamp({ start: 10, end: 0 }))).toBe(120));
});
