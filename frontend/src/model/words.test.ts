// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { Claim, Precision, When } from '../api/types.ts';
import { en } from '../i18n/en.ts';
import { es } from '../i18n/es.ts';
import { groupBySource, safeHref } from './claims.ts';
import { inWords, zoneName } from './words.ts';

const when = (edtf: string, start: string, end: string, precision: Precision, approximate = false): When => ({
  edtf,
  start,
  end,
  precision,
  zone: 'America/Caracas',
  approximate,
  basis: 'stated',
});

const DATES: [When, string, string][] = [
  [
    when('2019-04-30', '2019-04-30T00:00:00-04:00', '2019-05-01T00:00:00-04:00', 'day'),
    '30 April 2019',
    '30 de abril de 2019',
  ],
  [
    when('2019-05', '2019-05-01T00:00:00-04:00', '2019-06-01T00:00:00-04:00', 'month'),
    'May 2019',
    'mayo de 2019',
  ],
  [
    when('2019-06~', '2019-06-01T00:00:00-04:00', '2019-07-01T00:00:00-04:00', 'month', true),
    'about June 2019',
    'hacia junio de 2019',
  ],
  [
    when('2019-08-12/2019-08-18', '2019-08-12T00:00:00-04:00', '2019-08-19T00:00:00-04:00', 'interval'),
    '12–18 August 2019',
    '12–18 de agosto de 2019',
  ],
  [
    when('2014/2017', '2014-01-01T00:00:00-04:30', '2018-01-01T00:00:00-04:00', 'interval'),
    '2014–2017',
    '2014–2017',
  ],
  [
    when('2019-23', '2019-09-01T00:00:00-04:00', '2019-12-01T00:00:00-04:00', 'season'),
    'autumn 2019',
    'otoño de 2019',
  ],
  [
    when('198X', '1980-01-01T00:00:00-04:00', '1990-01-01T00:00:00-04:00', 'decade'),
    'the 1980s',
    'década de 1980',
  ],
  [when('2018', '2018-01-01T00:00:00-04:00', '2019-01-01T00:00:00-04:00', 'year'), '2018', '2018'],
  [
    when('2019-05/..', '2019-05-01T00:00:00-04:00', '9999-12-31T00:00:00Z', 'interval'),
    'May 2019 –',
    'mayo de 2019 –',
  ],
  [
    when('XXXX', '0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z', 'unknown'),
    'date unknown',
    'fecha desconocida',
  ],
];

/** Versions of ICU differ in the space around the dash of a range. */
const tight = (text: string): string => text.replace(/(\d)\s–\s(\d)/, '$1–$2');

describe('inWords', () => {
  it.each(DATES)('says $edtf in English and Spanish', (date, english, spanish) => {
    expect(tight(inWords(date, 'en-GB', en))).toBe(english);
    expect(tight(inWords(date, 'es', es))).toBe(spanish);
  });

  it('says a minute by the clock of the date’s own zone', () => {
    const date = when('2019-04-30T14:35', '2019-04-30T14:35:00-04:00', '2019-04-30T14:36:00-04:00', 'minute');
    expect(inWords(date, 'en-GB', en)).toBe('30 April 2019 at 14:35');
  });

  it('names zones by their place', () => {
    expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(zoneName('UTC')).toBe('UTC');
  });
});

describe('claims', () => {
  const claim = (id: string, source: string) => ({ id, source: { id: source, name: source } }) as Claim;

  it('stand by source in the order of their first word', () => {
    const columns = groupBySource([claim('1', 'b'), claim('2', 'a'), claim('3', 'b')]);
    expect(columns.map(({ source, claims }) => [source.id, claims.map(({ id }) => id)])).toEqual([
      ['b', ['1', '3']],
      ['a', ['2']],
    ]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/relative', null],
    ['', null],
    [null, null],
  ])('link to %s as %s', (url, expected) => expect(safeHref(url)).toBe(expected));
});
