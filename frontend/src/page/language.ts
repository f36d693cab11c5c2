// SPDX-License-Identifier: Apache-2.0
import { chooseLanguage, otherLanguage, type Language } from '../model/language.ts';
import { pageTexts } from './texts.ts';

/** Says the page's own words in the language that the address or else the browser asks for. */
export function speak(search: string): Language {
  const asked = new URLSearchParams(search).get('lang');
  const language = chooseLanguage([asked, ...navigator.languages]);
  const texts = pageTexts(language);
  document.documentElement.lang = language;
  document.title = texts.title;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text: unknown = texts[element.dataset['text'] as keyof typeof texts];
    if (typeof text === 'string') element.textContent = text;
  }
  return language;
}

/** Keeps the way to the other language at what the reader sees. */
export function linkLanguage(language: Language, search: string): void {
  const link = document.querySelector<HTMLAnchorElement>('#language');
  if (!link) return;
  const params = new URLSearchParams(search);
  const other = otherLanguage(language);
  params.set('lang', other);
  link.href = `?${params}`;
  link.lang = link.hreflang = other;
  link.textContent = pageTexts(language).otherLanguage;
}
