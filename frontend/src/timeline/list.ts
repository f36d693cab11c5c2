// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { EventRecord } from '../api/types.ts';
import { count, word, type Texts } from '../i18n/index.ts';
import { inWords } from '../model/words.ts';
import type { EventPages } from './event-pages.ts';
import { disputeTag, glyph } from './glyph.ts';
import { listStyles } from './list.styles.ts';
import { base } from './theme.ts';

const SPARE = 6;

/**
 * All events by date: a list box of which only the rows in sight are in the document. It is both the
 * list that people read and the way to every event without sight or mouse: one Tab stop, arrows,
 * Home, End, Page Up and Page Down, Enter to open.
 */
export class EventList extends LitElement {
  static override styles = [base, listStyles];
  static override properties = {
    pages: { attribute: false },
    version: { attribute: false },
    selected: { attribute: false },
    texts: { attribute: false },
    locale: { attribute: false },
  };

  declare pages: EventPages | null;
  declare version: number;
  declare selected: string | null;
  declare texts: Texts;
  declare locale: string;
  #active = 0;
  #rowHeight = 60;
  #printing = false;
  /** On paper nobody can scroll: all rows that are loaded are there. */
  readonly #print = ({ type }: Event) => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
  };
  readonly #watcher = new ResizeObserver(() => this.requestUpdate());

  constructor() {
    super();
    this.pages = null;
    this.selected = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watcher.observe(this);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  override focus(): void {
    this.#box?.focus();
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector('.box');
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('pages')) this.#active = 0;
    if (changed.has('selected') && this.selected && this.pages) {
      const index = this.pages.indexOf(this.selected);
      if (index >= 0) this.#active = index;
    }
  }

  override updated(changed: PropertyValues): void {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    const height = probe?.offsetHeight ?? this.#rowHeight;
    if (height !== this.#rowHeight && height > 0) {
      this.#rowHeight = height;
      this.requestUpdate();
    }
    this.#place();
    if (changed.has('selected') || changed.has('pages')) this.#reveal();
  }

  /** Positions are set here rather than in markup, where a strict policy would forbid them. */
  #place(): void {
    const run = this.renderRoot.querySelector<HTMLElement>('.run');
    if (run) run.style.height = `${(this.pages?.total ?? 0) * this.#rowHeight}px`;
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('.row[data-index]')) {
      row.style.transform = `translateY(${Number(row.dataset['index']) * this.#rowHeight}px)`;
    }
  }

  #reveal(): void {
    const box = this.#box;
    if (!box) return;
    const top = this.#active * this.#rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    const bottom = top + this.#rowHeight - box.clientHeight;
    if (bottom > box.scrollTop) box.scrollTop = bottom;
  }

  #window(): [number, number] {
    const box = this.#box;
    const total = this.pages?.total ?? 0;
    if (this.#printing) return [0, total];
    const first = Math.max(0, Math.floor((box?.scrollTop ?? 0) / this.#rowHeight) - SPARE);
    const shown = Math.ceil((box?.clientHeight || 600) / this.#rowHeight) + 2 * SPARE;
    return [first, Math.min(total, first + shown)];
  }

  #onKey(event: KeyboardEvent): void {
    const total = this.pages?.total ?? 0;
    const page = Math.max(1, Math.floor((this.#box?.clientHeight ?? 0) / this.#rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: this.#active + 1,
      ArrowUp: this.#active - 1,
      PageDown: this.#active + page,
      PageUp: this.#active - page,
      Home: 0,
      End: total - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) this.#activate(Math.min(Math.max(target, 0), total - 1));
    else if (event.key === 'Enter' || event.key === ' ') this.#open(this.#active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #activate(index: number): void {
    this.#active = index;
    this.#reveal();
    this.requestUpdate();
    const record = this.pages?.at(index);
    if (record) this.dispatchEvent(new CustomEvent('point', { detail: record }));
  }

  #open(index: number): void {
    const record = this.pages?.at(index);
    this.#active = index;
    if (record) this.dispatchEvent(new CustomEvent('pick', { detail: record.id }));
  }

  override render(): TemplateResult {
    const [first, last] = this.#window();
    this.pages?.want(first, last);
    const total = this.pages?.total ?? 0;
    // The active row stays in the document wherever the reader scrolls: the focus points at it.
    const rows = Array.from({ length: last - first }, (_, i) => first + i);
    if (total > 0 && !rows.includes(this.#active)) rows.push(this.#active);
    return html`
      <div
        class="box"
        role="listbox"
        tabindex="0"
        aria-label=${this.texts.eventList}
        aria-activedescendant=${total > 0 ? `row-${this.#active}` : ''}
        @keydown=${this.#onKey}
        @scroll=${() => this.requestUpdate()}
      >
        <div class="run" role="presentation">
          <div class="row probe" aria-hidden="true"></div>
          ${rows.map((index) => this.#row(index, total))}
        </div>
      </div>
    `;
  }

  #row(index: number, total: number): TemplateResult {
    const record = this.pages?.at(index);
    return html`
      <div
        class="row ${index === this.#active ? 'active' : ''} ${record ? '' : 'pending'}"
        role="option"
        id="row-${index}"
        data-index=${index}
        aria-setsize=${total}
        aria-posinset=${index + 1}
        aria-selected=${record !== undefined && record.id === this.selected}
        @click=${() => this.#open(index)}
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
      <span class="title ${record.parent ? 'part' : ''}">${record.title}</span>
      <span class="meta">
        ${record.disputed ? html`${disputeTag(texts.disputed)} · ` : ''}
        ${word(texts.kind, record.kind)}${status} · ${count(record.claimCount, texts.claims, locale)} ·
        ${count(record.sourceCount, texts.sources, locale)}
      </span>
    `;
  }
}
