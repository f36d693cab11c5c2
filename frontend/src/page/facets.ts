// SPDX-License-Identifier: Apache-2.0
import type { RecordApi } from '../api/records.ts';
import type { FacetCount, FacetKey } from '../api/types.ts';
import { listed, tidy, type Filters } from '../model/state.ts';

export const FACETS = [
  'storyline',
  'source',
  'speaker',
  'stance',
  'kind',
  'actor',
  'place',
  'status',
  'disputed',
] as const satisfies readonly (FacetKey & keyof Filters)[];

export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly FacetCount[];
}

const MOST = 8;

/** The most frequent values, and those that are chosen, which may have no hit any more. */
export function shown(counts: readonly FacetCount[], values: readonly string[]): FacetCount[] {
  const frequent = counts.filter(({ id }, i) => i < MOST || values.includes(id));
  const missing = values.filter((id) => !counts.some((count) => count.id === id));
  return [...frequent, ...missing.map((id) => ({ id, name: id, count: 0 }))];
}

/**
 * The facets under the present filters. Each is counted as if it were not set itself, so that a reader
 * sees what else could be chosen: one request for those that are not set, and one for each that is.
 */
export async function loadFacets(api: RecordApi, filters: Filters, signal: AbortSignal): Promise<Facet[]> {
  const set = FACETS.filter((name) => filters[name]);
  const free = FACETS.filter((name) => !filters[name]);
  const answers = await Promise.all([
    api.facets(filters, free, signal),
    ...set.map((name) => api.facets(tidy({ ...filters, [name]: '' }), [name], signal)),
  ]);
  const counts = Object.assign({}, ...answers) as Record<string, FacetCount[]>;
  return FACETS.map((name) => ({ name, choices: shown(counts[name] ?? [], listed(filters[name])) }));
}

/** A filter's value after a choice was pressed; an event is disputed or not, so there the choices exclude each other. */
export function toggled(name: FacetName, value: string | undefined, id: string): string {
  if (name === 'disputed') return value === id ? '' : id;
  const ids = listed(value);
  return (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]).join(',');
}
