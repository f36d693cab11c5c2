// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { FacetCount, Named } from '../api/types.ts';
import { listed, tidy, type Filters } from '../model/state.ts';
import { disputeSign } from '../timeline/glyph.ts';
import { toggled, type Facet } from './facets.ts';
import type { PageTexts } from './texts.ts';

/** What the bar shows, and whom it tells. */
export interface FilterBar {
  readonly filters: Filters;
  readonly storylines: readonly Named[];
  /** Null while the panel of further filters is closed. */
  readonly facets: readonly Facet[] | null;
  readonly texts: PageTexts;
  /** The element's words for kinds of events. */
  readonly kinds: Readonly<Record<string, string>>;
  filter(change: Filters): void;
  search(text: string): void;
  toggleFacets(): void;
  clear(): void;
}

const chip = (name: string | TemplateResult, pressed: boolean, act: () => void): TemplateResult =>
  html`<button type="button" aria-pressed=${pressed} @click=${act}>${name}</button>`;

/** The filters that have no place of their own in the bar. */
const behind = (filters: Filters): number =>
  Object.keys(tidy({ ...filters, q: '', storyline: '', disputed: '' })).length;

export function filterBar(bar: FilterBar): TemplateResult {
  const { filters, texts, facets } = bar;
  const hidden = behind(filters);
  return html`
    <form class="filters" role="search" @submit=${(e: Event) => e.preventDefault()}>
      <input
        type="search"
        name="q"
        aria-label=${texts.search}
        placeholder=${texts.search}
        .value=${filters.q ?? ''}
        @input=${(e: Event) => bar.search((e.target as HTMLInputElement).value)}
      />
      <div class="chips" role="group" aria-label=${texts.storylines}>
        ${chip(texts.all, !filters.storyline, () => bar.filter({ storyline: '' }))}
        ${bar.storylines.map(({ id, name }) =>
          chip(name, filters.storyline === id, () => bar.filter({ storyline: id })),
        )}
        ${chip(html`${disputeSign()}${texts.disputedOnly}`, filters.disputed === 'true', () =>
          bar.filter({ disputed: filters.disputed === 'true' ? '' : 'true' }),
        )}
        <button
          type="button"
          class="more"
          aria-expanded=${facets !== null}
          aria-controls="facets"
          @click=${() => bar.toggleFacets()}
        >
          ${texts.more}${hidden ? html` <b>${hidden}</b>` : nothing}
        </button>
      </div>
      <div id="facets" ?hidden=${facets === null}>${facets ? facetPanel(bar, facets) : nothing}</div>
    </form>
  `;
}

function facetPanel(bar: FilterBar, facets: readonly Facet[]): TemplateResult {
  const { texts } = bar;
  return html`
    <div class="facets">
      ${facets.filter(({ choices }) => choices.length > 0).map((facet) => facetGroup(bar, facet))}
      <fieldset>
        <legend>${texts.dates}</legend>
        ${dateField(bar, 'from')} ${dateField(bar, 'to')}
        <p class="hint" id="date-hint">${texts.dateHint}</p>
      </fieldset>
    </div>
    <button type="button" class="clear" @click=${() => bar.clear()}>${texts.clear}</button>
  `;
}

/** Names of people and outlets come from the service, words of a vocabulary from the catalogue. */
export function nameOf(
  { texts, kinds }: Pick<FilterBar, 'texts' | 'kinds'>,
  facet: Facet['name'],
  { id, name }: FacetCount,
): string {
  const words: Record<string, Record<string, string>> = { ...texts.values, kind: kinds };
  return words[facet]?.[id] ?? (id === 'other' ? texts.none : name);
}

function facetGroup(bar: FilterBar, { name, choices }: Facet): TemplateResult {
  const values = listed(bar.filters[name]);
  return html`
    <fieldset>
      <legend>${bar.texts.facet[name]}</legend>
      ${choices.map(
        (choice) => html`
          <label>
            <input
              type="checkbox"
              ?disabled=${choice.count === 0 && !values.includes(choice.id)}
              .checked=${values.includes(choice.id)}
              @change=${() => bar.filter({ [name]: toggled(name, bar.filters[name], choice.id) })}
            />
            <span>${nameOf(bar, name, choice)}</span>
            <span class="count">${choice.count.toLocaleString(document.documentElement.lang)}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/** An EDTF date, checked for its looks here and for its sense by the service. */
function dateField(bar: FilterBar, name: 'from' | 'to'): TemplateResult {
  const change = (e: Event) => {
    const field = e.target as HTMLInputElement;
    if (field.reportValidity()) bar.filter({ [name]: field.value.trim() });
  };
  return html`
    <label class="date">
      <span>${bar.texts[name]}</span>
      <input
        name=${name}
        inputmode="numeric"
        pattern="\\d{4}(-\\d{2}(-\\d{2})?)?"
        title=${bar.texts.dateHint}
        aria-describedby="date-hint"
        .value=${bar.filters[name] ?? ''}
        @change=${change}
      />
    </label>
  `;
}
