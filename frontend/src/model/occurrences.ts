// SPDX-License-Identifier: Apache-2.0

/** From where to where in a text, in UTF-16 units. */
export type Span = readonly [start: number, end: number];

/** Where any of these words stands in a text as a word of its own, in whatever case. */
export function occurrences(text: string, words: ReadonlySet<string>): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    words.has(word.toLowerCase()) ? [[index, index + word.length] as const] : [],
  );
}
