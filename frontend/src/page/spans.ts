// SPDX-License-Identifier: Apache-2.0
import type { EventRecord } from '../api/types.ts';

type Parts = NonNullable<EventRecord['snippet']>;

/** From where to where in a text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Where the hits stand in the text that the parts make up. */
export function spans(parts: Parts): Span[] {
  let at = 0;
  return parts.flatMap(({ text, match }) => {
    const start = at;
    at += text.length;
    return match ? [[start, at] as const] : [];
  });
}

/** Where any of these words stands in a text as a word of its own, in whatever case. */
export function occurrences(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const wanted = new Set(words);
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    wanted.has(word.toLowerCase()) ? [[index, index + word.length] as const] : [],
  );
}

/** Letters before the first hit at most: a line that is cut at its end has to show it. */
const LEAD = 40;

/** The quote in which the words stand, begun so late that the first of them is seen. */
export function quoted(parts: Parts): string | null {
  const first = parts.findIndex(({ match }) => match);
  if (first < 0) return null;
  const lead = parts
    .slice(0, first)
    .map(({ text }) => text)
    .join('');
  const rest = parts
    .slice(first)
    .map(({ text }) => text)
    .join('');
  const kept = lead.length > LEAD ? `…${lead.slice(-LEAD).replace(/^\S*\s/, '')}` : lead;
  return `“${kept}${rest}”`.replace(/\s+/g, ' ');
}
