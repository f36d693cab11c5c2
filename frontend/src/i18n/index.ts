// SPDX-License-Identifier: Apache-2.0
import { dateFormat } from '../model/intl.ts';
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

/** What a language does with numbers; dear to make, and asked for in every row, so each is made once. */
const numbers = new Map<string, [Intl.PluralRules, Intl.NumberFormat]>();

function numbersOf(locale: string): [Intl.PluralRules, Intl.NumberFormat] {
  let found = numbers.get(locale);
  if (!found) numbers.set(locale, (found = [new Intl.PluralRules(locale), new Intl.NumberFormat(locale)]));
  return found;
}

/** "1 claim", "3 claims": the plural form and the number as the language writes them. */
export function count(n: number, forms: { one: string; other: string }, locale: string): string {
  const [plural, format] = numbersOf(locale);
  return fill(plural.select(n) === 'one' ? forms.one : forms.other, format.format(n));
}

/** Loads a language's rules for numbers and dates, best while the first answer of the service is on its way. */
export function prepare(locale: string): void {
  numbersOf(locale);
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
