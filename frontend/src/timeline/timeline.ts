// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Api, ApiError, serviceOf } from '../api/client.ts';
import type { Article, Claim, EventRecord, LaneKey, Named } from '../api/types.ts';
import { count, en, fill, languageOf, textsFor, type Texts } from '../i18n/index.ts';
import { FILTERS, LANES, tidy, type Filters, type Mode } from '../model/state.ts';
import { naturalHeight } from '../model/layout.ts';
import type { Range } from '../model/viewport.ts';
import { zoneName } from '../model/words.ts';
import { TimelineData } from './data.ts';
import { EventPages } from './event-pages.ts';
import { disputeTag, glyph } from './glyph.ts';
import type { EventList } from './list.ts';
import type { EventPanel } from './panel.ts';
import type { TimelineStage } from './stage.ts';
import { timelineStyles } from './timeline.styles.ts';
import { base, tokens } from './theme.ts';

const NARROW = 640;

type Load = { at: 'loading' } | { at: 'ready' } | { at: 'failed'; error: unknown };

/** What is known of the open event; its claims arrive after it. */
interface Open {
  readonly id: string;
  record: EventRecord | null;
  claims: readonly Claim[] | null;
  parent: Named | null;
  message: string;
}

const filterProperties = Object.fromEntries(FILTERS.map((name) => [name, { type: String }]));

/**
 * `<claimline-timeline>`: timeline, list and event panel over one Claimline service. The page and all
 * embeds are thin around it. It never registers itself; `define.ts` does.
 */
export class ClaimlineTimeline extends LitElement {
  static override styles = [tokens, base, timelineStyles];
  static override properties = {
    ...filterProperties,
    src: { type: String },
    lanes: { type: String },
    theme: { type: String, reflect: true },
    height: { type: String },
    mode: { type: String },
    event: { type: String },
    load: { state: true },
    narrow: { state: true },
  };

  /** The service to ask when `src` is not given. */
  static home = '.';

