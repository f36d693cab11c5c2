// SPDX-License-Identifier: Apache-2.0
import { css, html, nothing, render, type TemplateResult } from 'lit';
import { Api, serviceOf } from '../api/client.ts';
import { count, languageOf } from '../i18n/index.ts';
import { pauseBefore, stepFor } from '../model/live.ts';
import type { EventPages } from './event-pages.ts';
import type { EventPanel } from './panel.ts';
import type { EventRows } from './rows.ts';
import type { ClaimlineTimeline } from './timeline.ts';

const en = {
  added: { one: '{} new event', other: '{} new events' },
  removed: { one: '{} event is gone', other: '{} events are gone' },
  show: 'Show',
  offline: 'Connection lost. Trying again…',
};

const es: typeof en = {
  added: { one: '{} hecho nuevo', other: '{} hechos nuevos' },
  removed: { one: '{} hecho ya no está', other: '{} hechos ya no están' },
  show: 'Mostrar',
  offline: 'Se perdió la conexión. Intentándolo de nuevo…',
};

const styles = css`
  .live {
    position: absolute;
    z-index: 4;
    inset-block-start: 3.75em;
    inset-inline: 0;
    display: grid;
    justify-content: center;
    pointer-events: none;
    font-size: 0.9375em;
  }
  .live p {
    display: flex;
    align-items: center;
    gap: 0.75em;
    margin: 0;
    padding: 0.35em 0.5em 0.35em 1em;
    color: var(--claimline-paper);
    background: var(--claimline-ink);
    border-radius: 1.5em;
    box-shadow: 0 2px 12px rgb(0 0 0 / 0.2);
    pointer-events: auto;
  }
  .live button {
    border-color: currentColor;
    border-radius: 1em;
  }
  .live .offline {
    padding-inline-end: 1em;
  }
  :host([live]) {
    position: relative;
  }
  @media print {
    .live {
      display: none;
    }
  }
`;

/** Changes come in bursts when an article has been read; the reader hears of each burst once. */
const BURST = 800;

/** Where the reader is: the stretch of time, and the event at the top of the list. */
function placeOf(timeline: ClaimlineTimeline): () => Promise<void> {
  const { view } = timeline;
  const rows = timeline.renderRoot.querySelector<EventRows>('[part=list]');
  const box = rows?.renderRoot.querySelector<HTMLElement>('.box');
  const height = rows?.renderRoot.querySelector<HTMLElement>('.probe')?.offsetHeight || 1;
  const top = box?.scrollTop ?? 0;
  const first = rows?.pages?.at(Math.floor(top / height))?.id;
  const indexIn = (pages: EventPages | null | undefined) => (first ? (pages?.indexOf(first) ?? -1) : -1);
  const before = indexIn(rows?.pages);
  return async () => {
    await timeline.updateComplete;
    await rows?.updateComplete;
    if (view) timeline.show(view);
    const after = indexIn(rows?.pages);
    if (box) box.scrollTop = after < 0 ? top : top + (after - before) * height;
  };
}

/** Follows the changes of the service for one timeline, and tells of them without moving what is read. */
class Follower {
  readonly #timeline: ClaimlineTimeline;
  readonly #service: string;
  readonly #place = document.createElement('div');
  readonly #texts: typeof en;
  readonly #locale: string;
  #stream: EventSource | null = null;
  #known: Promise<number>;
  #attempt = 0;
  #burst = 0;
  #retry = 0;
  #offline = false;
  #openChanged = false;
  #asks: { added: number; removed: number } | null = null;

  constructor(timeline: ClaimlineTimeline, service: string) {
    this.#timeline = timeline;
    this.#service = service;
    this.#locale = languageOf(timeline);
    this.#texts = this.#locale.startsWith('es') ? es : en;
    this.#known = this.#count();
    this.#known.catch(() => undefined);
    this.#place.className = 'live';
    this.#place.setAttribute('role', 'status');
    const root = timeline.renderRoot as ShadowRoot;
    root.append(this.#place);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet!];
    timeline.addEventListener('claimline-load', () => this.#loaded());
    document.addEventListener('visibilitychange', () => this.#connect());
    this.#connect();
  }

  /** A page that nobody looks at asks for nothing; when it is looked at again, it catches up. */
  #connect(): void {
    clearTimeout(this.#retry);
    this.#stream?.close();
    if (document.hidden || !this.#timeline.isConnected) return;
    const stream = (this.#stream = new EventSource(`${this.#service}/api/v1/events/stream`));
    stream.onopen = () => this.#opened();
    stream.onerror = () => this.#lost();
    for (const kind of ['created', 'updated', 'removed'])
      stream.addEventListener(kind, ({ data }: MessageEvent<string>) => this.#heard(data));
  }

  #opened(): void {
    // What happened in between is not told again, so the reader's events are counted anew.
    if (this.#attempt > 0) this.#heard(this.#timeline.event);
    this.#attempt = 0;
    this.#offline = false;
    this.#draw();
  }

  #lost(): void {
    this.#stream?.close();
    this.#offline = true;
    this.#retry = window.setTimeout(() => this.#connect(), pauseBefore(this.#attempt++));
    this.#draw();
  }

  /** What is told names the events that changed; the open one is read anew where it stands. */
  #heard(told: string | null): void {
    const { event } = this.#timeline;
    this.#openChanged ||= Boolean(event && told?.includes(event));
    clearTimeout(this.#burst);
    this.#burst = window.setTimeout(() => void this.#look().catch(() => undefined), BURST);
  }

  #reread(): void {
    if (!this.#openChanged) return;
    this.#openChanged = false;
    void this.#timeline.renderRoot.querySelector<EventPanel>('claimline-panel')?.open?.load();
  }

  async #count(): Promise<number> {
    const { signal } = new AbortController();
    const api = new Api(this.#service);
    const answer = await api.events(this.#timeline.filters, { sort: 'when', limit: 1 }, signal);
    return answer.page.total;
  }

  async #look(): Promise<void> {
    this.#reread();
    const step = stepFor(await this.#known, await this.#count());
    if (step.kind === 'refresh') return this.#show();
    this.#asks = step;
    this.#draw();
  }

  async #show(): Promise<void> {
    const stay = placeOf(this.#timeline);
    await this.#timeline.reload();
    await stay();
  }

  #loaded(): void {
    this.#known = this.#count();
    this.#asks = null;
    this.#draw();
  }

  #draw(): void {
    // Where there is nothing to read yet, the timeline itself says that its service is out of reach.
    const reads = this.#timeline.renderRoot.querySelector('[part=list]') !== null;
    render(
      this.#offline && reads ? html`<p class="offline">${this.#texts.offline}</p>` : this.#notice(),
      this.#place,
    );
  }

  #notice(): TemplateResult | typeof nothing {
    if (!this.#asks) return nothing;
    const { added, removed } = this.#asks;
    const said = added
      ? count(added, this.#texts.added, this.#locale)
      : count(removed, this.#texts.removed, this.#locale);
    return html`<p>${said} <button @click=${() => this.#show()}>${this.#texts.show}</button></p>`;
  }
}

export function follow(timeline: ClaimlineTimeline, home: string): void {
  new Follower(timeline, serviceOf(timeline.src || home, document.baseURI));
}
