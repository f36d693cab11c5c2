// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import type { EventRecord } from '../api/types.ts';
import type { EventPanel } from '../timeline/panel.ts';
import type { EventRows } from '../timeline/rows.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import { occurrences, quoted, spans, type Span } from './spans.ts';

const NAME = 'claimline-hit';

const styles = css`
  ::highlight(claimline-hit) {
    background-color: color-mix(in srgb, var(--claimline-accent) 22%, transparent);
    text-decoration: underline 2px;
    text-decoration-color: var(--claimline-accent);
  }
  .hit {
    font-family: var(--claimline-serif);
    color: var(--claimline-ink);
  }
  .hit::after {
    content: ' · ';
  }
  @media (forced-colors: active) {
    ::highlight(claimline-hit) {
      color: MarkText;
      background-color: Mark;
    }
  }
`;

/** The text of an element, and the ranges of it that these spans mean. */
function rangesIn(element: Element, find: (text: string) => readonly Span[]): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of find(node.nodeValue ?? '')) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Shows where the words searched for stand: in titles, in the quotes of events whose titles lack them,
 * and in the open panel. Text is given ranges, not markup, so that nothing is ever parsed.
 */
class Hits {
  readonly #timeline: ClaimlineTimeline;
  readonly #followed = new WeakSet<Element>();
  #words: string[] = [];

  constructor(timeline: ClaimlineTimeline) {
    this.#timeline = timeline;
    timeline.addController({ hostUpdated: () => this.#follow() });
    this.#follow();
  }

  /** List, table and panel come and go; each is followed once, from when it is there. */
  #follow(): void {
    for (const part of this.#timeline.renderRoot.querySelectorAll<EventRows | EventPanel>(
      '[part=list], [part=panel]',
    )) {
      if (this.#followed.has(part) || !part.shadowRoot) continue;
      this.#followed.add(part);
      part.shadowRoot.adoptedStyleSheets = [...part.shadowRoot.adoptedStyleSheets, styles.styleSheet!];
      part.addController({ hostUpdated: () => this.#mark() });
    }
    this.#mark();
  }

  #mark(): void {
    const root = this.#timeline.renderRoot;
    const rows = root.querySelector<EventRows>('[part=list]');
    this.#words = [];
    const ranges = rows ? this.#inRows(rows) : [];
    const panel = root.querySelector<EventPanel>('[part=panel]')?.shadowRoot;
    for (const text of panel?.querySelectorAll('h2, blockquote') ?? [])
      ranges.push(...rangesIn(text, (said) => occurrences(said, this.#words)));
    CSS.highlights.set(NAME, new Highlight(...ranges));
  }

  #inRows(rows: EventRows): Range[] {
    return [...rows.renderRoot.querySelectorAll<HTMLElement>('.row[data-index]')].flatMap((row) => {
      const record = rows.pages?.at(Number(row.dataset['index']));
      return this.#inRow(row, record);
    });
  }

  #inRow(row: HTMLElement, record: EventRecord | undefined): Range[] {
    const parts = record?.snippet ?? [];
    this.#words.push(...parts.flatMap(({ text, match }) => (match ? [text.toLowerCase()] : [])));
    const title = row.querySelector('.title');
    const inTitle = parts.map(({ text }) => text).join('') === record?.title;
    const quote = this.#quote(row, inTitle ? null : quoted(parts));
    if (inTitle) return title ? rangesIn(title, (text) => (text === record.title ? spans(parts) : [])) : [];
    return quote ? rangesIn(quote, (text) => occurrences(text, this.#words)) : [];
  }

  /** A line of our own in front of what the list says; it goes when the row shows something else. */
  #quote(row: HTMLElement, text: string | null): Element | null {
    const place = row.querySelector('.meta');
    const there = place?.querySelector('.hit') ?? null;
    if (!place || !text) {
      there?.remove();
      return null;
    }
    const line = there ?? document.createElement('span');
    line.className = 'hit';
    if (line.textContent !== text) line.textContent = text;
    if (!there) place.prepend(line);
    return line;
  }
}

export function showHits(timeline: ClaimlineTimeline): void {
  // Browsers without highlights show the same events, unmarked.
  if ('highlights' in CSS) new Hits(timeline);
}
