// SPDX-License-Identifier: Apache-2.0
import { html, type TemplateResult } from 'lit';
import { fill, type Texts } from '../i18n/index.ts';
import { zoneName } from '../model/words.ts';
import { disputeTag, glyph } from './glyph.ts';

/** How to read the drawing: every form that carries meaning, with its word. */
export const key = (zone: string, texts: Texts): TemplateResult => html`
  <ul class="key" aria-label=${texts.key}>
    <li>${glyph('occurred')} ${texts.occurred}</li>
    <li>${glyph('planned')} ${texts.planned}</li>
    <li>${glyph('alleged')} ${texts.alleged}</li>
    <li><i class="within"></i> ${texts.keyDay}</li>
    <li><i class="lasting"></i> ${texts.keyLasting}</li>
    <li>${disputeTag(texts.disputed)}</li>
    <li class="zone">${fill(texts.times, zoneName(zone))}</li>
  </ul>
`;
