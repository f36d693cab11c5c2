// SPDX-License-Identifier: Apache-2.0

export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The first of the wished languages that there is, by its tag's first part; English otherwise. */
export function chooseLanguage(wished: readonly (string | null)[]): Language {
  const tags = wished.map((tag) => tag?.toLowerCase().split('-')[0]);
  return tags.map((tag) => LANGUAGES.find((known) => known === tag)).find(Boolean) ?? 'en';
}

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'es' : 'en');
