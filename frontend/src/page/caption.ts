// SPDX-License-Identifier: Apache-2.0
import type { RecordApi } from '../api/records.ts';
import { listed } from '../model/state.ts';
import { FACETS } from './facets.ts';
import { nameOf, type FilterBar } from './filter-bar.ts';
import type { Caption } from './picture.ts';

/** The forms of the drawing's key in letters, in its order. */
const SIGNS = ['●', '○', '◐', '⊔', '▁', '≠'];

/** What is shown, and the words for it. */
export type Described = Pick<FilterBar, 'filters' | 'texts' | 'kinds'>;

const some = (text: string | undefined, before = ''): string[] => (text ? [`${before}${text}`] : []);

/** What stands around a picture of the timeline: title, filters in words, how to read it, and its sources. */
export async function captionOf(
  described: Described,
  api: RecordApi,
  key: readonly string[],
): Promise<Caption> {
  const { filters, texts } = described;
  const chosen = FACETS.filter((name) => filters[name]);
  const wanted = [...new Set(['source' as const, ...chosen])];
  const counts = await api.facets(filters, wanted, new AbortController().signal);
  const named = chosen.map((name) => {
    const known = (id: string) =>
      counts[name]?.find((choice) => choice.id === id) ?? { id, name: id, count: 0 };
    const values = listed(filters[name]).map((id) => nameOf(described, name, known(id)));
    return `${texts.facet[name]}: ${values.join(', ')}`;
  });
  const words = some(filters.q && `“${filters.q}”`);
  const dates = [...some(filters.from, `${texts.from} `), ...some(filters.to, `${texts.to} `)];
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    filters: [...words, ...named, ...dates].join(' · '),
    legend: key.map((word, i) => `${SIGNS[i] ?? ''} ${word}`.trim()).join('   '),
    sources: `${texts.facet.source}: ${(counts['source'] ?? []).map(({ name }) => name).join(', ')}`,
  };
}
