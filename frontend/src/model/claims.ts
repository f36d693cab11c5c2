// SPDX-License-Identifier: Apache-2.0
import type { Claim, Named } from '../api/types.ts';

export interface Column {
  readonly source: Named;
  readonly claims: Claim[];
}

/** Claims side by side: one column for each source, in the order in which they first speak. */
export function groupBySource(claims: readonly Claim[]): Column[] {
  const columns = new Map<string, Column>();
  for (const claim of claims) {
    const column = columns.get(claim.source.id) ?? { source: claim.source, claims: [] };
    column.claims.push(claim);
    columns.set(claim.source.id, column);
  }
  return [...columns.values()];
}

/** The address of an article, if it is one of the web; anything else could be a script. */
export function safeHref(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  return /^https?:$/.test(new URL(url).protocol) ? url : null;
}
