// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Claim } from '../api/types.ts';
import { fill, type Texts } from '../i18n/index.ts';
import type { PanelTexts } from '../i18n/panel.ts';
import { safeHref } from '../model/claims.ts';
import { inWords } from '../model/words.ts';

/** What claims are told with: the words of the language, and the articles as far as they have come. */
export interface Telling {
  readonly texts: Texts;
  readonly own: PanelTexts;
  readonly locale: string;
  readonly articles: ReadonlyMap<string, Article>;
}

/** A claim in full: who, in which words, how its date is known, and in which article. */
export function claimOf(claim: Claim, telling: Telling): TemplateResult {
  const { own } = telling;
  const { speaker, quote, stance } = claim;
  const narrates = speaker.kind === 'outlet' && stance === 'asserts';
  return html`
    <div class="claim">
      <p class="speaker">
        <strong>${speaker.name}</strong>
        <span class="stance">${narrates ? own.narrates : own.stance[stance]}</span>
      </p>
      <blockquote>
        ${quote.prefix ? html`<span class="context">…${quote.prefix}</span>` : nothing}<mark>${quote.exact}</mark>${
          quote.suffix ? html`<span class="context">${quote.suffix}…</span>` : nothing
        }
      </blockquote>
      ${dateOf(claim, telling)} ${articleOf(claim, telling)}
    </div>
  `;
}

function dateOf({ when, confidence }: Claim, { texts, own, locale }: Telling): TemplateResult {
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(confidence);
  return html`
    <details>
      <summary>
        <span class="date">${inWords(when, locale, texts)}</span>
        <span class="how">${own.howDate}</span>
      </summary>
      <ol>
        ${when.phrase ? html`<li>${fill(own.written, when.phrase)}</li>` : nothing}
        ${when.steps.map((step) => html`<li>${step}</li>`)}
        <li>${fill(own.resolved, when.edtf)} (${own.basis[when.basis]}; ${when.rule})</li>
      </ol>
      <p class="quiet">${fill(own.confidence, percent)}</p>
    </details>
  `;
}

function articleOf({ article }: Claim, telling: Telling): TemplateResult | typeof nothing {
  const known = telling.articles.get(article);
  if (!known?.title) return nothing;
  const { published } = known;
  const href = safeHref(known.url);
  return html`<p class="article">
    ${href ? html`<a href=${href} rel="noopener" target="_blank">${known.title}</a>` : known.title}
    ${published ? html`<span class="quiet">${inWords(published, telling.locale, telling.texts)}</span>` : nothing}
  </p>`;
}
