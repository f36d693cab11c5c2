// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import { ApiError } from '../api/client.ts';
import type { Texts } from '../i18n/index.ts';

/** What stands in place of events while there are none, with a way on where there is one. */
const state = (
  head: string,
  text: string,
  role = 'status',
  button?: string,
  act?: () => void,
): TemplateResult =>
  html`<div class="state" role=${role}>
    <h2>${head}</h2>
    <p>${text}</p>
    ${button ? html`<button @click=${act}>${button}</button>` : nothing}
  </div>`;

export const loadingState = (texts: Texts): TemplateResult => html`
  <div class="state" role="status">
    <p>${texts.loading}</p>
    <div class="ghost" aria-hidden="true"></div>
  </div>
`;

export const emptyState = (texts: Texts): TemplateResult => state(texts.none, texts.noneHint);

export const noHitsState = (texts: Texts, clear: () => void): TemplateResult =>
  state(texts.noHits, texts.noHitsHint, 'status', texts.clearFilters, clear);

export function failedState(error: unknown, texts: Texts, retry: () => void): TemplateResult {
  const answered = error instanceof ApiError && error.status > 0;
  return state(
    answered ? texts.failed : texts.offline,
    answered ? error.message : '',
    'alert',
    texts.retry,
    retry,
  );
}
