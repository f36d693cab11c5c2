// SPDX-License-Identifier: Apache-2.0
import { tidy, type Filters } from '../model/state.ts';

/** The forms in which the service hands out all that the filters find, by the ends of their addresses. */
export const FORMATS = ['csv', 'ndjson', 'ics', 'atom', 'jsonld', 'timelinejs.json'] as const;

/** The address of an export under the same filters, which the API knows by the same names. */
export function exportAddress(format: (typeof FORMATS)[number], filters: Filters): string {
  const params = new URLSearchParams(Object.entries(tidy(filters)).map(([name, value]) => [name, value]));
  const search = params.toString();
  return `/api/v1/events.${format}${search && `?${search}`}`;
}

export function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
