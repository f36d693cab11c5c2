// SPDX-License-Identifier: Apache-2.0

/** The representations of the API, as docs and `openapi.yaml` describe them. */
export type Precision =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'interval'
  | 'unknown';
export type Basis = 'stated' | 'relative' | 'inferred' | 'editor';
export type Status = 'occurred' | 'planned' | 'alleged';
export type Stance =
  'asserts' | 'denies' | 'doubts' | 'promises' | 'threatens' | 'demands' | 'condemns' | 'supports';
export type LaneKey = 'storyline' | 'source' | 'kind' | 'place' | 'actor' | 'none';

export interface Named {
  id: string;
  name: string;
}

export interface When {
  edtf: string;
  start: string;
  end: string;
  precision: Precision;
  zone: string;
  approximate: boolean;
  basis: Basis;
}

export interface Dispute {
  kind: 'date' | 'stance' | 'wording';
  claims: string[];
  note: string;
}

export interface DateCandidate {
  when: When;
  claims: string[];
}

export interface EventRecord {
  id: string;
  title: string;
  kind: string;
  status: Status;
  disputed: boolean;
  when: When;
  dates?: DateCandidate[];
  parent: string | null;
  storylines: Named[];
  actors: Named[];
  places: Named[];
  claimCount: number;
  sourceCount: number;
  salience: number;
  disputes: Dispute[];
}

export interface Claim {
  id: string;
  event: string;
  article: string;
  source: Named;
  speaker: Named & { kind: 'person' | 'body' | 'outlet' };
  title: string;
  cue: string;
  stance: Stance;
  quote: { exact: string; prefix: string; suffix: string; start: number; end: number };
  when: When & {
    phrase: string;
    anchor?: string | null;
    rule: string;
    steps: string[];
  };
  confidence: number;
  extractor: string;
}

export interface Article {
  id: string;
  title?: string | null;
  url?: string | null;
  source?: Named;
  published?: When | null;
}

export interface Page<T> {
  data: T[];
  page: { next: string | null; total: number };
}

export interface Lane extends Named {
  count: number;
}

export interface TimelineRecord {
  window: { start: string; end: string };
  extent: { start: string; end: string } | null;
  total: number;
  lanes: Lane[];
  mode: 'columns' | 'density';
  density: { unit: string; edges: number[]; counts: number[][] } | null;
  columns: {
    id: string[];
    start: number[];
    end: number[];
    lane: number[];
    precision: Precision[];
    status: Status[];
    disputed: boolean[];
  } | null;
  top: EventRecord[];
}

/** An error of the service: RFC 9457. */
export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
}
