// SPDX-License-Identifier: Apache-2.0
import { html, nothing, type TemplateResult } from 'lit';
import type { LaneKey } from '../api/types.ts';
import type { Camera } from '../canvas/camera.ts';
import { count, type Texts } from '../i18n/index.ts';
import { LANES, MODES, SORTS, type Mode, type Sort } from '../model/state.ts';

/** What the toolbar shows, and whom it tells. */
export interface Toolbar {
  readonly total: number;
  readonly mode: Mode;
  readonly lanes: LaneKey;
  readonly sort: Sort;
  readonly texts: Texts;
  readonly locale: string;
  /** The camera of the drawing, as soon as there is one. */
  camera(): Camera | undefined;
  choose(change: { lanes?: LaneKey; mode?: Mode; sort?: Sort }): void;
}

export function toolbar(bar: Toolbar): TemplateResult {
  const { texts, mode } = bar;
  return html`
    <div class="bar" part="toolbar">
      <p class="count">${count(bar.total, texts.events, bar.locale)}</p>
      ${
        mode === 'timeline'
          ? html`${choice(texts.lanes, LANES, texts.lane, bar.lanes, (lanes) => bar.choose({ lanes }))}
            ${zoomButtons(bar)}`
          : mode === 'list'
            ? choice(texts.sortBy, SORTS, texts.sort, bar.sort, (sort) => bar.choose({ sort }))
            : nothing
      }
      <div class="modes" role="group" aria-label=${texts.view}>
        ${MODES.map(
          (other) =>
            html`<button aria-pressed=${mode === other} @click=${() => bar.choose({ mode: other })}>
              ${texts[other]}
            </button>`,
        )}
      </div>
    </div>
  `;
}

function zoomButtons({ texts, camera }: Toolbar): TemplateResult {
  const button = (name: string, sign: string, factor: number) =>
    html`<button class="icon" title=${name} aria-label=${name} @click=${() => camera()?.zoomMiddle(factor)}>
      ${sign}
    </button>`;
  return html`
    <div class="zoom" role="group" aria-label=${texts.view}>
      ${button(texts.zoomOut, '−', 1 / 2)} ${button(texts.zoomIn, '+', 2)}
      <button @click=${() => camera()?.showAll()}>${texts.showAll}</button>
    </div>
  `;
}

function choice<T extends string>(
  label: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
  present: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`
    <label class="choice">
      ${label}
      <select @change=${(e: Event) => choose((e.target as HTMLSelectElement).value as T)}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === present}>${names[value]}</option>`)}
      </select>
    </label>
  `;
}
