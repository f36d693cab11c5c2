// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { occurrences, quoted, spans } from './spans.ts';

const part = (text: string, match = false) => ({ text, match });

describe('spans', () => {
  it('counts hits from the start of the text', () =>
    expect(spans([part('The '), part('talks', true), part(' on '), part('talks', true)])).toEqual([
      [4, 9],
      [13, 18],
    ]));
});

describe('occurrences', () => {
  it.each([
    ['Talks about talking', ['talks'], [[0, 5]]],
    ['En Petión, petición', ['petión'], [[3, 9]]],
    ['nothing here', ['talks'], []],
    ['no words', [], []],
  ])('%s', (text, words, expected) => expect(occurrences(text, words)).toEqual(expected));
});

describe('quoted', () => {
  it('says nothing where there is no hit', () => expect(quoted([part('calm')])).toBeNull());
  it('keeps a short lead', () => expect(quoted([part('the '), part('talks', true)])).toBe('“the talks”'));
  it('begins a long one at a word near the hit', () =>
    expect(quoted([part(`${'words '.repeat(20)}`), part('talks', true), part(' ended')])).toMatch(
      /^“…(words ){5,6}talks ended”$/,
    ));
});
