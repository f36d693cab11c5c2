// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { exportAddress } from './downloads.ts';

describe('exportAddress', () => {
  it.each([
    ['csv', {}, '/api/v1/events.csv'],
    ['ics', { q: 'a & b', kind: '' }, '/api/v1/events.ics?q=a+%26+b'],
    ['timelinejs.json', { kind: 'talks,protest' }, '/api/v1/events.timelinejs.json?kind=talks%2Cprotest'],
  ] as const)('%s under %o', (format, filters, expected) =>
    expect(exportAddress(format, filters)).toBe(expected),
  );
});
