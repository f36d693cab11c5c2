// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { EventRecord, Lane, LaneKey, Precision, Status, TimelineRecord } from '../api/types.ts';
import { bin, busiest, sum, type Density } from '../model/density.ts';
import { stretchToLoad, type Loaded } from '../model/detail.ts';
import type { Mark } from '../model/mark.ts';
import type { Query } from '../model/state.ts';
import { fit, overlaps, span, type Range } from '../model/viewport.ts';

const STRIP = 160;
/** What the service calls the lane of events that are in none. */
const NO_LANE = 'other';

/** More lanes than there is room for are told together with those of no lane. */
function foldLanes(lanes: readonly Lane[], most: number): readonly Lane[] {
  if (lanes.length <= most) return lanes;
  const others = lanes.filter(({ id }, i) => id === NO_LANE || i >= most - 1);
  const other = lanes.find(({ id }) => id === NO_LANE) ?? { id: NO_LANE, name: '…' };
  const count = others.reduce((sum, lane) => sum + lane.count, 0);
  return [...lanes.filter((lane) => !others.includes(lane)), { ...other, count }];
}

/** Filters by date narrow the window, not the extent. */
function within(extent: Range, window: Range): Range {
  const cut = { start: Math.max(extent.start, window.start), end: Math.min(extent.end, window.end) };
  return cut.start < cut.end ? cut : extent;
}

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
  /** How many lanes there would be if there were room for all. */
  laneCount = 0;
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
    readonly filters: Query,
    readonly laneKey: LaneKey,
    readonly mostLanes: number,
    changed: () => void,
  ) {
    this.#api = api;
    this.#changed = changed;
  }

  async load(signal: AbortSignal): Promise<void> {
    const answer = await this.#api.timeline(this.filters, this.laneKey, null, signal);
    this.total = answer.total;
    this.laneCount = answer.lanes.length;
    this.lanes = foldLanes(answer.lanes, this.mostLanes);
    this.extent = answer.extent && within(rangeOf(answer.extent), rangeOf(answer.window));
    this.#take(answer, null);
    this.overview = this.#overviewOf(answer);
    this.opening = this.extent && openingOf(this.overview, this.extent, !this.density);
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

  /** The lanes stay those of the far view; what has none of its own there goes to the last, if that is for others. */
  #laneIndex(answer: TimelineRecord): number[] {
    const rest = this.lanes.findIndex(({ id }) => id === NO_LANE);
    return answer.lanes.map(({ id }) => {
      const own = this.lanes.findIndex((lane) => lane.id === id);
      return own >= 0 ? own : rest;
    });
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
      precision: columns.precision[i] as Precision,
      status: columns.status[i] as Status,
      disputed: columns.disputed[i]!,
    }));
  }

  #markOf(record: EventRecord): Mark {
    const { id, status, disputed } = record;
    const own = this.lanes.findIndex((candidate) => belongs(record, this.laneKey, candidate.id));
    const lane = own >= 0 ? own : this.lanes.findIndex((candidate) => candidate.id === NO_LANE);
    return { id, ...rangeOf(record.when), lane, precision: record.when.precision, status, disputed };
  }

  #densityOf(answer: TimelineRecord): TimelineData['density'] {
    const lanes = this.#laneIndex(answer);
    const { edges, counts } = answer.density!;
    const own = (i: number) => counts.filter((_, lane) => lanes[lane] === i);
    return { edges, counts: this.lanes.map((_, i) => sum(edges, own(i)).counts) };
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
    list.length === 0 ? lane === NO_LANE : list.some(({ id }) => id === lane);
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

/** The room for the words of the last events, as a share of what they stand behind. */
const WORDS = 0.25;

/** A busy stretch with room for the words of its last events, or everything. */
function openingOf(overview: Density, extent: Range, columns: boolean): Range {
  const busy = busiest(overview);
  const length = span(busy);
  const end = busy.end + length * WORDS;
  // Where bars tell how many there are, nothing stands behind the last of them.
  if (length > span(extent) / 2) return columns ? { ...fit(extent), end } : fit(extent);
  return { start: busy.start - length * 0.04, end };
}

/** The axis needs one zone: that of most of the events that matter most. */
function commonZone(records: readonly EventRecord[]): string {
  const counts = new Map<string, number>();
  for (const { when } of records) counts.set(when.zone, (counts.get(when.zone) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'UTC';
}
