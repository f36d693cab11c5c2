// SPDX-License-Identifier: Apache-2.0
import { html, nothing, render, type TemplateResult } from 'lit';
import type { ArticleReference } from '../api/types.ts';
import type { EventRows } from '../timeline/rows.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import type { PageTexts } from './texts.ts';

/** The articles behind the rows that are there, each once, in the order of the rows. */
function articlesOf({ pages, loaded }: EventRows): ArticleReference[] {
  const all = loaded.flatMap((index) => pages!.at(index)!.articles ?? []);
  return [...new Map(all.map((article) => [article.id, article])).values()];
}

const note = ({ title, url, source }: ArticleReference): TemplateResult =>
  html`<li><cite>${title}</cite>, ${source.name}${url && `, ${url}`}</li>`;

/**
 * On paper nobody can open an event: the list refers to the articles behind it by numbers, and they follow it with
 * their addresses. Where not all events are loaded, it says how many are.
 */
export function noteSources(timeline: ClaimlineTimeline, texts: PageTexts): void {
  const place = document.createElement('section');
  place.className = 'notes';
  timeline.after(place);
  const rows = () => timeline.renderRoot.querySelector<EventRows>('[part=list]');
  addEventListener('beforeprint', () => {
    const list = rows();
    if (!list) return;
    const articles = articlesOf(list);
    list.numbers = new Map(articles.map(({ id }, i) => [id, i + 1]));
    const { length } = list.loaded;
    render(
      html`${length < list.total ? html`<p>${length} / ${list.total}</p>` : nothing}
        <h2>${texts.sources}</h2>
        <ol>
          ${articles.map(note)}
        </ol>`,
      place,
    );
  });
  addEventListener('afterprint', () => {
    const list = rows();
    if (list) list.numbers = null;
    render(nothing, place);
  });
}
