// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import { number, word } from '../i18n/index.ts';
import { tableTextsFor } from '../i18n/table.ts';
import { COLUMNS, direction, nextSort, type Column } from '../model/columns.ts';
import { dateFormat } from '../model/intl.ts';
import type { Sort } from '../model/state.ts';
import { inWords } from '../model/words.ts';
import { disputeTag, glyph } from './glyph.ts';
import { partsTag } from './parts.ts';
import { EventRows } from './rows.ts';
import { rowStyles } from './rows.styles.ts';
import { tableStyles } from './table.styles.ts';
import { base } from './theme.ts';

const ARROWS = { ascending: '↑', descending: '↓', none: '' };

/** The events side by side with their figures, in whatever order the head is pressed for. */
export class EventTable extends EventRows {
  static override styles = [base, tableStyles, rowStyles];
  static override properties = { ...EventRows.properties, sort: { attribute: false } };

  declare sort: Sort;

  override render(): TemplateResult {
    const { total } = this;
    const texts = tableTextsFor(this.locale);
    return html`
      <div
        class="box"
        role="treegrid"
        tabindex="0"
        aria-label=${texts.label}
        aria-rowcount=${total + 1}
        aria-colcount=${COLUMNS.length}
        aria-activedescendant=${total > 0 ? `row-${this.active}` : ''}
        @keydown=${(e: KeyboardEvent) => this.#onKey(e)}
        @scroll=${() => this.requestUpdate()}
      >
        <div class="head" role="row" aria-rowindex="1">
          ${COLUMNS.map((column) => this.#heading(column, texts.columns[column.name]))}
        </div>
        <div class="run" role="rowgroup">
          <div class="row probe" aria-hidden="true"></div>
          ${this.drawn().map((index) => this.#row(index))}
        </div>
      </div>
    `;
  }

  /** Keys that a head's own button understands are left to it. */
  #onKey(event: KeyboardEvent): void {
    if (!(event.target as Element).closest('button')) this.onKey(event);
  }

  #heading(column: Column, name: string): TemplateResult {
    const to = direction(column, this.sort);
    const press = () =>
      this.dispatchEvent(new CustomEvent('order', { detail: nextSort(column, this.sort), bubbles: true }));
    return html`<div
      class="cell ${column.name}"
      role="columnheader"
      aria-sort=${column.sorts.length ? to : nothing}
    >
      ${
        column.sorts.length
          ? html`<button @click=${press}>
              ${name}<span class="arrow" aria-hidden="true">${ARROWS[to]}</span>
            </button>`
          : name
      }
    </div>`;
  }

  #row(index: number): TemplateResult {
    const record = this.pages?.at(index);
    return html`
      <div
        class="row ${index === this.active ? 'active' : ''} ${record ? '' : 'pending'}"
        role="row"
        id="row-${index}"
        data-index=${index}
        aria-rowindex=${index + 2}
        aria-level=${record?.parent ? 2 : 1}
        aria-expanded=${record?.partCount ? this.isUnfolded(record) : nothing}
        aria-selected=${record !== undefined && record.id === this.selected}
        @click=${() => this.open(index)}
      >
        ${record ? COLUMNS.map(({ name }) => this.#cell(name, record)) : html`<span role="gridcell">${this.texts.loadingMore}</span>`}
      </div>
    `;
  }

  #cell(name: Column['name'], record: EventRecord): TemplateResult {
    return html`<span class="cell ${name}" role="gridcell">${this.#content(name, record)}</span>`;
  }

  #content(name: Column['name'], record: EventRecord): TemplateResult | string {
    const { texts, locale } = this;
    switch (name) {
      case 'date':
        return inWords(record.when, locale, texts);
      case 'event':
        return this.#title(record);
      case 'kind':
        return word(texts.kind, record.kind);
      case 'status':
        return html`${glyph(record.status)} ${texts[record.status]}`;
      case 'claims':
        return number(record.claimCount, locale);
      case 'sources':
        return number(record.sourceCount, locale);
      case 'weight':
        return html`<meter max="1" .value=${record.salience} aria-hidden="true"></meter>
          ${record.salience.toLocaleString(locale, { style: 'percent' })}`;
      case 'changed':
        return dateFormat({ dateStyle: 'medium' }, locale, record.when.zone).format(
          Date.parse(record.updated),
        );
    }
  }

  #title(record: EventRecord): TemplateResult {
    const { texts, locale } = this;
    const parts = record.partCount
      ? partsTag(record, this.isUnfolded(record), texts, locale, () => this.toggle(record))
      : nothing;
    return html`<span class="title ${record.parent ? 'part' : ''}"
        >${this.found?.titleOf(record) ?? record.title}</span
      >
      ${record.disputed ? disputeTag(texts.disputed) : nothing} ${parts}
      ${this.found?.quoteOf(record) ?? nothing}
      <span class="told">${this.told(record)}</span>`;
  }
}
