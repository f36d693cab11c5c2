// SPDX-License-Identifier: Apache-2.0
import { en, type Texts } from './en.ts';

export { en, type Texts };

/** The texts for a language tag; other catalogues than the English one are fetched when needed. */
export async function textsFor(language: string): Promise<Texts> {
  if (!/^es\b/i.test(language)) return en;
  return import('./es.ts').then(
    ({ es }) => es,
    () => en,
  );
}

export const fill = (text: string, value: string | number): string => text.replace('{}', String(value));

/** "1 claim", "3 claims": the plural form and the number as the language writes them. */
export function count(n: number, forms: { one: string; other: string }, locale: string): string {
  const form = new Intl.PluralRules(locale).select(n) === 'one' ? forms.one : forms.other;
  return fill(form, n.toLocaleString(locale));
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
