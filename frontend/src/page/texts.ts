// SPDX-License-Identifier: Apache-2.0

/** What only the page says; the element has its own catalogue. */
const en = {
  search: 'Search events and quotes',
  storylines: 'Storylines',
  all: 'All storylines',
  disputedOnly: 'Disputed only',
  title: 'Claimline',
};

const es: typeof en = {
  search: 'Buscar hechos y citas',
  storylines: 'Historias',
  all: 'Todas las historias',
  disputedOnly: 'Solo en disputa',
  title: 'Claimline',
};

export type PageTexts = typeof en;

export const pageTexts = (language: string): PageTexts => (/^es\b/i.test(language) ? es : en);
