// SPDX-License-Identifier: Apache-2.0
import type { Sort } from './state.ts';

export type ColumnName = 'date' | 'event' | 'kind' | 'status' | 'claims' | 'sources' | 'weight' | 'changed';

/** A column of the table, and the orders of the service that go by it, the one to begin with first. */
export interface Column {
  readonly name: ColumnName;
  readonly sorts: readonly Sort[];
}

export const COLUMNS: readonly Column[] = [
  { name: 'date', sorts: ['when', '-when'] },
  { name: 'event', sorts: [] },
  { name: 'kind', sorts: [] },
  { name: 'status', sorts: [] },
  { name: 'claims', sorts: [] },
  { name: 'sources', sorts: [] },
  { name: 'weight', sorts: ['salience'] },
  { name: 'changed', sorts: ['-updated'] },
];

/** The order after a press on the column's head: the next of its own, or its first. */
export function nextSort({ sorts }: Column, present: Sort): Sort {
  return sorts[(sorts.indexOf(present) + 1) % sorts.length]!;
}

/** The present order as `aria-sort` says it; the only rising one is that of dates. */
export function direction({ sorts }: Column, present: Sort): 'ascending' | 'descending' | 'none' {
  if (!sorts.includes(present)) return 'none';
  return present === 'when' ? 'ascending' : 'descending';
}
