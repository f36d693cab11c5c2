// SPDX-License-Identifier: Apache-2.0
import { LANGUAGES, type Language } from '../model/language.ts';
import { pageTexts } from './texts.ts';

/** Says what only a page with scripts has in the language in which it was served, which its reader asked for. */
export function speak(): Language {
  const language = LANGUAGES.find((known) => known === document.documentElement.lang) ?? 'en';
  const texts = pageTexts(language);
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text: unknown = texts[element.dataset['text'] as keyof typeof texts];
    if (typeof text === 'string') element.textContent = text;
  }
  return language;
}

/** Keeps the ways to other languages at what the reader sees. */
export function linkLanguages(search: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
    const params = new URLSearchParams(search);
    params.set('lang', link.hreflang);
    link.href = `?${params}`;
  }
}
