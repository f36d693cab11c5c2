// SPDX-License-Identifier: Apache-2.0
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Api, serviceOf } from '../api/client.ts';
import { enlargement } from '../canvas/sheet.ts';
import type { EventRecord, LaneKey } from '../api/types.ts';
import { en, languageOf, prepare, textsFor, type Texts } from '../i18n/index.ts';
import { foldedQuery, refolded } from '../model/parts.ts';
import { FILTERS, listed, tidy, type Filters, type Mode, type Sort } from '../model/state.ts';
import { lanesIn, naturalHeight } from '../model/layout.ts';
import type { Range } from '../model/viewport.ts';
import { key } from './key.ts';
import { Loader } from './loader.ts';
import type { OpenEvent } from './open-event.ts';
import type { EventPanel } from './panel.ts';
import type { EventRows } from './rows.ts';
import type { TimelineStage } from './stage.ts';
import { emptyState, failedState, loadingState, noHitsState } from './states.ts';
import { toolbar } from './toolbar.ts';
import { timelineStyles } from './timeline.styles.ts';
import { base, tokens } from './theme.ts';

const NARROW = 640;

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
    sort: { type: String },
    unfold: { type: String },
    event: { type: String },
    dispute: { type: String },
    narrow: { state: true },
  };

  /** The service to ask when `src` is not given. */
  static home = '.';

  declare src: string;
  declare lanes: LaneKey;
  declare theme: string;
  declare height: string;
  declare mode: Mode | '';
  declare sort: Sort;
  /** Ids of the events whose parts are unfolded, joined by commas. */
  declare unfold: string;
  declare event: string | null;
  /** Which dispute of the open event is shown side by side, counted from 1. */
  declare dispute: string;
  declare narrow: boolean;
  readonly #loader = new Loader(() => this.requestUpdate());
  #open: OpenEvent | null = null;
  #pointed: string | null = null;
  #texts: Texts = en;
  #locale = 'en';
  #view: Range | null = null;
  #focusPanel = false;
  #found: EventRows['found'] = null;
  /** How many lanes there was room for when they were asked for. */
  #room = 0;
  readonly #watcher = new ResizeObserver(([entry]) => {
    this.narrow = entry!.contentRect.width < NARROW;
  });

  constructor() {
    super();
    this.src = '';
    this.lanes = 'storyline';
    this.sort = 'when';
    this.unfold = '';
    this.theme = 'auto';
    this.height = '';
    this.mode = '';
    this.event = null;
    this.dispute = '';
    this.narrow = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#speak(languageOf(this));
    this.#watcher.observe(this);
    // Changes are followed only where it was asked for; how, is fetched then.
    if (this.hasAttribute('live') && !this.hasUpdated)
      void import('./live.ts').then(({ follow }) => follow(this, ClaimlineTimeline.home));
  }

  async #speak(language: string): Promise<void> {
    this.#texts = await textsFor(language);
    this.#locale = language;
    this.requestUpdate();
    setTimeout(prepare, 0, language);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watcher.disconnect();
    this.#open?.stop();
    this.#loader.stop();
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
    return this.#loader.data?.opening ?? null;
  }

  /** The height in pixels at which nothing is cramped; 0 before anything is loaded. */
  get preferredHeight(): number {
    const { data } = this.#loader;
    if (!data) return 0;
    return this.narrow ? 560 : 340 + naturalHeight(Math.min(data.laneCount, lanesIn(0)));
  }

  /** Shows a stretch of time, or everything. */
  show(view: Range | null): void {
    if (this.#stage && this.#loader.state.at === 'ready') this.#stage.show(view);
    else this.#view = view;
  }

  get #stage(): TimelineStage | null {
    return this.renderRoot.querySelector('claimline-stage');
  }

  get #shownMode(): Mode {
    return this.mode || (this.narrow ? 'list' : 'timeline');
  }

  /** How many lanes there is room for. */
  get #lanes(): number {
    return lanesIn(Number(this.height) / enlargement(this));
  }

  get #api(): Api {
    return new Api(serviceOf(this.src || ClaimlineTimeline.home, document.baseURI));
  }

  override willUpdate(changed: PropertyValues): void {
    const wantsData = ['src', 'lanes', 'sort', 'unfold', ...FILTERS].some((name) => changed.has(name));
    if (wantsData || this.#lanes !== this.#room) void this.reload();
    if (changed.has('event')) void this.#openEvent(this.event);
    if (this.#shownMode === 'table') void import('./define-table.ts');
    if (this.filters.q && !this.#found) void this.#findWords();
  }

  /** What marks words is fetched with the first search. */
  async #findWords(): Promise<void> {
    this.#found = await import('./found.ts');
    this.requestUpdate();
  }

  override updated(): void {
    this.#handRows();
    const fixed = /^\d+$/.test(this.height);
    this.style.height = fixed ? `${this.height}px` : '';
    this.toggleAttribute('fixed', fixed);
    this.toggleAttribute('narrow', this.narrow);
  }

  /** List and table show the same, so they are handed the same. */
  #handRows(): void {
    const { data, pages } = this.#loader;
    const rows = this.renderRoot.querySelector('[part=list]');
    if (!rows || !pages) return;
    Object.assign(rows, {
      pages,
      version: data!.version + pages.version,
      selected: this.event,
      sort: this.sort,
      unfolded: listed(this.unfold),
      texts: this.#texts,
      locale: this.#locale,
      found: this.#found,
    });
  }

  async reload(): Promise<void> {
    this.#room = this.#lanes;
    const query = foldedQuery(this.filters, listed(this.unfold));
    const loaded = await this.#loader.load(this.#api, query, this.lanes, this.#room, this.sort);
    if (loaded) this.#tell('claimline-load', { total: this.#loader.total });
  }

  async #openEvent(id: string | null): Promise<void> {
    this.#open?.stop();
    this.#open = null;
    if (!id) return;
    const { OpenEvent } = await import('./define-panel.ts');
    if (id !== this.event) return;
    const known = this.#loader.data?.records.get(id) ?? null;
    this.#open = new OpenEvent(id, known, this.#api.service, () => this.requestUpdate());
    await this.#open.load();
    await this.#focusIfAsked();
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

  #pick(id: string | null): void {
    if (id === this.event) return;
    this.#focusPanel = id !== null;
    this.event = id;
    this.dispute = '';
    this.#tell('claimline-select', { id });
  }

  #closePanel(): void {
    this.#pick(null);
    const rows = this.renderRoot.querySelector<EventRows>('[part=list]');
    void this.updateComplete.then(() => rows?.focus());
  }

  #settled(view: Range): void {
    this.#view = view;
    void this.#loader.data?.refine(view);
    this.#tell('claimline-viewchange', view);
  }

  #choose(change: { lanes?: LaneKey; mode?: Mode; sort?: Sort; unfold?: string[]; dispute?: string }): void {
    Object.assign(this, change, change.unfold && { unfold: change.unfold.join(',') });
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
      <div
        class="root ${this.#shownMode} ${isOpen ? 'open' : ''}"
        @keydown=${this.#onKey}
        @pick=${(e: CustomEvent<string>) => this.#pick(e.detail)}
        @point=${(e: CustomEvent<EventRecord>) => this.#pointAt(e.detail)}
        @unfold=${(e: CustomEvent<string>) => this.#choose({ unfold: refolded(listed(this.unfold), e.detail) })}
        @order=${(e: CustomEvent<Sort>) => this.#choose({ sort: e.detail })}
        @dispute=${(e: CustomEvent<string>) => this.#choose({ dispute: e.detail })}
        @close=${() => this.#closePanel()}
      >
        ${this.#loader.state.at === 'ready' && this.#loader.total > 0 ? this.#ready() : this.#notReady()}
        ${isOpen ? this.#panel() : nothing}
      </div>
    `;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.event) this.#closePanel();
  }

  #ready(): TemplateResult {
    const data = this.#loader.data!;
    const fixed = Number(this.height) || 0;
    const stageRoom = fixed ? Math.max(200, Math.round(fixed * 0.62) - 48) : 0;
    return html`
      ${toolbar({
        total: this.#loader.total,
        mode: this.#shownMode,
        lanes: this.lanes,
        sort: this.sort,
        texts: this.#texts,
        locale: this.#locale,
        camera: () => this.#stage?.camera,
        choose: (change) => this.#choose(change),
      })}
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
                @settle=${(e: CustomEvent<Range>) => this.#settled(e.detail)}
              ></claimline-stage>
              ${key(data.zone, this.#texts)}`
          : nothing
      }
      ${
        this.#shownMode === 'table'
          ? html`<claimline-table part="list"></claimline-table>`
          : html`<claimline-list part="list"></claimline-list>`
      }
    `;
  }

  #notReady(): TemplateResult {
    const texts = this.#texts;
    const { state } = this.#loader;
    if (state.at === 'loading') return loadingState(texts);
    if (state.at === 'failed') return failedState(state.error, texts, () => this.reload());
    if (Object.keys(this.filters).length === 0) return emptyState(texts);
    return noHitsState(texts, () => this.#tell('claimline-clear', null));
  }

  #panel(): TemplateResult {
    return html`<claimline-panel
      part="panel"
      .open=${this.#open}
      .dispute=${this.dispute}
      .unfolded=${listed(this.unfold).includes(this.event!)}
      .texts=${this.#texts}
      .locale=${this.#locale}
    ></claimline-panel>`;
  }
}
