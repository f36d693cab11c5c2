// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Article, Claim, Dispute, EventRecord, Named } from '../api/types.ts';
import { count, fill, word, type Texts } from '../i18n/index.ts';
import { panelTextsFor, type PanelTexts } from '../i18n/panel.ts';
import { panelEn } from '../i18n/panel-en.ts';
import { groupBySource, safeHref } from '../model/claims.ts';
import { inWords, zoneName } from '../model/words.ts';
import { disputeSign, disputeTag, glyph } from './glyph.ts';
import { panelStyles } from './panel.styles.ts';
import { base } from './theme.ts';

/** One event with everything behind it: its dates, its disputes, and who says what, source by source. */
export class EventPanel extends LitElement {
  static override styles = [base, panelStyles];
  static override properties = {
    record: { attribute: false },
    claims: { attribute: false },
    articles: { attribute: false },
    parent: { attribute: false },
    unfolded: { attribute: false },
    message: { attribute: false },
    texts: { attribute: false },
    locale: { attribute: false },
  };

  declare record: EventRecord | null;
  declare claims: readonly Claim[] | null;
  declare articles: ReadonlyMap<string, Article>;
  declare parent: Named | null;
  /** Whether the parts of the event stand beside it. */
  declare unfolded: boolean;
  declare message: string;
  declare texts: Texts;
  declare locale: string;

  constructor() {
    super();
    this.record = null;
    this.claims = null;
    this.articles = new Map();
    this.parent = null;
    this.unfolded = false;
    this.message = '';
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  #own: PanelTexts = panelEn;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
  }

  async #speak(): Promise<void> {
    this.#own = await panelTextsFor(this.locale);
    this.requestUpdate();
  }

  #emit(type: 'close' | 'pick' | 'toggle', detail?: string): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  override render(): TemplateResult {
    const { record, texts } = this;
    const own = this.#own;
    return html`
      <article>
        <button class="close" @click=${() => this.#emit('close')} aria-label=${own.close}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6"></path>
          </svg>
        </button>
        ${record ? this.#event(record) : html`<h2 tabindex="-1">${this.message || texts.loadingMore}</h2>`}
      </article>
    `;
  }

  #event(record: EventRecord): TemplateResult {
    const { texts } = this;
    const own = this.#own;
    return html`
      <p class="kicker">
        ${glyph(record.status)} ${word(texts.kind, record.kind)} · ${own.status[record.status]}
        ${record.disputed ? html`· ${disputeTag(texts.disputed)}` : nothing}
      </p>
      <h2 tabindex="-1">${record.title}</h2>
      ${this.#facts(record)} ${record.disputes.map((dispute) => this.#dispute(dispute))}
      <h3>${own.whoSaysWhat}</h3>
      ${this.claims ? this.#columns(this.claims) : html`<p class="quiet">${texts.loadingMore}</p>`}
    `;
  }

  #facts(record: EventRecord): TemplateResult {
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
          this.parent
            ? html`<dt>${own.partOf}</dt>
                <dd>
                  <button class="link" @click=${() => this.#emit('pick', this.parent!.id)}>
                    ${this.parent.name}
                  </button>
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
        <button class="link" aria-expanded=${this.unfolded} @click=${() => this.#emit('toggle', id)}>
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

  /** Rival dates or words stand next to each other, each with who gives it. */
  #dispute(dispute: Dispute): TemplateResult {
    const own = this.#own;
    const sides = (this.claims ?? []).filter(({ id }) => dispute.claims.includes(id));
    return html`
      <section class="dispute">
        <h3>${disputeSign()}${own.dispute[dispute.kind]}</h3>
        ${dispute.note ? html`<p>${dispute.note}</p>` : nothing}
        <ul>
          ${sides.map((claim) => this.#side(claim, dispute))}
        </ul>
      </section>
    `;
  }

  #side(claim: Claim, { kind }: Dispute): TemplateResult {
    const date = inWords(claim.when, this.locale, this.texts);
    const head = kind === 'date' ? date : kind === 'stance' ? this.#own.stance[claim.stance] : '';
    return html`<li>
      ${head ? html`<strong>${head}</strong>` : nothing}
      <q>${claim.quote.exact}</q>
      <span class="quiet">${claim.speaker.name}${this.#outletOf(claim)}</span>
    </li>`;
  }

  #outletOf({ speaker, source }: Claim): string {
    return speaker.name === source.name ? '' : ` · ${source.name}`;
  }

  #columns(claims: readonly Claim[]): TemplateResult {
    const { texts, locale } = this;
    return html`
      <div class="columns">
        ${groupBySource(claims).map(
          ({ source, claims: theirs }) => html`
            <section>
              <h4>${source.name} <span class="quiet">${count(theirs.length, texts.claims, locale)}</span></h4>
              ${theirs.map((claim) => this.#claim(claim))}
            </section>
          `,
        )}
      </div>
    `;
  }

  #claim(claim: Claim): TemplateResult {
    const own = this.#own;
    const { speaker, quote } = claim;
    const isOutlet = speaker.kind === 'outlet';
    return html`
      <div class="claim">
        <p class="speaker">
          <strong>${speaker.name}</strong>
          <span class="stance"
            >${isOutlet && claim.stance === 'asserts' ? own.narrates : own.stance[claim.stance]}</span
          >
        </p>
        <blockquote>
          ${quote.prefix ? html`<span class="context">…${quote.prefix}</span>` : nothing}<mark>${quote.exact}</mark>${
            quote.suffix ? html`<span class="context">${quote.suffix}…</span>` : nothing
          }
        </blockquote>
        ${this.#date(claim)} ${this.#article(claim)}
      </div>
    `;
  }

  #date({ when, confidence }: Claim): TemplateResult {
    const { texts, locale } = this;
    const own = this.#own;
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
    return html`
      <details>
        <summary>
          <span class="date">${inWords(when, locale, texts)}</span>
          <span class="how">${own.howDate}</span>
        </summary>
        <ol>
          ${when.phrase ? html`<li>${fill(own.written, when.phrase)}</li>` : nothing}
          ${when.steps.map((step) => html`<li>${step}</li>`)}
          <li>${fill(own.resolved, when.edtf)} (${own.basis[when.basis]}; ${when.rule})</li>
        </ol>
        <p class="quiet">${fill(own.confidence, percent)}</p>
      </details>
    `;
  }

  #article({ article }: Claim): TemplateResult | typeof nothing {
    const known = this.articles.get(article);
    if (!known?.title) return nothing;
    const href = safeHref(known.url);
    return html`<p class="article">
      ${href ? html`<a href=${href} rel="noopener" target="_blank">${known.title}</a>` : known.title}
      ${known.published ? html`<span class="quiet">${inWords(known.published, this.locale, this.texts)}</span>` : nothing}
    </p>`;
  }
}
