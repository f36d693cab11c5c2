// SPDX-License-Identifier: Apache-2.0
import type { Dated } from '../api/types.ts';
import { dateFormat } from './intl.ts';

/** The few words around a date that `Intl` does not know. */
export interface DateWords {
  readonly about: string;
  readonly unknown: string;
  readonly seasons: readonly [string, string, string, string];
  readonly weekOf: string;
  readonly quarter: string;
  readonly decade: string;
  readonly century: string;
}

type Options = Intl.DateTimeFormatOptions;

const DAY: Options = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH: Options = { month: 'long', year: 'numeric' };
const YEAR: Options = { year: 'numeric' };
const CLOCK: Options = { ...DAY, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
/** A text with a value in its place. */
export const fill = (text: string, value: string | number): string => text.replace('{}', String(value));

/** "12–18 August 2019": the end of a stretch is its last day, not the first one after it. */
function interval(when: Dated, locale: string): string {
  const start = new Date(when.start);
  const end = new Date(Date.parse(when.end) - 1000);
  const [from = '', to = ''] = when.edtf.replaceAll(/[~?%]/g, '').split('/');
  if (/^(|\.\.)$/.test(to)) return `${words(from, start, when, locale)} –`;
  if (/^(|\.\.)$/.test(from)) return `– ${words(to, end, when, locale)}`;
  const options = from.length >= 10 && to.length >= 10 ? DAY : from.length >= 7 ? MONTH : YEAR;
  return dateFormat(options, locale, when.zone).formatRange(start, end);
}

function words(edtf: string, date: Date, when: Dated, locale: string): string {
  const options = edtf.length >= 10 ? DAY : edtf.length >= 7 ? MONTH : YEAR;
  return dateFormat(options, locale, when.zone).format(date);
}

/** Decades and unspecified digits keep the digits that are known: "198X" is the 1980s. */
function digits(when: Dated, text: DateWords): string {
  const year = when.edtf.slice(0, 4);
  if (year.endsWith('XX')) return fill(text.century, `${year.slice(0, 2)}00`);
  return fill(text.decade, `${year.slice(0, 3)}0`);
}

/** A season of a year keeps its number at EDTF's place of the month: 21 is spring, 24 winter. */
function season(when: Dated, text: DateWords): string {
  const [year = '', number = ''] = when.edtf.replaceAll(/[~?%]/g, '').split('-');
  return `${text.seasons[(Number(number) - 21) % 4] ?? number} ${year}`;
}

function quarter(when: Dated, text: DateWords): string {
  const month = Number(dateFormat({ month: 'numeric' }, 'en', when.zone).format(new Date(when.start)));
  const year = dateFormat(YEAR, 'en', when.zone).format(new Date(when.start));
  return `${fill(text.quarter, Math.ceil(month / 3))} ${year}`;
}

function exact(when: Dated, locale: string, text: DateWords): string {
  const start = new Date(when.start);
  const say = (options: Options) => dateFormat(options, locale, when.zone).format(start);
  switch (when.precision) {
    case 'second':
    case 'minute':
    case 'hour':
      return say(CLOCK);
    case 'day':
      return say(DAY);
    case 'week':
      return fill(text.weekOf, say(DAY));
    case 'month':
      return say(MONTH);
    case 'season':
      return season(when, text);
    case 'quarter':
      return quarter(when, text);
    case 'year':
      return say(YEAR);
    case 'decade':
    case 'century':
      return digits(when, text);
    case 'interval':
      return interval(when, locale);
    default:
      return text.unknown;
  }
}

/** A date as a reader would say it, in the zone of the date: "30 April 2019", "about June 2019". */
export function inWords(when: Dated, locale: string, text: DateWords): string {
  const said = exact(when, locale, text);
  return when.approximate && when.precision !== 'unknown' ? fill(text.about, said) : said;
}

/** "America/Caracas" as a reader would say it: "Caracas". */
export const zoneName = (zone: string): string => zone.split('/').pop()!.replaceAll('_', ' ');
