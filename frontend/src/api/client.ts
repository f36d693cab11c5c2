// SPDX-License-Identifier: Apache-2.0
import type { Query, Sort } from '../model/state.ts';
import type { Range } from '../model/viewport.ts';
import { get } from './get.ts';
import type { EventQuery, EventRecord, LaneKey, Page, TimelineQuery, TimelineRecord } from './types.ts';

export { ApiError } from './get.ts';

/** The address of the service behind an API address or any page of it. */
export function serviceOf(src: string, base: string): string {
  return new URL(src, base).href.replace(/\/api(\/v1)?\/?$/, '').replace(/\/$/, '');
}

const ONE = new Set(['from', 'to', 'q', 'disputed']);

/** Filters as parameters: several values of one filter are joined by commas. */
export const query = (filters: Query): EventQuery & TimelineQuery =>
  Object.fromEntries(
    Object.entries(filters).map(([name, value]) => [name, ONE.has(name) ? value : value.split(',')]),
  );

const iso = (seconds: number): string =>
  new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19) + 'Z';

export interface EventPage {
  readonly sort: Sort;
  readonly limit: number;
  readonly include?: readonly 'articles'[];
  readonly cursor?: string;
}

/** What drawing and lists ask of the API. It knows addresses and parameters, nothing of the screen. */
export class Api {
  constructor(readonly service: string) {}

  timeline(
    filters: Query,
    lanes: LaneKey,
    window: Range | null,
    signal: AbortSignal,
  ): Promise<TimelineRecord> {
    const stretch = window ? { from: iso(window.start), to: iso(window.end) } : {};
    return get(this.service, '/api/v1/timeline', { ...query(filters), ...stretch, lanes }, signal);
  }

  events(filters: Query, page: EventPage, signal: AbortSignal): Promise<Page<EventRecord>> {
    return get(this.service, '/api/v1/events', { ...query(filters), ...page } as EventQuery, signal);
  }
}