  declare src: string;
  declare lanes: LaneKey;
  declare theme: string;
  declare height: string;
  declare mode: Mode | '';
  declare event: string | null;
  declare load: Load;
  declare narrow: boolean;
  #data: TimelineData | null = null;
  #pages: EventPages | null = null;
  #open: Open | null = null;
  #pointed: string | null = null;
  #texts: Texts = en;
  #locale = 'en';
  readonly #articles = new Map<string, Article>();
  #request = new AbortController();
  #view: Range | null = null;
  #focusPanel = false;
  readonly #watcher = new ResizeObserver(([entry]) => {
    this.narrow = entry!.contentRect.width < NARROW;
  });

  constructor() {
    super();
    this.src = '';
    this.lanes = 'storyline';
    this.theme = 'auto';
    this.height = '';
    this.mode = '';
    this.event = null;
    this.narrow = false;
    this.load = { at: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak(languageOf(this));
    this.#watcher.observe(this);
  }

  async #speak(language: string): Promise<void> {
    this.#texts = await textsFor(language);
    this.#locale = language;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
    this.#request.abort();
    this.#data?.dispose();
  }

  /** The filters as they stand, read from the attributes of the same names. */
  get filters(): Filters {
    const own = this as unknown as Record<string, string | null | undefined>;
    return tidy(Object.fromEntries(FILTERS.map((name) => [name, own[name] ?? ''])));
  }

  /** The stretch of time in view, in seconds since 1970. */
  get view(): Range | null {
    return this.#stage?.camera.view ?? this.#view;
  }

  /** The view that the element begins with. */
  get opening(): Range | null {
    return this.#data?.opening ?? null;
  }

  /** The height in pixels at which nothing is cramped; 0 before anything is loaded. */
  get preferredHeight(): number {
    if (!this.#data) return 0;
    return this.narrow ? 560 : 340 + naturalHeight(this.#data.lanes.length);
  }

  /** Shows a stretch of time, or everything. */
  show(view: Range | null): void {
    if (this.#stage && this.load.at === 'ready') this.#stage.show(view);
    else this.#view = view;
  }

  get #stage(): TimelineStage | null {
    return this.renderRoot.querySelector('claimline-stage');
  }

  get #shownMode(): Mode {
    return this.mode || (this.narrow ? 'list' : 'timeline');
  }

  get #api(): Api {
    return new Api(serviceOf(this.src || ClaimlineTimeline.home, document.baseURI));
  }

  override willUpdate(changed: PropertyValues): void {
    const wantsData = ['src', 'lanes', ...FILTERS].some((name) => changed.has(name));
    if (wantsData) void this.reload();
    if (changed.has('event')) void this.#openEvent(this.event);
  }

  override updated(): void {
    const fixed = /^\d+$/.test(this.height);
    this.style.height = fixed ? `${this.height}px` : '';
    this.toggleAttribute('fixed', fixed);
    this.toggleAttribute('narrow', this.narrow);
  }

  async reload(): Promise<void> {
    this.#request.abort();
    this.#data?.dispose();
    const request = (this.#request = new AbortController());
    const redraw = () => this.requestUpdate();
    const data = new TimelineData(this.#api, this.filters, this.lanes, redraw);
    const pages = new EventPages(this.#api, this.filters, request.signal, redraw);
    if (this.load.at === 'failed') this.load = { at: 'loading' };
    try {
      const list = pages.load();
      list.catch(() => undefined);
      await data.load(request.signal);
      // The first drawing does not wait for the list that comes to stand below it.
      if (!this.#data && data.total > 0 && !request.signal.aborted) this.#adopt(data, pages);
      await list;
      if (request.signal.aborted) return;
      this.#adopt(data, pages);
      this.#tell('claimline-load', { total: pages.total });
    } catch (error) {
      if (!request.signal.aborted) this.load = { at: 'failed', error };
    }
  }

  #adopt(data: TimelineData, pages: EventPages): void {
    this.#data = data;
    this.#pages = pages;
    this.load = { at: 'ready' };
  }

  /** The list also holds events without any date, which the drawing cannot. */
  get #total(): number {
    return Math.max(this.#data?.total ?? 0, this.#pages?.total ?? 0);
  }

  async #openEvent(id: string | null): Promise<void> {
    if (!id) {
      this.#open = null;
      return;
    }
    const open: Open = {
      id,
      record: this.#data?.records.get(id) ?? null,
      claims: null,
      parent: null,
      message: '',
    };
    this.#open = open;
    const { signal } = this.#request;
    try {
      const api = this.#api;
      const wanted = [api.event(id, signal), api.claims(id, signal), import('./define-panel.ts')] as const;
      const [record, claims] = await Promise.all(wanted);
      Object.assign(open, { record, claims });
      this.requestUpdate();
      await this.#focusIfAsked();
      await Promise.all([this.#loadArticles(claims), this.#loadParent(open)]);
    } catch (error) {
      open.message =
        error instanceof ApiError && error.status === 404 ? this.#texts.gone : this.#texts.failed;
    }
    this.requestUpdate();
  }

  /** Who opened an event by hand goes on reading in its panel; who followed a link begins at the top. */
  async #focusIfAsked(): Promise<void> {
    if (!this.#focusPanel) return;
    this.#focusPanel = false;
    await this.updateComplete;
    const panel = this.renderRoot.querySelector<EventPanel>('claimline-panel');
    await panel?.updateComplete;
    panel?.focus();
  }

  async #loadArticles(claims: readonly Claim[]): Promise<void> {
    const missing = new Set(claims.map(({ article }) => article).filter((id) => !this.#articles.has(id)));
    const { signal } = this.#request;
    const found = await Promise.allSettled([...missing].map((id) => this.#api.article(id, signal)));
    [...missing].forEach((id, i) => {
      const outcome = found[i]!;
      if (outcome.status === 'fulfilled') this.#articles.set(id, outcome.value);
    });
  }

  async #loadParent(open: Open): Promise<void> {
    const id = open.record?.parent;
    if (!id) return;
    const { title } = await this.#api.event(id, this.#request.signal);
    open.parent = { id, name: title };
  }

  #pick(id: string | null): void {
    if (id === this.event) return;
    this.#focusPanel = id !== null;
    this.event = id;
    this.#tell('claimline-select', { id });
  }

  #closePanel(): void {
    this.#pick(null);
    const list = this.renderRoot.querySelector<EventList>('claimline-list');
    void this.updateComplete.then(() => list?.focus());
  }

  #settled(view: Range): void {
    this.#view = view;
    void this.#data?.refine(view);
    this.#tell('claimline-viewchange', view);
  }

  #choose(change: { lanes?: LaneKey; mode?: Mode }): void {
    Object.assign(this, change);
    this.#tell('claimline-choose', change);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #pointAt(record: EventRecord): void {
    this.#pointed = record.id;
    this.#stage?.reveal(record);
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const isOpen = this.event !== null && this.event !== '';
    return html`
      <div class="root ${this.#shownMode} ${isOpen ? 'open' : ''}" @keydown=${this.#onKey}>
        ${this.load.at === 'ready' && this.#total > 0 ? this.#ready() : this.#notReady()}
        ${isOpen ? this.#panel() : nothing}
      </div>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.event) this.#closePanel();
  }

  #ready(): TemplateResult {
    const data = this.#data!;
    const fixed = Number(this.height) || 0;
    const stageRoom = fixed ? Math.max(200, Math.round(fixed * 0.62) - 48) : 0;
    return html`
      ${this.#toolbar()}
      ${
        this.#shownMode === 'timeline' && data.extent
          ? html`<claimline-stage
                part="stage"
                .data=${data}
                .version=${data.version}
                .selected=${this.event}
                .pointed=${this.#pointed}
                .room=${stageRoom}
                .initialView=${this.#view}
                .texts=${this.#texts}
                .locale=${this.#locale}
                .theme=${this.theme}
                @pick=${(e: CustomEvent<string>) => this.#pick(e.detail)}
                @settle=${(e: CustomEvent<Range>) => this.#settled(e.detail)}
              ></claimline-stage>
              ${this.#key(data)}`
          : nothing
      }
      <claimline-list
        part="list"
        .pages=${this.#pages}
        .version=${data.version + this.#pages!.version}
        .selected=${this.event}
        .texts=${this.#texts}
        .locale=${this.#locale}
        @pick=${(e: CustomEvent<string>) => this.#pick(e.detail)}
        @point=${(e: CustomEvent<EventRecord>) => this.#pointAt(e.detail)}
      ></claimline-list>
    `;
  }

  #toolbar(): TemplateResult {
    const texts = this.#texts;
    const camera = () => this.#stage?.camera;
    const button = (name: string, sign: string, act: () => void) =>
      html`<button class="icon" title=${name} aria-label=${name} @click=${act}>${sign}</button>`;
    return html`
      <div class="bar" part="toolbar">
        <p class="count">${count(this.#total, texts.events, this.#locale)}</p>
        ${
          this.#shownMode === 'timeline'
            ? html`${this.#laneChoice()}
                <div class="zoom" role="group" aria-label=${texts.view}>
                  ${button(texts.zoomOut, '−', () => camera()?.zoomMiddle(1 / 2))}
                  ${button(texts.zoomIn, '+', () => camera()?.zoomMiddle(2))}
                  <button @click=${() => camera()?.showAll()}>${texts.showAll}</button>
                </div>`
            : nothing
        }
        <div class="modes" role="group" aria-label=${texts.view}>
          ${(['timeline', 'list'] as const).map(
            (mode) =>
              html`<button aria-pressed=${this.#shownMode === mode} @click=${() => this.#choose({ mode })}>
                ${texts[mode]}
              </button>`,
          )}
        </div>
      </div>
    `;
  }

  #laneChoice(): TemplateResult {
    const choose = (e: Event) => this.#choose({ lanes: (e.target as HTMLSelectElement).value as LaneKey });
    return html`
      <label class="lanes">
        ${this.#texts.lanes}
        <select @change=${choose}>
          ${LANES.map((key) => html`<option value=${key} ?selected=${key === this.lanes}>${this.#texts.lane[key]}</option>`)}
        </select>
      </label>
    `;
  }

  /** How to read the drawing: every form that carries meaning, with its word. */
  #key(data: TimelineData): TemplateResult {
    const texts = this.#texts;
    return html`
      <ul class="key" aria-label=${texts.key}>
        <li>${glyph('occurred')} ${texts.occurred}</li>
        <li>${glyph('planned')} ${texts.planned}</li>
        <li>${glyph('alleged')} ${texts.alleged}</li>
        <li><i class="within"></i> ${texts.keyDay}</li>
        <li><i class="lasting"></i> ${texts.keyLasting}</li>
        <li>${disputeTag(texts.disputed)}</li>
        <li class="zone">${fill(texts.times, zoneName(data.zone))}</li>
      </ul>
    `;
  }

  #notReady(): TemplateResult {
    const texts = this.#texts;
    if (this.load.at === 'loading') {
      return html`<div class="state" role="status">
        <p>${texts.loading}</p>
        <div class="ghost" aria-hidden="true"></div>
      </div>`;
    }
    if (this.load.at === 'failed') return this.#failure(this.load.error);
    const filtered = Object.keys(this.filters).length > 0;
    return html`<div class="state" role="status">
      <h2>${filtered ? texts.noHits : texts.none}</h2>
      <p>${filtered ? texts.noHitsHint : texts.noneHint}</p>
      ${filtered ? html`<button @click=${() => this.#tell('claimline-clear', null)}>${texts.clearFilters}</button>` : nothing}
    </div>`;
  }

  #failure(error: unknown): TemplateResult {
    const texts = this.#texts;
    const unreachable = !(error instanceof ApiError) || error.status === 0;
    return html`<div class="state" role="alert">
      <h2>${unreachable ? texts.offline : texts.failed}</h2>
      ${unreachable ? nothing : html`<p>${(error as ApiError).message}</p>`}
      <button @click=${() => this.reload()}>${texts.retry}</button>
    </div>`;
  }

  #panel(): TemplateResult {
    const open = this.#open;
    return html`<claimline-panel
      part="panel"
      .record=${open?.record ?? null}
      .claims=${open?.claims ?? null}
      .parent=${open?.parent ?? null}
      .articles=${this.#articles}
      .message=${open?.message ?? ''}
      .texts=${this.#texts}
      .locale=${this.#locale}
      @close=${() => this.#closePanel()}
      @pick=${(e: CustomEvent<string>) => this.#pick(e.detail)}
    ></claimline-panel>`;
  }
}
