// SPDX-License-Identifier: Apache-2.0
import type { components, paths } from './schema.ts';

/** Short names for the representations of the API; `npm run generate` makes them from `openapi.yaml`. */
type Schemas = components['schemas'];

export type Article = Schemas['Article'];
export type ArticleReference = Schemas['ArticleReference'];
export type Claim = Schemas['Claim'];
export type Dispute = Schemas['Dispute'];
export type EventRecord = Schemas['Event'];
export type FacetCount = Schemas['Facet'];
export type Lane = Schemas['Lane'];
export type Named = Schemas['Named'];
export type TimelineRecord = Schemas['Timeline'];
export type When = Schemas['When'];
export type Precision = When['precision'];
export type Status = EventRecord['status'];
export type Stance = Claim['stance'];

/** Any date of the API; those of claims and articles are told with less ado. */
export type Dated = Pick<When, 'edtf' | 'start' | 'end' | 'zone' | 'approximate'> & { precision: string };

export interface Page<T> {
  data: T[];
  page: Schemas['PageInfo'];
}

export type EventQuery = NonNullable<paths['/api/v1/events']['get']['parameters']['query']>;
export type TimelineQuery = NonNullable<paths['/api/v1/timeline']['get']['parameters']['query']>;
export type FacetKey = NonNullable<EventQuery['facets']>[number];
export type LaneKey = NonNullable<TimelineQuery['lanes']>;
export type Problem = Partial<Pick<Schemas['Problem'], 'title' | 'detail'>>;
