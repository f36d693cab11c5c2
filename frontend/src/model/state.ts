// SPDX-License-Identifier: Apache-2.0
import type { LaneKey } from '../api/types.ts';
import { LANGUAGES, type Language } from './language.ts';
import type { Range } from './viewport.ts';

/** What narrows the events down; every field is a parameter of the API by the same name. */
export interface Filters {
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly storyline?: string;
  readonly source?: string;
  readonly speaker?: string;
  readonly stance?: string;
  readonly kind?: string;
  readonly status?: string;
  readonly actor?: string;
  readonly place?: string;
  readonly disputed?: string;
}

export const FILTERS = [
  'from',
  'to',
  'q',
  'storyline',
  'source',
  'speaker',
  'stance',
  'kind',
  'status',
  'actor',
  'place',
  'disputed',
] as const satisfies readonly (keyof Filters)[];

export const LANES: readonly LaneKey[] = ['storyline', 'source', 'kind', 'place', 'actor', 'none'];

/** What the service is asked for: the filters, and of which wholes the parts are wanted. */
export interface Query extends Filters {
  readonly parent?: string;
}

export type Mode = 'timeline' | 'list' | 'table';

export const MODES: readonly Mode[] = ['timeline', 'list', 'table'];

export type Sort = 'when' | '-when' | 'salience' | '-updated';

export const SORTS: readonly Sort[] = ['when', '-when', 'salience', '-updated'];

/** All that a reader chose; an address says it, and back and forward undo and redo it. */
export interface State {
  readonly filters: Filters;
  readonly lanes: LaneKey;
  readonly mode: Mode | null;
  readonly sort: Sort;
  /** The events whose parts are unfolded. */
  readonly unfold: readonly string[];
  readonly view: Range | null;
  readonly event: string | null;
  /** The dispute of the open event that is shown side by side, counted from 1; empty for the event itself. */
  readonly dispute: string;
  /** The language of the interface, where the reader has chosen one. */
  readonly lang: Language | null;
}

export const INITIAL: State = {
  filters: {},
  lanes: 'storyline',
  mode: null,
  sort: 'when',
  unfold: [],
  view: null,
  event: null,
  dispute: '',
  lang: null,
};

/** Removes what is empty, so that equal filters are equal objects once written down. */
export function tidy(filters: Filters): Filters {
  const kept = FILTERS.flatMap((key) => (filters[key] ? [[key, filters[key]] as const] : []));
  return Object.fromEntries(kept);
}

/** Several values of one thing are joined by commas, in the address as in the API. */
export const listed = (value: string | null | undefined): string[] => value?.split(',').filter(Boolean) ?? [];

const stamp = (seconds: number): string =>
  new Date(Math.round(seconds) * 1000).toISOString().slice(0, 19) + 'Z';

function parseView(text: string | null): Range | null {
  const [start = NaN, end = NaN] = (text ?? '').split('/').map((part) => Date.parse(part) / 1000);
  return start < end ? { start, end } : null;
}

/** Reads a state from an address; what it does not understand it leaves at its default. */
export function readState(search: string): State {
  const params = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, words: readonly T[]): T | null =>
    words.find((word) => word === params.get(name)) ?? null;
  return {
    filters: tidy(Object.fromEntries(FILTERS.map((key) => [key, params.get(key) ?? '']))),
    lanes: oneOf('lanes', LANES) ?? INITIAL.lanes,
    mode: oneOf('mode', MODES),
    sort: oneOf('sort', SORTS) ?? INITIAL.sort,
    unfold: listed(params.get('unfold')),
    view: parseView(params.get('view')),
    event: params.get('event'),
    dispute: params.get('dispute') ?? '',
    lang: oneOf('lang', LANGUAGES),
  };
}

/** Writes a state as the part of an address after "?"; defaults are left out. */
export function writeState(state: State): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(tidy(state.filters))) params.set(key, value);
  if (state.lanes !== INITIAL.lanes) params.set('lanes', state.lanes);
  if (state.mode) params.set('mode', state.mode);
  if (state.sort !== INITIAL.sort) params.set('sort', state.sort);
  if (state.unfold.length > 0) params.set('unfold', state.unfold.join(','));
  if (state.view) params.set('view', `${stamp(state.view.start)}/${stamp(state.view.end)}`);
  if (state.event) params.set('event', state.event);
  if (state.event && state.dispute) params.set('dispute', state.dispute);
  if (state.lang) params.set('lang', state.lang);
  return params.toString().replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%2C', ',');
}
