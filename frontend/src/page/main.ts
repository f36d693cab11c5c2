// SPDX-License-Identifier: Apache-2.0
import { html, render, type TemplateResult } from 'lit';
import { Api } from '../api/client.ts';
import type { LaneKey, Named } from '../api/types.ts';
import { FILTERS, readState, writeState, type Filters, type Mode, type State } from '../model/state.ts';
import type { Range } from '../model/viewport.ts';
import { define } from '../timeline/define.ts';
import { disputeSign } from '../timeline/glyph.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import { pageTexts } from './texts.ts';

const PAUSE = 220;

/**
 * The page around the element. The address is the state: choices are written to it, and whatever it
 * says is shown. Steps that a reader would want to undo get an entry of their own in the history.
 */
class Page {
  #state: State = readState(location.search);
  #storylines: Named[] = [];
  #typing = 0;
  readonly #texts = pageTexts(document.documentElement.lang);

  readonly #timeline: ClaimlineTimeline;
  readonly #bar: HTMLElement;

  constructor(timeline: ClaimlineTimeline, bar: HTMLElement) {
    this.#timeline = timeline;
    this.#bar = bar;
    timeline.addEventListener('claimline-select', (e) =>
      this.#go({ event: detail<{ id: string | null }>(e).id }),
    );
    timeline.addEventListener('claimline-choose', (e) =>
      this.#go(detail<{ lanes?: LaneKey; mode?: Mode }>(e)),
    );
    timeline.addEventListener('claimline-viewchange', (e) => this.#viewChanged(detail<Range>(e)));
    timeline.addEventListener('claimline-clear', () => this.#go({ filters: {} }));
    addEventListener('popstate', () => this.#showAddress());
    this.#showAddress();
    void this.#loadStorylines();
  }

  async #loadStorylines(): Promise<void> {
    try {
      this.#storylines = await new Api(location.origin).storylines(new AbortController().signal);
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
    const { filters, lanes, mode, event } = this.#state;
    const values = Object.fromEntries(FILTERS.map((name) => [name, filters[name] ?? null]));
    Object.assign(this.#timeline, values, { lanes, mode: mode ?? '', event });
    this.#draw();
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
  }

  #filter(change: Filters): void {
    this.#go({ filters: { ...this.#state.filters, ...change } });
  }

  #search(text: string): void {
    clearTimeout(this.#typing);
    this.#typing = window.setTimeout(() => {
      this.#state = { ...this.#state, filters: { ...this.#state.filters, q: text.trim() } };
      history.replaceState(null, '', this.#address());
      this.#apply();
    }, PAUSE);
  }

  #draw(): void {
    render(this.#filters(), this.#bar);
  }

  #filters(): TemplateResult {
    const texts = this.#texts;
    const { filters } = this.#state;
    return html`
      <form class="filters" role="search" @submit=${(e: Event) => e.preventDefault()}>
        <input
          type="search"
          name="q"
          aria-label=${texts.search}
          placeholder=${texts.search}
          .value=${filters.q ?? ''}
          @input=${(e: Event) => this.#search((e.target as HTMLInputElement).value)}
        />
        <div class="chips" role="group" aria-label=${texts.storylines}>
          ${this.#chip(texts.all, !filters.storyline, () => this.#filter({ storyline: '' }))}
          ${this.#storylines.map(({ id, name }) =>
            this.#chip(name, filters.storyline === id, () => this.#filter({ storyline: id })),
          )}
          ${this.#chip(html`${disputeSign()}${texts.disputedOnly}`, filters.disputed === 'true', () =>
            this.#filter({ disputed: filters.disputed === 'true' ? '' : 'true' }),
          )}
        </div>
      </form>
    `;
  }

  #chip(name: string | TemplateResult, pressed: boolean, act: () => void): TemplateResult {
    return html`<button type="button" aria-pressed=${pressed} @click=${act}>${name}</button>`;
  }
}

const detail = <T>(event: Event): T => (event as CustomEvent<T>).detail;

define();
new Page(
  document.querySelector<ClaimlineTimeline>('claimline-timeline')!,
  document.querySelector('#filters')!,
);
