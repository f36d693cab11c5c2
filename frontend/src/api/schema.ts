// SPDX-License-Identifier: Apache-2.0
import type {
  Article,
  Claim,
  EventRecord,
  LaneKey,
  Named,
  Page,
  Problem,
  TimelineRecord,
} from './types.ts';

/** Written by hand until `npm run generate` replaces it with what `openapi.yaml` says. */
interface Answer<T> {
  responses: {
    200: { headers: Record<string, string>; content: { 'application/json': T } };
    400: { headers: Record<string, string>; content: { 'application/problem+json': Problem } };
  };
}
interface Get<Query, Path, T> {
  get: { parameters: { query?: Query; path?: Path } } & Answer<T>;
}

export interface FilterQuery {
  from?: string;
  to?: string;
  q?: string;
  storyline?: string;
  source?: string;
  speaker?: string;
  stance?: string;
  kind?: string;
  status?: string;
  actor?: string;
  place?: string;
  disputed?: boolean;
}

export interface paths {
  '/api/v1/events': Get<
    FilterQuery & { sort?: string; limit?: number; cursor?: string },
    never,
    Page<EventRecord>
  >;
  '/api/v1/events/{id}': { get: { parameters: { path: { id: string } } } & Answer<EventRecord> };
  '/api/v1/events/{id}/claims': { get: { parameters: { path: { id: string } } } & Answer<Page<Claim>> };
  '/api/v1/articles/{id}': { get: { parameters: { path: { id: string } } } & Answer<Article> };
  '/api/v1/storylines': Get<{ limit?: number }, never, Page<Named>>;
  '/api/v1/sources': Get<{ limit?: number }, never, Page<Named>>;
  '/api/v1/timeline': Get<
    FilterQuery & { lanes?: LaneKey; buckets?: number; top?: number },
    never,
    TimelineRecord
  >;
}
