// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Claim, Dispute, EventRecord, Named } from '../api/types.ts';
import { count, fill, word, type Texts } from '../i18n/index.ts';
import { panelTextsFor, type PanelTexts } from '../i18n/panel.ts';
import { panelEn } from '../i18n/panel-en.ts';
import { groupBySource } from '../model/claims.ts';
import { inWords, zoneName } from '../model/words.ts';
import { claimOf, type Telling } from './claim.ts';
import { disputeBox, disputeSides } from './dispute.ts';
import { disputeSign, disputeTag, glyph } from './glyph.ts';
import { panelStyles } from './panel.styles.ts';
import { OpenEvent } from './open-event.ts';
import { base } from './theme.ts';

/** One event with everything behind it: its dates, its disputes, and who says what, source by source. */
export class EventPanel extends LitElement {
  static override styles = [base, panelStyles];
  static override properties = {
    // It fills as answers arrive, so it is drawn whenever it is handed over.
    open: { attribute: false, hasChanged: () => true },
    dispute: { attribute: false },
    unfolded: { attribute: false },
    texts: { attribute: false },
    locale: { attribute: false },
  };

  declare open: OpenEvent | null;
  /** The dispute that is shown side by side, counted from 1; empty for the event. */
  declare dispute: string;
  /** Whether the parts of the event stand beside it. */
  declare unfolded: boolean;
  declare texts: Texts;
  declare locale: string;

  constructor() {
    super();
    this.open = null;
    this.dispute = '';
    this.unfolded = false;
  }

  get record(): EventRecord | null {
    return this.open?.record ?? null;
  }

  get claims(): readonly Claim[] | null {
    return this.open?.claims ?? null;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #own: PanelTexts = panelEn;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
  }

  /** Who opens a dispute, or goes back from it, reads on at its head. */
  override updated(changed: PropertyValues): void {
    if (changed.get('dispute') === undefined || !this.record) return;
    this.scrollTop = 0;
    this.focus();
  }

  get #telling(): Telling {
    const { texts, locale } = this;
    return { texts, own: this.#own, locale, articles: OpenEvent.articles };
  }

  async #speak(): Promise<void> {
    this.#own = await panelTextsFor(this.locale);
    this.requestUpdate();
  }

  #emit(type: 'close' | 'pick' | 'unfold' | 'dispute', detail?: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  override render(): TemplateResult {
    const { record, texts, open } = this;
    const own = this.#own;
    return html`
      <article>
        <button class="close" @click=${() => this.#emit('close')} aria-label=${own.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6"></path>
          </svg>
        </button>
        ${record ? this.#event(record) : html`<h2 tabindex="-1">${open?.trouble ? own.trouble[open.trouble] : texts.loadingMore}</h2>`}
      </article>
    `;
  }

  #event(record: EventRecord): TemplateResult {
    const { texts } = this;
    const disputed = record.disputes[Number(this.dispute) - 1];
    if (disputed) return this.#sides(record, disputed);
    const own = this.#own;
    return html`
      <p class="kicker">
        ${glyph(record.status)} ${word(texts.kind, record.kind)} · ${own.status[record.status]}
        ${record.disputed ? html`· ${disputeTag(texts.disputed)}` : nothing}
      </p>
      <h2 tabindex="-1">${record.title}</h2>
      ${this.#facts(record)}
      ${record.disputes.map((dispute, i) =>
        disputeBox(dispute, this.#claimsOf(dispute), this.#telling, () =>
          this.#emit('dispute', String(i + 1)),
        ),
      )}
      <h3>${own.whoSaysWhat}</h3>
      ${this.claims ? this.#columns(this.claims) : html`<p class="quiet">${texts.loadingMore}</p>`}
    `;
  }

  #claimsOf({ claims }: Dispute): Claim[] {
    return [...(this.claims ?? []), ...(this.open?.rivals ?? [])].filter(({ id }) => claims.includes(id));
  }

  #sides(record: EventRecord, dispute: Dispute): TemplateResult {
    const own = this.#own;
    return html`
      <p class="kicker">
        <button class="link" @click=${() => this.#emit('dispute', '')}>← ${record.title}</button>
      </p>
      <h2 tabindex="-1">${disputeSign()}${own.dispute[dispute.kind]}</h2>
      <p class="note">${dispute.note}</p>
      ${
        this.claims
          ? disputeSides(dispute, this.#claimsOf(dispute), this.#telling)
          : html`<p class="quiet">${this.texts.loadingMore}</p>`
      }
    `;
  }

  #facts(record: EventRecord): TemplateResult {
    const { parent } = this.open!;
    const { texts, locale } = this;
    const own = this.#own;
    const { when } = record;
    const names = (list: readonly Named[]) => list.map(({ name }) => name).join(', ');
    return html`
      <dl>
        <dt>${own.when}</dt>
        <dd>
          <strong>${inWords(when, locale, texts)}</strong>
          <span class="quiet">${fill(own.localTime, zoneName(when.zone))} · ${own.basis[when.basis]}</span>
        </dd>
        ${this.#fact(own.who, names(record.actors))} ${this.#fact(own.where, names(record.places))}
        ${this.#fact(own.storylines, names(record.storylines))}
        ${
          parent
            ? html`<dt>${own.partOf}</dt>
                <dd>
                  <button class="link" @click=${() => this.#emit('pick', parent.id)}>${parent.name}</button>
                </dd>`
            : nothing
        }
        ${record.partCount ? this.#parts(record) : nothing}
      </dl>
    `;
  }

  #parts({ id, partCount }: EventRecord): TemplateResult {
    const own = this.#own;
    return html`<dt>${own.parts}</dt>
      <dd>
        <button class="link" aria-expanded=${this.unfolded} @click=${() => this.#emit('unfold', id)}>
          ${fill(this.unfolded ? own.fold : own.unfold, count(partCount, this.texts.parts, this.locale))}
        </button>
      </dd>`;
  }

  #fact(name: string, value: string): TemplateResult | typeof nothing {
    return value
      ? html`<dt>${name}</dt>
          <dd>${value}</dd>`
      : nothing;
  }

  #columns(claims: readonly Claim[]): TemplateResult {
    const { texts, locale } = this;
    return html`
      <div class="columns">
        ${groupBySource(claims).map(
          ({ source, claims: theirs }) => html`
            <section>
              <h4>${source.name} <span class="quiet">${count(theirs.length, texts.claims, locale)}</span></h4>
              ${theirs.map((claim) => claimOf(claim, this.#telling))}
            </section>
          `,
        )}
      </div>
    `;
  }
}
