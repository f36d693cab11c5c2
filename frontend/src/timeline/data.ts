// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { EventRecord, Lane, LaneKey, TimelineRecord } from '../api/types.ts';
import { bin, busiest, sum, type Density } from '../model/density.ts';
import { stretchToLoad, type Loaded } from '../model/detail.ts';
import type { Mark } from '../model/mark.ts';
import type { Filters } from '../model/state.ts';
import { fit, overlaps, pad, type Range } from '../model/viewport.ts';

const STRIP = 160;
/** What the service calls the lane of events that are in none. */
const NO_LANE: ReadonlySet<string> = new Set(['', 'other', 'none']);

const seconds = (iso: string): number => Date.parse(iso) / 1000;

const rangeOf = (when: { start: string; end: string }): Range => ({
  start: seconds(when.start),
  end: seconds(when.end),
});

/** What the drawing knows: the far view loaded first and, over it, a closer look at one stretch. */
export class TimelineData {
  total = 0;
  extent: Range | null = null;
  lanes: readonly Lane[] = [];
  marks: readonly Mark[] = [];
  density: { edges: readonly number[]; counts: readonly (readonly number[])[] } | null = null;
  overview: Density = { edges: [0, 1], counts: [0] };
  readonly records = new Map<string, EventRecord>();
  readonly approximate = new Set<string>();
  zone = 'UTC';
  /** The view to begin with: where most of the events are. */
  opening: Range | null = null;
  /** Grows by one with every change, so that whoever derives from this knows when to do it again. */
  version = 0;
  #loaded: Loaded | null = null;
  #request: AbortController | null = null;

  readonly #api: Api;
  readonly #changed: () => void;

  constructor(
    api: Api,
    readonly filters: Filters,
    readonly laneKey: LaneKey,
    changed: () => void,
  ) {
    this.#api = api;
    this.#changed = changed;
  }

  async load(signal: AbortSignal): Promise<void> {
    const answer = await this.#api.timeline(this.filters, this.laneKey, null, signal);
    this.total = answer.total;
    this.lanes = answer.lanes;
    this.extent = answer.extent && rangeOf(answer.extent);
    this.#take(answer, null);
    this.overview = this.#overviewOf(answer);
    this.opening = this.extent && openingOf(this.overview, this.extent);
    this.zone = commonZone(answer.top);
    this.#changed();
  }

  /** Loads the stretch in view more closely when what is there does not do; quiet about failures. */
  async refine(view: Range): Promise<void> {
    const stretch = this.extent && this.#loaded && stretchToLoad(view, this.extent, this.#loadedIn(view));
    if (!stretch) return;
    this.#request?.abort();
    this.#request = new AbortController();
    try {
      const answer = await this.#api.timeline(this.filters, this.laneKey, stretch, this.#request.signal);
      this.#take(answer, stretch);
      this.#changed();
    } catch {
      // The far view is still there; the next movement asks again.
    }
  }

  dispose(): void {
    this.#request?.abort();
  }

  #loadedIn(view: Range): Loaded {
    const loaded = this.#loaded!;
    if (loaded.mode === 'density') return loaded;
    const inView = this.marks.filter((mark) => overlaps(mark, view));
    const titled = inView.filter((mark) => this.records.has(mark.id));
    return { ...loaded, total: inView.length, titled: titled.length };
  }

  #take(answer: TimelineRecord, window: Range | null): void {
    for (const record of answer.top) this.#know(record);
    const keepsAll = window !== null && this.#loaded?.window === null && this.#loaded.mode === 'columns';
    if (!keepsAll) {
      this.marks = this.#marksOf(answer);
      this.density = answer.mode === 'density' ? this.#densityOf(answer) : null;
      this.#loaded = { window, mode: answer.mode, total: answer.total, titled: answer.top.length };
    }
    this.version++;
  }

  #know(record: EventRecord): void {
    this.records.set(record.id, record);
    if (record.when.approximate) this.approximate.add(record.id);
  }

  /** The lanes stay those of the far view; a closer look may list fewer of them in another order. */
  #laneIndex(answer: TimelineRecord): number[] {
    return answer.lanes.map(({ id }) => this.lanes.findIndex((lane) => lane.id === id));
  }

  #marksOf(answer: TimelineRecord): Mark[] {
    const { columns } = answer;
    if (!columns) return answer.top.map((record) => this.#markOf(record)).filter(({ lane }) => lane >= 0);
    const lanes = this.#laneIndex(answer);
    return columns.id.map((id, i) => ({
      id,
      start: columns.start[i]!,
      end: columns.end[i]!,
      lane: lanes[columns.lane[i]!] ?? -1,
      precision: columns.precision[i]!,
      status: columns.status[i]!,
      disputed: columns.disputed[i]!,
    }));
  }

  #markOf(record: EventRecord): Mark {
    const { id, status, disputed } = record;
    const lane = this.lanes.findIndex((candidate) => belongs(record, this.laneKey, candidate.id));
    return { id, ...rangeOf(record.when), lane, precision: record.when.precision, status, disputed };
  }

  #densityOf(answer: TimelineRecord): TimelineData['density'] {
    const lanes = this.#laneIndex(answer);
    const counts = this.lanes.map((_, i) => answer.density!.counts[lanes.indexOf(i)] ?? []);
    return { edges: answer.density!.edges, counts };
  }

  #overviewOf(answer: TimelineRecord): Density {
    if (!this.extent) return this.overview;
    if (answer.density) return sum(answer.density.edges, answer.density.counts);
    return bin(
      this.marks.map(({ start }) => start),
      this.extent,
      STRIP,
    );
  }
}

function belongs(record: EventRecord, key: LaneKey, lane: string): boolean {
  const among = (list: readonly { id: string }[]) =>
    list.length === 0 ? NO_LANE.has(lane) : list.some(({ id }) => id === lane);
  switch (key) {
    case 'storyline':
      return among(record.storylines);
    case 'place':
      return among(record.places);
    case 'actor':
      return among(record.actors);
    case 'kind':
      return record.kind === lane;
    case 'source':
      return false;
    case 'none':
      return true;
  }
}

/** A busy stretch with air around it, or everything. */
function openingOf(overview: Density, extent: Range): Range {
  const busy = busiest(overview);
  return busy.end - busy.start < (extent.end - extent.start) / 2 ? pad(busy, 0.12) : fit(extent);
}

/** The axis needs one zone: that of most of the events that matter most. */
function commonZone(records: readonly EventRecord[]): string {
  const counts = new Map<string, number>();
  for (const { when } of records) counts.set(when.zone, (counts.get(when.zone) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'UTC';
}
