// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Claim, Dispute } from '../api/types.ts';
import { positionsOf } from './positions.ts';

const claim = (id: string, stance: string, edtf: string, exact: string) =>
  ({ id, stance, when: { edtf }, quote: { exact } }) as Claim;

const claims = [
  claim('a', 'denies', '2019-08-20', 'There was no coup.'),
  claim('b', 'asserts', '2019', 'The Uprising began.'),
  claim('c', 'asserts', '2018', 'A crowd gathered.'),
];

const dispute = (kind: Dispute['kind'], note = ''): Dispute => ({ kind, note, claims: ['a', 'b', 'c'] });

describe('positionsOf', () => {
  it.each([
    ['date', dispute('date'), { 2018: 'c', 2019: 'b', '2019-08-20': 'a' }],
    ['stance', dispute('stance'), { asserts: 'bc', denies: 'a' }],
    [
      'wording',
      dispute('wording', 'It is called “uprising” or “coup”.'),
      { uprising: 'b', coup: 'a', '': 'c' },
    ],
  ])('of a dispute over %s', (_, over, expected) => {
    const found = positionsOf(over, claims).map(({ key, claims: own }) => [
      key,
      own.map(({ id }) => id).join(''),
    ]);
    expect(found).toEqual(Object.entries(expected));
  });
});
