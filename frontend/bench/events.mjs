// SPDX-License-Identifier: Apache-2.0
// Invented events, the same ones for the same number: five years of news with quiet and busy weeks.

const FIRST = Date.UTC(2019, 0, 1) / 1000;
const DAY = 86_400;
const SPAN = 5 * 365 * DAY;
export const LANES = ['Talks', 'Protests', 'Courts', 'Elections', 'Economy', 'Borders'];
const ACTORS = [
  'The ministry',
  'A union',
  'The court',
  'The mayor',
  'The port',
  'A bank',
  'The envoy',
  'A farmer',
];
const DEEDS = [
  'meets',
  'denies a report on',
  'opens',
  'closes',
  'votes on',
  'puts off',
  'welcomes',
  'blocks',
];
const THINGS = [
  'the harbour plan',
  'the border bridge',
  'the grain deal',
  'the new budget',
  'the fishing pact',
];
const LENGTHS = [
  ['minute', 60],
  ['day', DAY],
  ['day', DAY],
  ['day', DAY],
  ['week', 7 * DAY],
  ['month', 30 * DAY],
];

/** Mulberry32: a small generator of numbers between 0 and 1, the same from the same seed. */
function numbers(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Events sorted by date: `{ id, title, start, end, lane, precision, status, disputed, salience }`, times in seconds. */
export function invent(count) {
  const next = numbers(count);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const busy = Array.from({ length: 12 }, next);
  const events = Array.from({ length: count }, (_, i) => {
    const [precision, length] = pick(LENGTHS);
    const share = next() < 0.5 ? next() : pick(busy) + (next() - 0.5) / 50;
    const start = FIRST + Math.floor((Math.min(Math.max(share, 0), 0.999) * SPAN) / length) * length;
    return {
      id: `event-${i}`,
      title: `${pick(ACTORS)} ${pick(DEEDS)} ${pick(THINGS)}`,
      start,
      end: start + length,
      lane: Math.floor(next() * LANES.length),
      precision,
      status: next() < 0.8 ? 'occurred' : next() < 0.5 ? 'planned' : 'alleged',
      disputed: next() < 0.05,
      salience: next(),
    };
  });
  return events.sort((a, b) => a.start - b.start);
}
