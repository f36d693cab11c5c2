// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { folds, foldedQuery, refolded } from './parts.ts';

describe('folds', () => {
  it.each([
    [{}, true],
    [{ storyline: 'oslo-talks' }, true],
    [{ q: 'talks' }, false],
    [{ storyline: 'oslo-talks', kind: 'talks' }, false],
  ])('%o: %s', (filters, expected) => expect(folds(filters)).toBe(expected));
});

describe('foldedQuery', () => {
  it('asks for wholes and for the parts of those that are unfolded', () =>
    expect(foldedQuery({ storyline: 's' }, ['a', 'b'])).toEqual({ storyline: 's', parent: 'top,a,b' }));
  it('keeps to wholes when nothing is filtered', () =>
    expect(foldedQuery({}, [])).toEqual({ parent: 'none' }));
  it('asks for every hit of a search', () => expect(foldedQuery({ q: 'x' }, ['a'])).toEqual({ q: 'x' }));
});

describe('refolded', () => {
  it.each([
    [[], 'b', ['b']],
    [['b'], 'a', ['a', 'b']],
    [['a', 'b'], 'a', ['b']],
  ])('%o with %s is %o', (unfolded, id, expected) => expect(refolded(unfolded, id)).toEqual(expected));
});
