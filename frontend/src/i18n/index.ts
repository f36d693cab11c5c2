// SPDX-License-Identifier: Apache-2.0
import { dateFormat } from '../model/intl.ts';
import { fill } from '../model/words.ts';
import { en, type Texts } from './en.ts';

export { en, fill, type Texts };

/** The texts for a language tag; other catalogues than the English one are fetched when needed. */
export async function textsFor(language: string): Promise<Texts> {
  if (!/^es\b/i.test(language)) return en;
  return import('./es.ts').then(
    ({ es }) => es,
    () => en,
  );
}

/** A number as the language writes it. Small ones look the same in all of them, whose rules take long to load. */
export const number = (n: number, locale: string): string =>
  n < 1000 ? String(n) : n.toLocaleString(locale);

/** "1 claim", "3 claims": the languages here have one form for one and another for all else. */
export const count = (n: number, forms: { one: string; other: string }, locale: string): string =>
  fill(n === 1 ? forms.one : forms.other, number(n, locale));

/** Loads a language's rules for dates, best while the first answer of the service is on its way. */
export function prepare(locale: string): void {
  dateFormat({}, locale, 'UTC');
}

/** The word for a value of the API; what the catalogue does not know is shown as it came. */
export const word = (words: Record<string, string>, value: string): string => words[value] ?? value;

/** The language that holds where an element stands: its own `lang`, its page's, or the reader's. */
export function languageOf(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  const reader = navigator.language || 'en';
  const language = own || reader;
  if (!/^(en|es)\b/i.test(language)) return 'en';
  // A page that only says "en" leaves open how its readers write dates.
  return reader.startsWith(`${language}-`) ? reader : language;
}
