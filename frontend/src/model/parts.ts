// SPDX-License-Identifier: Apache-2.0
import type { Filters, Query } from './state.ts';

/** Whether these filters leave parts behind their wholes: a storyline does, while whoever searches wants every hit. */
export const folds = (filters: Filters): boolean =>
  Object.keys(filters).every((name) => name === 'storyline');

/** What to ask the service for, with the wholes whose parts are unfolded. */
export const foldedQuery = (filters: Filters, unfolded: readonly string[]): Query =>
  folds(filters)
    ? { ...filters, parent: [filters.storyline ? 'top' : 'none', ...unfolded].join(',') }
    : filters;

/** Folds or unfolds one whole; the order does not matter, so that equal states have one address. */
export const refolded = (unfolded: readonly string[], id: string): string[] =>
  unfolded.includes(id) ? unfolded.filter((other) => other !== id) : [...unfolded, id].sort();
