// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../api/types.ts';
import { bibtex, cslJson, plain, type Cited } from './cite.ts';

const cited = (edtf: string, title = 'Talks end in Oslo'): Cited => ({
  event: { id: 'e1', title, when: { edtf } as EventRecord['when'] },
  sources: ['The Courier', 'Gazette'],
  address: 'https://claimline.example/?event=e1',
  accessed: '2024-02-03',
});

describe('citations', () => {
  it('say in plain words what, when, on whose word and where', () => {
    expect(plain(cited('2019-05-29'))).toBe(
      '“Talks end in Oslo” (2019-05-29). As told by The Courier, Gazette. Claimline. https://claimline.example/?event=e1 (accessed 2024-02-03).',
    );
  });

  it('are BibTeX that braces in a title cannot break', () => {
    const entry = bibtex(cited('2019-05', 'A {bold} claim & 100% \\true'));
    expect(entry).toContain('  title = {{A bold claim \\& 100\\% true}}');
    expect(entry).toContain('  year = {2019}');
    expect(entry.split('{').length).toBe(entry.split('}').length);
  });

  it.each([
    ['2019-05-29', { 'date-parts': [[2019, 5, 29]] }],
    ['2019', { 'date-parts': [[2019]] }],
    ['2019-06~', { literal: '2019-06~' }],
  ])('are CSL-JSON, %s as it is known', (edtf, expected) => {
    const [item] = JSON.parse(cslJson(cited(edtf))) as Record<string, unknown>[];
    expect(item).toMatchObject({ id: 'claimline-e1', title: 'Talks end in Oslo', 'event-date': expected });
  });
});
