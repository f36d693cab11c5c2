// SPDX-License-Identifier: Apache-2.0
import { svg, html, type TemplateResult } from 'lit';
import type { Status } from '../api/types.ts';

/** The sign of a dispute, drawn so that it looks the same whatever fonts there are. */
export const disputeSign = (): TemplateResult => html`
  <svg class="sign" viewBox="0 0 12 12" aria-hidden="true">
    <path d="M1 4.3h10M1 7.9h10M8.2 1.2L3.8 11" stroke="currentColor" stroke-width="1.5" fill="none"></path>
  </svg>
`;

/** The mark of a disputed event: sign and word. */
export const disputeTag = (word: string): TemplateResult =>
  html`<span class="dispute-tag">${disputeSign()}${word}</span>`;

/** The sign of a status, the same as on the drawing: full, empty or half. */
export const glyph = (status: Status): TemplateResult => html`
  <svg class="glyph" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
    <circle
      cx="6"
      cy="6"
      r="4.2"
      stroke="currentColor"
      stroke-width="1.6"
      fill=${status === 'occurred' ? 'currentColor' : 'var(--claimline-paper)'}
    ></circle>
    ${status === 'alleged' ? svg`<path d="M6 1.8a4.2 4.2 0 0 0 0 8.4z" fill="currentColor"></path>` : ''}
  </svg>
`;
