// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { quoteParts, titleParts } from './snippet.ts';

const part = (text: string, match = false) => ({ text, match });
const hit = part('talks', true);

describe('an event whose title holds the words searched for', () => {
  const found = { title: 'The talks', snippet: [part('The '), hit] };
  it('has them marked there', () => expect(titleParts(found)).toEqual(found.snippet));
  it('needs no quote', () => expect(quoteParts(found)).toBeNull());
});

describe('an event whose quotes alone hold them', () => {
  const found = (...snippet: { text: string; match: boolean }[]) => ({ title: 'A visit', snippet });
  it('keeps its title as it is', () =>
    expect(titleParts(found(hit))).toEqual([{ text: 'A visit', match: false }]));
  it('keeps a short lead', () =>
    expect(quoteParts(found(part('the '), hit, part(' ended')))).toEqual([
      part('the '),
      hit,
      part(' ended'),
    ]));
  it('begins a long lead at a word near the hit', () => {
    const parts = quoteParts(found(part('words '.repeat(20)), hit))!;
    expect(parts[0]!.text).toMatch(/^…(words ){5,6}$/);
    expect(parts[1]).toEqual(hit);
  });
});

describe('an event that nothing was searched for in', () => {
  it('has its title in one part', () => expect(titleParts({ title: 'A visit' })).toEqual([part('A visit')]));
  it.each([[undefined], [[]], [[part('calm')]]])('has no quote in %o', (snippet) =>
    expect(quoteParts({ title: 'A visit', ...(snippet && { snippet }) })).toBeNull(),
  );
});
