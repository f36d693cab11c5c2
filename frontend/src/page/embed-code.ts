// SPDX-License-Identifier: Apache-2.0
import type { State } from '../model/state.ts';

/** What of a state an embed keeps: filters, lanes, mode and the open event. */
function attributes({ filters, lanes, mode, sort, unfold, event, lang }: State): [string, string][] {
  const all: [string, string | null][] = [
    ...Object.entries(filters),
    ['lanes', lanes === 'storyline' ? null : lanes],
    ['mode', mode],
    ['sort', sort === 'when' ? null : sort],
    ['unfold', unfold.join(',')],
    ['event', event],
    ['lang', lang],
  ];
  return all.filter((pair): pair is [string, string] => Boolean(pair[1]));
}

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

export const embedSearch = (state: State): string => new URLSearchParams(attributes(state)).toString();

/** The lines that an editor pastes into a page. */
export function embedCode(state: State, service: string, asFrame: boolean, title: string): string {
  if (asFrame) {
    const search = embedSearch(state);
    const address = quoted(`${service}/embed${search && `?${search}`}`);
    return `<iframe src="${address}" title="${quoted(title)}" width="100%" height="520" loading="lazy"></iframe>`;
  }
  const own = attributes(state).map(([name, value]) => ` ${name}="${quoted(value)}"`);
  return `<script type="module" src="${service}/embed/claimline.js"></script>
<claimline-timeline${own.join('')} height="520"></claimline-timeline>`;
}
