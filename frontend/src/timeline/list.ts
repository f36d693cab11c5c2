// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import { count, word } from '../i18n/index.ts';
import { inWords } from '../model/words.ts';
import { disputeTag, glyph } from './glyph.ts';
import { listStyles } from './list.styles.ts';
import { partsTag } from './parts.ts';
import { EventRows } from './rows.ts';
import { rowStyles } from './rows.styles.ts';
import { base } from './theme.ts';

/** All events by date: the list that people read, and the way to every event without sight or mouse. */
export class EventList extends EventRows {
  static override styles = [base, listStyles, rowStyles];

  override render(): TemplateResult {
    const { total } = this;
    return html`
      <div
        class="box"
        role="listbox"
        tabindex="0"
        aria-label=${this.texts.eventList}
        aria-activedescendant=${total > 0 ? `row-${this.active}` : ''}
        @keydown=${this.onKey}
        @scroll=${() => this.requestUpdate()}
      >
        <div class="run" role="presentation">
          <div class="row probe" aria-hidden="true"></div>
          ${this.drawn().map((index) => this.#row(index))}
        </div>
      </div>
    `;
  }

  #row(index: number): TemplateResult {
    const record = this.pages?.at(index);
    return html`
      <div
        class="row ${index === this.active ? 'active' : ''} ${record ? '' : 'pending'}"
        role="option"
        id="row-${index}"
        data-index=${index}
        aria-setsize=${this.total}
        aria-posinset=${index + 1}
        aria-selected=${record !== undefined && record.id === this.selected}
        @click=${() => this.open(index)}
      >
        ${record ? this.#content(record) : html`<span class="title">${this.texts.loadingMore}</span>`}
      </div>
    `;
  }

  #content(record: EventRecord): TemplateResult {
    const { texts, locale } = this;
    const status = record.status === 'occurred' ? '' : ` · ${texts[record.status]}`;
    return html`
      <span class="rail">${glyph(record.status)}</span>
      <span class="date">${inWords(record.when, locale, texts)}</span>
      <span class="title ${record.parent ? 'part' : ''}">${this.found?.titleOf(record) ?? record.title}</span>
      <span class="meta">
        ${this.found?.quoteOf(record) ?? nothing}
        ${record.disputed ? html`${disputeTag(texts.disputed)} · ` : ''}
        ${
          record.partCount
            ? partsTag(record, this.isUnfolded(record), texts, locale, () => this.toggle(record))
            : nothing
        }
        ${word(texts.kind, record.kind)}${status} · ${count(record.claimCount, texts.claims, locale)} ·
        ${this.told(record)}
      </span>
    `;
  }
}
