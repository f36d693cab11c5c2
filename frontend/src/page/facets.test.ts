// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { shown, toggled } from './facets.ts';

const count = (id: string, n = 1) => ({ id, name: id.toUpperCase(), count: n });

describe('shown', () => {
  const many = Array.from({ length: 12 }, (_, i) => count(`v${i}`, 20 - i));
  it.each([
    ['the most frequent values', many, [], 8],
    ['a chosen one that is rare as well', many, ['v10'], 9],
    ['a chosen one that has no hit', [count('a')], ['gone'], 2],
  ])('keeps %s', (_, counts, values, expected) => {
    const kept = shown(counts, values);
    expect(kept).toHaveLength(expected);
    for (const id of values) expect(kept.map((choice) => choice.id)).toContain(id);
  });

  it('says that a chosen value without a hit has none', () =>
    expect(shown([], ['gone'])).toEqual([{ id: 'gone', name: 'gone', count: 0 }]));
});

describe('toggled', () => {
  it.each([
    ['kind', undefined, 'a', 'a'],
    ['kind', 'a', 'b', 'a,b'],
    ['kind', 'a,b', 'a', 'b'],
    ['kind', 'a', 'a', ''],
    ['disputed', 'true', 'false', 'false'],
    ['disputed', 'true', 'true', ''],
  ] as const)('%s: %s with %s is %s', (name, value, id, expected) =>
    expect(toggled(name, value, id)).toBe(expected),
  );
});
