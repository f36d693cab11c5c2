// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { pauseBefore, stepFor } from './live.ts';

describe('stepFor', () => {
  it.each([
    [5, 5, { kind: 'refresh' }],
    [5, 8, { kind: 'ask', added: 3, removed: 0 }],
    [5, 4, { kind: 'ask', added: 0, removed: 1 }],
    [0, 1, { kind: 'ask', added: 1, removed: 0 }],
  ])('from %s to %s events', (before, after, expected) => expect(stepFor(before, after)).toEqual(expected));
});

describe('pauseBefore', () => {
  it.each([
    [0, 2_000],
    [1, 4_000],
    [4, 32_000],
    [5, 60_000],
    [50, 60_000],
  ])('try %s waits %s ms', (attempt, expected) => expect(pauseBefore(attempt)).toBe(expected));
});
