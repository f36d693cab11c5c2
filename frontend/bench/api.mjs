// SPDX-License-Identifier: Apache-2.0
// Answers /timeline and /events in the shapes of the API, at the levels of detail that the service has.
import { LANES } from './events.mjs';

const MOST_MARKS = 2_000;
const BUCKETS = 300;
const TOP = 60;

const iso = (seconds) => new Date(seconds * 1000).toISOString();
const laneId = (lane) => LANES[lane].toLowerCase();
const named = (lane) => ({ id: laneId(lane), name: LANES[lane] });

/** An event as the API tells it. */
function record(event) {
  const { id, title, lane, precision, status, disputed, salience, start, end } = event;
  const when = { edtf: iso(start).slice(0, 10), start: iso(start), end: iso(end), precision, zone: 'UTC' };
  return {
    id,
    title,
    kind: 'talks',
    status,
    disputed,
    when: { ...when, approximate: false, basis: 'stated' },
    parent: null,
    storylines: [named(lane)],
    actors: [],
    places: [],
    claimCount: 3,
    sourceCount: 2,
    salience,
    disputes: [],
    articles: [0, 1].map((i) => ({
      id: `${lane}-${i}`,
      title: `Report ${i}`,
      url: null,
      source: named(lane),
    })),
    updated: iso(0),
  };
}

function columns(events) {
  const column = (name) => events.map((event) => event[name]);
  const names = ['id', 'start', 'end', 'lane', 'precision', 'status', 'disputed'];
  return Object.fromEntries(names.map((name) => [name, column(name)]));
}

function density(events, { start, end }) {
  const width = (end - start) / BUCKETS;
  const edges = Array.from({ length: BUCKETS + 1 }, (_, i) => Math.round(start + i * width));
  const counts = LANES.map(() => new Array(BUCKETS).fill(0));
  for (const event of events) {
    const bucket = Math.floor((Math.max(event.start, start) - start) / width);
    counts[event.lane][Math.min(bucket, BUCKETS - 1)]++;
  }
  return { unit: 'day', edges, counts };
}

function timeline(all, query) {
  const extent = { start: all[0].start, end: Math.max(...all.slice(-1000).map(({ end }) => end)) };
  const time = (name, otherwise) => (query.get(name) ? Date.parse(query.get(name)) / 1000 : otherwise);
  const window = { start: time('from', extent.start), end: time('to', extent.end) };
  const shown = all.filter(({ start, end }) => end > window.start && start < window.end);
  const few = shown.length <= MOST_MARKS;
  const salient = [...shown].sort((a, b) => b.salience - a.salience).slice(0, TOP);
  const asTime = ({ start, end }) => ({ start: iso(start), end: iso(end) });
  return {
    window: asTime(window),
    extent: asTime(extent),
    total: shown.length,
    lanes: LANES.map((_, i) => ({ ...named(i), count: shown.filter(({ lane }) => lane === i).length })),
    mode: few ? 'columns' : 'density',
    density: few ? null : density(shown, window),
    columns: few ? columns(shown) : null,
    top: salient.map(record),
  };
}

function page(all, query) {
  const limit = Number(query.get('limit') ?? 50);
  const from = Number(query.get('cursor') ?? 0);
  const ordered = query.get('sort') === '-when' ? all.toReversed() : all;
  const next = from + limit < all.length ? String(from + limit) : null;
  return { data: ordered.slice(from, from + limit).map(record), page: { next, total: all.length } };
}

/** The answer to a path of the API, or null when the page has no need of it here. */
export function answer(events, path, query) {
  if (path === '/api/v1/timeline') return timeline(events, query);
  if (path === '/api/v1/events') return page(events, query);
  return null;
}
