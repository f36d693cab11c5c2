// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Dispute, Stance } from '../api/types.ts';
import { groupBySource } from '../model/claims.ts';
import { positionsOf, type Position } from '../model/positions.ts';
import { inWords } from '../model/words.ts';
import { claimOf, type Telling } from './claim.ts';
import { disputeSign } from './glyph.ts';

/** What a side holds, in words: its date, its stance, or its word for the thing. */
function nameOf({ kind }: Dispute, { key, claims }: Position, { own, texts, locale }: Telling): string {
  if (!key) return own.noSide;
  if (kind === 'date') return inWords(claims[0]!.when, locale, texts);
  return kind === 'stance' ? own.stance[key as Stance] : `“${key}”`;
}

const speakersOf = (claims: readonly Claim[]): string =>
  [...new Set(claims.map(({ speaker }) => speaker.name))].join(', ');

/** The sides of a dispute in short, next to each other, and the way to all that they say. */
export function disputeBox(
  dispute: Dispute,
  claims: readonly Claim[],
  telling: Telling,
  open: () => void,
): TemplateResult {
  const { own } = telling;
  return html`
    <section class="dispute">
      <h3>${disputeSign()}${own.dispute[dispute.kind]}</h3>
      ${dispute.note ? html`<p>${dispute.note}</p>` : nothing}
      <ul>
        ${positionsOf(dispute, claims).map(
          (position) =>
            html`<li>
              <strong>${nameOf(dispute, position, telling)}</strong>
              <span class="quiet">${speakersOf(position.claims)}</span>
            </li>`,
        )}
      </ul>
      <button class="link" @click=${open}>${own.sideBySide}</button>
    </section>
  `;
}

/** Who says what: a column for each side, and in it what each source has, in full. */
export function disputeSides(dispute: Dispute, claims: readonly Claim[], telling: Telling): TemplateResult {
  return html`
    <div class="columns sides">
      ${positionsOf(dispute, claims).map(
        (position) => html`
          <section class="side">
            <h3>${nameOf(dispute, position, telling)}</h3>
            ${groupBySource(position.claims).map(
              ({ source, claims: theirs }) => html`
                <h4>${source.name}</h4>
                ${theirs.map((claim) => claimOf(claim, telling))}
              `,
            )}
          </section>
        `,
      )}
    </div>
  `;
}
