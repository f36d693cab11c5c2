// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { INITIAL, readState, writeState, type State } from './state.ts';

const STATES: [string, State][] = [
  ['', INITIAL],
  ['storyline=oslo-talks&event=abc', { ...INITIAL, filters: { storyline: 'oslo-talks' }, event: 'abc' }],
  [
    'q=coup+uprising&disputed=true&lanes=source&mode=list',
    {
      ...INITIAL,
      filters: { q: 'coup uprising', disputed: 'true' },
      lanes: 'source',
      mode: 'list',
    },
  ],
  [
    'view=2019-04-01T00:00:00Z/2019-05-01T00:00:00Z',
    {
      ...INITIAL,
      view: { start: Date.UTC(2019, 3, 1) / 1000, end: Date.UTC(2019, 4, 1) / 1000 },
    },
  ],
];

describe('state', () => {
  it.each(STATES)('“%s” is read and written', (search, state) => {
    expect(readState(search)).toEqual(state);
    expect(writeState(state)).toBe(search);
  });

  it.each([
    'lanes=nonsense',
    'mode=3d',
    'view=yesterday',
    'view=2020-01-01/2019-01-01',
    'storyline=',
    'utm=x',
  ])('makes nothing of %s', (search) => expect(readState(search)).toEqual(INITIAL));
});
