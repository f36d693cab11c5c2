// SPDX-License-Identifier: Apache-2.0
import { LitElement, type PropertyValues } from 'lit';
import type { EventRecord } from '../api/types.ts';
import type { Texts } from '../i18n/index.ts';
import type { EventPages } from './event-pages.ts';

type Found = typeof import('./found.ts');

const SPARE = 6;

/**
 * Events in rows of which only those in sight are in the document: what list and table have in common.
 * One Tab stop, arrows, Home, End, Page Up and Page Down, Enter to open, right and left to unfold parts.
 */
export abstract class EventRows extends LitElement {
  static override properties = {
    pages: { attribute: false },
    version: { attribute: false },
    selected: { attribute: false },
    unfolded: { attribute: false },
    texts: { attribute: false },
    locale: { attribute: false },
    found: { attribute: false },
  };

  declare pages: EventPages | null;
  declare version: number;
  declare selected: string | null;
  declare unfolded: readonly string[];
  declare texts: Texts;
  declare locale: string;
  /** Marks what was searched for. */
  declare found: Found | null;
  /** The numbers by which notes below the rows tell of articles, by their ids. */
  numbers: ReadonlyMap<string, number> | null = null;
  protected active = 0;
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
    this.unfolded = [];
    this.found = null;
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

  get total(): number {
    return this.pages?.total ?? 0;
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector('.box');
  }

  /** What stays at the top of the box while its rows scroll. */
  get #head(): number {
    return this.renderRoot.querySelector<HTMLElement>('.head')?.offsetHeight ?? 0;
  }

  get #room(): number {
    return (this.#box?.clientHeight || 600) - this.#head;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('pages')) this.active = this.#kept(changed.get('pages') as EventPages | undefined);
    if (changed.has('selected') && this.selected && this.pages) {
      const index = this.pages.indexOf(this.selected);
      if (index >= 0) this.active = index;
    }
  }

  /** The reader stays on the event they were on, where it still is; another order is read from its top. */
  #kept(before: EventPages | undefined): number {
    const record = before?.sort === this.pages?.sort && before?.at(this.active);
    return Math.max(0, record && this.pages ? this.pages.indexOf(record.id) : 0);
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
    if (run) run.style.height = `${this.total * this.#rowHeight}px`;
    for (const row of this.renderRoot.querySelectorAll<HTMLElement>('.row[data-index]')) {
      row.style.transform = `translateY(${Number(row.dataset['index']) * this.#rowHeight}px)`;
    }
  }

  #reveal(): void {
    const box = this.#box;
    if (!box) return;
    const top = this.active * this.#rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    const bottom = top + this.#rowHeight - this.#room;
    if (bottom > box.scrollTop) box.scrollTop = bottom;
  }

  /** The rows to draw. The active one stays in the document wherever the reader scrolls: the focus points at it. */
  protected drawn(): number[] {
    const [first, last] = this.#window();
    if (this.#printing) return this.loaded;
    this.pages?.want(first, last);
    const rows = Array.from({ length: last - first }, (_, i) => first + i);
    return this.total > 0 && !rows.includes(this.active) ? [...rows, this.active] : rows;
  }

  #window(): [number, number] {
    const first = Math.max(0, Math.floor((this.#box?.scrollTop ?? 0) / this.#rowHeight) - SPARE);
    const shown = Math.ceil(this.#room / this.#rowHeight) + 2 * SPARE;
    return [first, Math.min(this.total, first + shown)];
  }

  /** What is there of the events; on paper nothing more can come. */
  get loaded(): number[] {
    return Array.from({ length: this.total }, (_, i) => i).filter((i) => this.pages?.at(i));
  }

  /** Who tells of an event: outlets, with the numbers of their articles where these are numbered. */
  protected told({ articles = [] }: EventRecord): string {
    const number = (id: string) => (this.numbers ? ` [${this.numbers.get(id)}]` : '');
    return [...new Set(articles.map(({ id, source }) => source.name + number(id)))].join(', ');
  }

  protected onKey(event: KeyboardEvent): void {
    const page = Math.max(1, Math.floor(this.#room / this.#rowHeight) - 1);
    const moves: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + page,
      PageUp: this.active - page,
      Home: 0,
      End: this.total - 1,
    };
    const target = moves[event.key];
    if (target !== undefined) this.#activate(Math.min(Math.max(target, 0), this.total - 1));
    else if (event.key === 'Enter' || event.key === ' ') this.open(this.active);
    else if (/^Arrow/.test(event.key)) this.#fold(event.key === 'ArrowRight');
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #activate(index: number): void {
    this.active = index;
    this.#reveal();
    this.requestUpdate();
    const record = this.pages?.at(index);
    if (record) this.#tell('point', record);
  }

  #fold(out: boolean): void {
    const record = this.pages?.at(this.active);
    if (record && record.partCount > 0 && this.isUnfolded(record) !== out) this.toggle(record);
  }

  protected isUnfolded({ id }: EventRecord): boolean {
    return this.unfolded.includes(id);
  }

  protected toggle({ id }: EventRecord): void {
    this.#tell('unfold', id);
  }

  protected open(index: number): void {
    const record = this.pages?.at(index);
    this.active = index;
    if (record) this.#tell('pick', record.id);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}
