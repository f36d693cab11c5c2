// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import type { Texts } from '../i18n/index.ts';
import type { Mark } from '../model/mark.ts';
import { inWords } from '../model/words.ts';
import { disputeTag } from './glyph.ts';

/** What the pointer rests on, in words; the title may not have arrived. */
export const tip = (
  mark: Mark,
  record: EventRecord | undefined,
  texts: Texts,
  locale: string,
): TemplateResult => html`
  ${record ? html`<span class="when">${inWords(record.when, locale, texts)}</span> <b>${record.title}</b>` : nothing}
  <span class="when">
    ${texts[mark.status]} ${mark.disputed ? html`· ${disputeTag(texts.disputed)}` : nothing}
  </span>
`;
