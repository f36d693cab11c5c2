// SPDX-License-Identifier: Apache-2.0
import type { Query, Sort } from '../model/state.ts';
import type { Range } from '../model/viewport.ts';
import { get } from './get.ts';
import type {
  Article,
  Claim,
  EventQuery,
  EventRecord,
  FacetCount,
  FacetKey,
  LaneKey,
  Named,
  Page,
  TimelineQuery,
  TimelineRecord,
} from './types.ts';

export { ApiError } from './get.ts';

/** The address of the service behind an API address or any page of it. */
export function serviceOf(src: string, base: string): string {
  return new URL(src, base).href.replace(/\/api(\/v1)?\/?$/, '').replace(/\/$/, '');
}

const ONE = new Set(['from', 'to', 'q', 'disputed']);

/** Filters as parameters: several values of one filter are joined by commas. */
const query = (filters: Query): EventQuery & TimelineQuery =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, ONE.has(name) ? value : value.split(',')]),
  );

const iso = (seconds: number): string =>
  new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19) + 'Z';

export interface EventPage {
  readonly sort: Sort;
  readonly limit: number;
  readonly cursor?: string;
}

/** The reading side of the API, by feature. It knows addresses and parameters, nothing of the screen. */
export class Api {
  readonly #service: string;

  constructor(service: string) {
    this.#service = service;
  }

  timeline(
    filters: Query,
    lanes: LaneKey,
    window: Range | null,
    signal: AbortSignal,
  ): Promise<TimelineRecord> {
    const stretch = window ? { from: iso(window.start), to: iso(window.end) } : {};
    return get(
      this.#service,
      '/api/v1/timeline',
      { query: { ...query(filters), ...stretch, lanes } },
      signal,
    );
  }

  events(filters: Query, page: EventPage, signal: AbortSignal): Promise<Page<EventRecord>> {
    return get(this.#service, '/api/v1/events', { query: { ...query(filters), ...page } }, signal);
  }

  event(id: string, signal: AbortSignal): Promise<EventRecord> {
    return get(this.#service, '/api/v1/events/{id}', { path: { id } }, signal);
  }

  async claims(id: string, signal: AbortSignal): Promise<Claim[]> {
    return (await get(this.#service, '/api/v1/events/{id}/claims', { path: { id } }, signal)).data;
  }

  claim(id: string, signal: AbortSignal): Promise<Claim> {
    return get(this.#service, '/api/v1/claims/{id}', { path: { id } }, signal);
  }

  article(id: string, signal: AbortSignal): Promise<Article> {
    return get(this.#service, '/api/v1/articles/{id}', { path: { id } }, signal);
  }

  async storylines(signal: AbortSignal): Promise<Named[]> {
    return (await get(this.#service, '/api/v1/storylines', {}, signal)).data;
  }

  /** How many hits have which value; the hits themselves are left where they are. */
  async facets(
    filters: Query,
    facets: readonly FacetKey[],
    signal: AbortSignal,
  ): Promise<Record<string, FacetCount[]>> {
    const parameters = { query: { ...query(filters), limit: 1, facets: [...facets] } };
    return (await get(this.#service, '/api/v1/events', parameters, signal)).facets ?? {};
  }
}
