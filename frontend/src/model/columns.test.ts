// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { COLUMNS, direction, nextSort, type ColumnName } from './columns.ts';

const column = (name: ColumnName) => COLUMNS.find((candidate) => candidate.name === name)!;

describe('nextSort', () => {
  it.each([
    ['date', 'when', '-when'],
    ['date', '-when', 'when'],
    ['date', 'salience', 'when'],
    ['weight', 'when', 'salience'],
    ['weight', 'salience', 'salience'],
    ['changed', 'when', '-updated'],
  ] as const)('%s after %s is %s', (name, present, expected) =>
    expect(nextSort(column(name), present)).toBe(expected),
  );
});

describe('direction', () => {
  it.each([
    ['date', 'when', 'ascending'],
    ['date', '-when', 'descending'],
    ['date', 'salience', 'none'],
    ['weight', 'salience', 'descending'],
    ['event', 'when', 'none'],
  ] as const)('%s under %s is %s', (name, present, expected) =>
    expect(direction(column(name), present)).toBe(expected),
  );
});
