// SPDX-License-Identifier: Apache-2.0
import type { Claim, EventRecord } from '../api/types.ts';

/** What a citation needs: the event, whose articles tell it, where it can be looked up, and when it was. */
export interface Cited {
  readonly event: Pick<EventRecord, 'id' | 'title' | 'when'>;
  readonly sources: readonly string[];
  readonly address: string;
  readonly accessed: string;
}

export const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.map(({ source }) => source.name)),
];

export function plain({ event, sources, address, accessed }: Cited): string {
  const told = sources.length > 0 ? ` As told by ${sources.join(', ')}.` : '';
  return `“${event.title}” (${event.when.edtf}).${told} Claimline. ${address} (accessed ${accessed}).`;
}

/** Braces and backslashes mean something to BibTeX, and so do the rest of these. */
const escaped = (text: string): string =>
  text.replace(/[\\{}]/g, '').replace(/[&%$#_]/g, (sign) => `\\${sign}`);

export function bibtex({ event, sources, address, accessed }: Cited): string {
  const year = /^\d{4}/.exec(event.when.edtf)?.[0];
  const fields = [
    ['title', `{${escaped(event.title)}}`],
    ['howpublished', `Claimline`],
    ...(year ? [['year', year]] : []),
    ['note', escaped(`Date of the event: ${event.when.edtf}. Told by ${sources.join(', ')}`)],
    ['url', address],
    ['urldate', accessed],
  ];
  return `@misc{claimline-${event.id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}

const parts = (date: string): number[] => date.split('-').map(Number);

/** The JSON of the Citation Style Language; a date that is not plain is kept as it is written. */
export function cslJson({ event, sources, address, accessed }: Cited): string {
  const { edtf } = event.when;
  const issued = /^\d{4}(-\d\d){0,2}$/.test(edtf) ? { 'date-parts': [parts(edtf)] } : { literal: edtf };
  const item = {
    id: `claimline-${event.id}`,
    type: 'webpage',
    title: event.title,
    'container-title': 'Claimline',
    note: `Told by ${sources.join(', ')}`,
    'event-date': issued,
    URL: address,
    accessed: { 'date-parts': [parts(accessed)] },
  };
  return JSON.stringify([item], null, 2);
}
