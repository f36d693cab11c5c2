// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';
import { occurrences } from '../model/occurrences.ts';
import type { EventPanel } from '../timeline/panel.ts';
import type { EventRows } from '../timeline/rows.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';

const NAME = 'claimline-hit';

const styles = css`
  ::highlight(claimline-hit) {
    background-color: color-mix(in srgb, var(--claimline-accent) 22%, transparent);
    text-decoration: underline 2px;
    text-decoration-color: var(--claimline-accent);
  }
  @media (forced-colors: active) {
    ::highlight(claimline-hit) {
      color: MarkText;
      background-color: Mark;
    }
  }
`;

/** The ranges of an element's text in which one of these words stands. */
function rangesIn(element: Element, words: ReadonlySet<string>): Range[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const [start, end] of occurrences(node.nodeValue ?? '', words)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Shows in the open event where the words stand that list or table have marked. Its text is given ranges, since in its
 * quotes something else is marked already.
 */
class Hits {
  readonly #timeline: ClaimlineTimeline;
  readonly #followed = new WeakSet<Element>();

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
    const inPart = (part: string, selector: string) => [
      ...(this.#timeline.renderRoot.querySelector(`[part=${part}]`)?.shadowRoot?.querySelectorAll(selector) ??
        []),
    ];
    const words = new Set(inPart('list', 'mark').map(({ textContent }) => textContent.toLowerCase()));
    const ranges = inPart('panel', 'h2, blockquote').flatMap((text) => rangesIn(text, words));
    CSS.highlights.set(NAME, new Highlight(...ranges));
  }
}

export function showHits(timeline: ClaimlineTimeline): void {
  // Browsers without highlights show the same events, unmarked.
  if ('highlights' in CSS) new Hits(timeline);
}
