// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { LaneKey } from '../api/types.ts';
import { en } from '../i18n/en.ts';
import { listed, tidy, type Filters } from '../model/state.ts';

export type FacetName = 'source' | 'speaker' | 'stance' | 'kind' | 'actor' | 'place' | 'status';

/** One value that a facet can take; the count is of events, and null where the service does not tell it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number | null;
}

export interface Facet {
  readonly name: FacetName;
  readonly choices: readonly Choice[];
}

const COUNTED: readonly (FacetName & LaneKey)[] = ['source', 'actor', 'place', 'kind'];
const STANCES = ['asserts', 'denies', 'doubts', 'promises', 'threatens', 'demands', 'condemns', 'supports'];
const STATUSES = ['occurred', 'planned', 'alleged'] as const;
const MOST = 8;

const fixed = (ids: readonly string[]): Choice[] =>
  ids.map((id) => ({ id, name: id[0]!.toUpperCase() + id.slice(1), count: null }));

/**
 * The facets under the present filters. Each is counted as if it were not set itself, so that a reader
 * sees what else could be chosen. The lanes of the timeline are such counts already.
 */
export async function loadFacets(api: Api, filters: Filters, signal: AbortSignal): Promise<Facet[]> {
  const counted = COUNTED.map(async (name): Promise<Facet> => {
    const lanes = await api.lanes(tidy({ ...filters, [name]: '' }), name, signal);
    const choices = lanes.filter(({ id }) => name === 'kind' || id !== 'other').slice(0, MOST);
    const words: Record<string, string> = name === 'kind' ? en.kind : {};
    return { name, choices: choices.map((lane) => ({ ...lane, name: words[lane.id] ?? lane.name })) };
  });
  const speakers = api.actors(signal).then((actors): Facet => {
    const speaking = actors
      .filter(({ claimCount }) => claimCount > 0)
      .sort((a, b) => b.claimCount - a.claimCount);
    const choices = speaking.slice(0, MOST).map(({ id, name }) => ({ id, name, count: null }));
    return { name: 'speaker', choices };
  });
  return Promise.all([
    ...counted,
    speakers,
    { name: 'stance' as const, choices: fixed(STANCES) },
    { name: 'status' as const, choices: fixed(STATUSES) },
  ]);
}

export function toggled(value: string | undefined, id: string): string {
  const ids = listed(value);
  return (ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]).join(',');
}
