// SPDX-License-Identifier: Apache-2.0
import { html, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import { count, type Texts } from '../i18n/index.ts';

/**
 * "16 parts", which unfolds them where it is pressed. A row can hold no button of its own, so keys do the
 * same from the row: right unfolds, left folds.
 */
export const partsTag = (
  record: EventRecord,
  unfolded: boolean,
  texts: Texts,
  locale: string,
  toggle: () => void,
): TemplateResult => html`
  <span
    class="parts ${unfolded ? 'unfolded' : ''}"
    @click=${(e: Event) => {
      e.stopPropagation();
      toggle();
    }}
    >${count(record.partCount, texts.parts, locale)}</span
  >
`;
