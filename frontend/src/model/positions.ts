// SPDX-License-Identifier: Apache-2.0
import type { Claim, Dispute, Stance } from '../api/types.ts';

/** One side of a dispute: what it holds, and the claims that hold it. */
export interface Position {
  /** A date, a stance or a word; empty for claims that take no side. */
  readonly key: string;
  readonly claims: readonly Claim[];
}

const STANCES: readonly Stance[] = [
  'asserts',
  'supports',
  'promises',
  'demands',
  'threatens',
  'condemns',
  'doubts',
  'denies',
];

/** The rival words of a note, which stand in quotation marks there. */
const rivals = (note: string): string[] =>
  [...note.matchAll(/“([^”]+)”/g)].map(([, word]) => word!.toLowerCase());

/** The word that a claim uses, by its stem: "protests" is "protest". */
const wordOf = ({ quote }: Claim, words: readonly string[]): string =>
  words.find((word) => quote.exact.toLowerCase().includes(word)) ?? '';

/** The sides of a dispute: by date, earliest first, by stance, or by word. */
export function positionsOf({ kind, note }: Dispute, claims: readonly Claim[]): Position[] {
  const words = rivals(note);
  const keyOf = (claim: Claim): string =>
    kind === 'date' ? claim.when.edtf : kind === 'stance' ? claim.stance : wordOf(claim, words);
  const order: readonly string[] =
    kind === 'stance' ? STANCES : kind === 'wording' ? words : [...new Set(claims.map(keyOf))].sort();
  return [...order, '']
    .map((key) => ({ key, claims: claims.filter((claim) => keyOf(claim) === key) }))
    .filter((position) => position.claims.length > 0);
}
