// SPDX-License-Identifier: Apache-2.0
import { render } from 'lit';
import { RecordApi } from '../api/records.ts';
import type { Named } from '../api/types.ts';
import { textsFor } from '../i18n/index.ts';
import { FILTERS, readState, tidy, writeState, type Filters, type State } from '../model/state.ts';
import type { Language } from '../model/language.ts';
import type { Range } from '../model/viewport.ts';
import { define } from '../timeline/define.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import { loadFacets, type Facet } from './facets.ts';
import { filterBar, type FilterBar } from './filter-bar.ts';
import { linkLanguages, speak } from './language.ts';
import { noteSources } from './notes.ts';
import { pageTexts, type PageTexts } from './texts.ts';

const PAUSE = 220;

/**
 * The page around the element. The address is the state: choices are written to it, and whatever it
 * says is shown. Steps that a reader would want to undo get an entry of their own in the history.
 */
class Page implements FilterBar {
  readonly texts: PageTexts;
  readonly #language: Language;
  kinds: Readonly<Record<string, string>> = {};
  readonly #api = new RecordApi(location.origin);
  readonly #timeline: ClaimlineTimeline;
  readonly #bar: HTMLElement;
  #state: State = readState(location.search);
  #typing = 0;
  #hitsShown = false;
  #counting = new AbortController();
  storylines: Named[] = [];
  facets: Facet[] | null = null;

  constructor(language: Language, timeline: ClaimlineTimeline, bar: HTMLElement) {
    this.#language = language;
    this.texts = pageTexts(language);
    this.#timeline = timeline;
    this.#bar = bar;
    timeline.addEventListener('claimline-select', (e) =>
      this.#go({ event: detail<{ id: string | null }>(e).id, dispute: '' }),
    );
    timeline.addEventListener('claimline-choose', (e) => this.#go(detail<Partial<State>>(e)));
    timeline.addEventListener('claimline-viewchange', (e) => this.#viewChanged(detail<Range>(e)));
    timeline.addEventListener('claimline-clear', () => this.clear());
    addEventListener('popstate', () => this.#showAddress());
    addEventListener('keydown', (e) => this.#onKey(e));
    document.querySelector('#share')?.addEventListener('click', () => this.#share());
    document.querySelector('#download')?.addEventListener('click', () => this.#download());
    document.querySelector('#help')?.addEventListener('click', () => this.#help());
    noteSources(timeline, this.texts);
    this.#showAddress();
    void this.#loadStorylines();
    void textsFor(this.#language).then(({ kind }) => (this.kinds = kind));
  }

  get filters(): Filters {
    return this.#state.filters;
  }

  async #loadStorylines(): Promise<void> {
    try {
      this.storylines = await this.#api.storylines(new AbortController().signal);
      this.#draw();
    } catch {
      // The timeline itself says that the service is out of reach.
    }
  }

  #showAddress(): void {
    this.#state = readState(location.search);
    this.#apply();
    this.#timeline.show(this.#state.view);
  }

  #apply(): void {
    const { filters, lanes, mode, sort, unfold, event, dispute } = this.#state;
    const values = Object.fromEntries(FILTERS.map((name) => [name, filters[name] ?? null]));
    Object.assign(this.#timeline, values, {
      lanes,
      mode: mode ?? '',
      sort,
      unfold: unfold.join(','),
      event,
      dispute,
    });
    this.#timeline.classList.toggle('rows', !event && (mode === 'list' || mode === 'table'));
    this.#draw();
    if (this.facets) void this.#count();
    if (filters.q) void this.#showHits();
  }

  /** Fetched with the first search, and once. */
  async #showHits(): Promise<void> {
    if (this.#hitsShown) return;
    this.#hitsShown = true;
    const { showHits } = await import('./hits.ts');
    await this.#timeline.updateComplete;
    showHits(this.#timeline);
  }

  #go(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    history.pushState(null, '', this.#address());
    this.#apply();
  }

  #address(): string {
    const search = writeState(this.#state);
    return search ? `?${search}` : location.pathname;
  }

  /** Panning and zooming change the entry in place: going back should not replay every move. */
  #viewChanged(view: Range): void {
    const { opening } = this.#timeline;
    const isOpening =
      opening !== null && Math.abs(view.start - opening.start) + Math.abs(view.end - opening.end) < 2;
    this.#state = { ...this.#state, view: isOpening ? null : view };
    history.replaceState(null, '', this.#address());
    linkLanguages(location.search);
  }

  filter(change: Filters): void {
    this.#go({ filters: tidy({ ...this.filters, ...change }) });
  }

  clear(): void {
    this.#go({ filters: {} });
  }

  search(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      this.#state = { ...this.#state, filters: tidy({ ...this.filters, q: text.trim() }) };
      history.replaceState(null, '', this.#address());
      this.#apply();
    }, PAUSE);
  }

  toggleFacets(): void {
    this.facets = this.facets ? null : [];
    this.#draw();
    if (this.facets) void this.#count();
  }

  async #count(): Promise<void> {
    this.#counting.abort();
    this.#counting = new AbortController();
    try {
      const facets = await loadFacets(this.#api, this.filters, this.#counting.signal);
      if (this.facets) this.facets = facets;
      this.#draw();
    } catch {
      // Superseded by the next choice, or out of reach; the timeline says which.
    }
  }

  async #share(): Promise<void> {
    const { showShare } = await import('./dialogs.ts');
    showShare(this.#state, this.#api, this.texts);
  }

  async #download(): Promise<void> {
    const { showDownloads } = await import('./dialogs.ts');
    const isDrawn = this.#timeline.renderRoot.querySelector('claimline-stage') !== null;
    showDownloads(this.#state, this.texts, isDrawn ? (form) => void this.#savePicture(form) : null);
  }

  async #savePicture(form: 'png' | 'svg'): Promise<void> {
    const { savePicture } = await import('./save-picture.ts');
    await savePicture(this.#timeline, form, this, this.#api);
  }

  async #help(): Promise<void> {
    const { showHelp } = await import('./dialogs.ts');
    showHelp(this.texts);
  }

  #onKey(event: KeyboardEvent): void {
    const typing = (event.composedPath()[0] as Element | undefined)?.matches?.('input, textarea, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
      return;
    if (event.key === '?') void this.#help();
    else if (event.key === '/') this.#bar.querySelector<HTMLInputElement>('[type=search]')?.focus();
    else return;
    event.preventDefault();
  }

  #draw(): void {
    render(filterBar(this), this.#bar);
    linkLanguages(location.search);
  }
}

const detail = <T>(event: Event): T => (event as CustomEvent<T>).detail;

// The element asks its page for the language when it is registered.
const language = speak();
define();
new Page(
  language,
  document.querySelector<ClaimlineTimeline>('claimline-timeline')!,
  document.querySelector('#filters')!,
);
