// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import { ApiError } from '../api/client.ts';
import type { Texts } from '../i18n/index.ts';

/** What stands in place of events while there are none, each with a way on where there is one. */
export const loadingState = (texts: Texts): TemplateResult => html`
  <div class="state" role="status">
    <p>${texts.loading}</p>
    <div class="ghost" aria-hidden="true"></div>
  </div>
`;

export const emptyState = (texts: Texts): TemplateResult => html`
  <div class="state" role="status">
    <h2>${texts.none}</h2>
    <p>${texts.noneHint}</p>
  </div>
`;

export const noHitsState = (texts: Texts, clear: () => void): TemplateResult => html`
  <div class="state" role="status">
    <h2>${texts.noHits}</h2>
    <p>${texts.noHitsHint}</p>
    <button @click=${clear}>${texts.clearFilters}</button>
  </div>
`;

export function failedState(error: unknown, texts: Texts, retry: () => void): TemplateResult {
  const unreachable = !(error instanceof ApiError) || error.status === 0;
  return html`<div class="state" role="alert">
    <h2>${unreachable ? texts.offline : texts.failed}</h2>
    ${unreachable ? nothing : html`<p>${error.message}</p>`}
    <button @click=${retry}>${texts.retry}</button>
  </div>`;
}
