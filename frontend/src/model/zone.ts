// SPDX-License-Identifier: Apache-2.0
import { dateFormat } from './intl.ts';

/** A wall clock's reading in some zone; months count from 1. */
export interface Wall {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

const PARTS: Intl.DateTimeFormatOptions = {
  era: 'short',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
};

const LOCALE = 'en-u-ca-gregory';

/** What a clock in the zone shows at an instant, in seconds since 1970. */
export function wallOf(seconds: number, zone: string): Wall {
  const part: Record<string, string> = {};
  for (const { type, value } of dateFormat(PARTS, LOCALE, zone).formatToParts(seconds * 1000))
    part[type] = value;
  const year = part['era']!.startsWith('B') ? 1 - Number(part['year']) : Number(part['year']);
  return {
    year,
    month: Number(part['month']),
    day: Number(part['day']),
    hour: Number(part['hour']),
    minute: Number(part['minute']),
  };
}

function asUtc(wall: Wall): number {
  const date = new Date(0);
  date.setUTCFullYear(wall.year, wall.month - 1, wall.day);
  date.setUTCHours(wall.hour, wall.minute, 0, 0);
  return date.getTime() / 1000;
}

/**
 * The instant at which a clock in the zone shows this reading. Fields may overflow ("month 14").
 * Two steps settle the offset, also around a change to summer time.
 */
export function instantOf(wall: Wall, zone: string): number {
  const wanted = asUtc(wall);
  if (zone === 'UTC') return wanted;
  let guess = wanted;
  for (let step = 0; step < 2; step++) guess += wanted - asUtc(wallOf(guess, zone));
  return guess;
}
