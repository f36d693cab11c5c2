// SPDX-License-Identifier: Apache-2.0

/** What is to be done about changes, given how many events the reader's filters find before and after. */
export type Step =
  /** Events that are shown have changed, and none came or went: they change where they stand. */
  | { kind: 'refresh' }
  /** Showing this would move what the reader looks at, so the reader is asked. */
  | { kind: 'ask'; added: number; removed: number };

export function stepFor(before: number, after: number): Step {
  if (before === after) return { kind: 'refresh' };
  return { kind: 'ask', added: Math.max(0, after - before), removed: Math.max(0, before - after) };
}

const FIRST = 2_000;
const LONGEST = 60_000;

/** How long to wait before the next try, in milliseconds: twice as long each time, up to a minute. */
export const pauseBefore = (attempt: number): number => Math.min(LONGEST, FIRST * 2 ** attempt);
