// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import { quoteParts, titleParts, type Parts } from '../model/snippet.ts';

/** Marks are elements that are made here: what was read is never parsed as markup. */
const marked = (parts: Parts) => parts.map(({ text, match }) => (match ? html`<mark>${text}</mark>` : text));

/** The title, with the words searched for marked. */
export const titleOf = (record: EventRecord) => marked(titleParts(record));

/** The quote in which the words searched for stand, where the title lacks them. */
export function quoteOf(record: EventRecord): TemplateResult | typeof nothing {
  const parts = quoteParts(record);
  return parts ? html`<q class="hit">${marked(parts)}</q>` : nothing;
}
