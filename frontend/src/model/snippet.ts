// SPDX-License-Identifier: Apache-2.0
import type { EventRecord } from '../api/types.ts';

/** Parts of a text, some of which are what was searched for. */
export type Parts = NonNullable<EventRecord['snippet']>;

type Found = Pick<EventRecord, 'title' | 'snippet'>;

const whole = (parts: Parts): string => parts.map(({ text }) => text).join('');

/** The title in parts; in one part where the words searched for stand elsewhere. */
export const titleParts = ({ title, snippet = [] }: Found): Parts =>
  whole(snippet) === title ? snippet : [{ text: title, match: false }];

/** Letters before the first hit at most: a line that is cut at its end has to show it. */
const LEAD = 40;

/** The quote in which the words stand that the title lacks, begun so late that the first of them is seen. */
export function quoteParts({ title, snippet = [] }: Found): Parts | null {
  const first = snippet.findIndex(({ match }) => match);
  if (first < 0 || whole(snippet) === title) return null;
  const lead = whole(snippet.slice(0, first));
  const text = lead.length > LEAD ? `…${lead.slice(-LEAD).replace(/^\S*\s/, '')}` : lead;
  return [{ text, match: false }, ...snippet.slice(first)];
}
