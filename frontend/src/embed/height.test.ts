// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { heightMessages, hostOf } from './height.ts';

const frame = (rest: string) => hostOf(new URL(`https://claimline.example/embed${rest}`));

describe('hostOf', () => {
  it.each([
    ['', { pym: null, secret: null }],
    ['?childId=tl-0&parentUrl=x', { pym: 'tl-0', secret: null }],
    ['#?secret=Ab3-x', { pym: null, secret: 'Ab3-x' }],
  ])('of “%s”', (rest, expected) => expect(frame(rest)).toEqual(expected));
});

describe('heightMessages', () => {
  it('speaks its own dialect and that of AMP to everybody', () => {
    expect(heightMessages(480.2, frame(''))).toEqual([
      { type: 'claimline-height', height: 481 },
      { sentinel: 'amp', type: 'embed-size', height: 481 },
    ]);
  });

  it('speaks pym to pym', () =>
    expect(heightMessages(500, frame('?childId=a'))).toContain('pymxPYMxaxPYMxheightxPYMx500'));

  it.each([
    [120, 200],
    [640, 640],
    [1400, 1000],
  ])('asks WordPress for %s pixels as %s', (height, value) => {
    expect(heightMessages(height, frame('#?secret=s'))).toContainEqual({
      message: 'height',
      value,
      secret: 's',
    });
  });
});
