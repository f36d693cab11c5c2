// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { occurrences } from './occurrences.ts';

describe('occurrences', () => {
  it.each([
    ['Talks about talking', ['talks'], [[0, 5]]],
    ['En Petión, petición', ['petión'], [[3, 9]]],
    ['nothing here', ['talks'], []],
    ['no words', [], []],
  ])('%s', (text, words, expected) => expect(occurrences(text, new Set(words))).toEqual(expected));
});
