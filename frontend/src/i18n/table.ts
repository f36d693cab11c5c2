// SPDX-License-Identifier: Apache-2.0
import type { ColumnName } from '../model/columns.ts';

interface TableTexts {
  readonly label: string;
  readonly columns: Readonly<Record<ColumnName, string>>;
}

const en: TableTexts = {
  label: 'Table of events',
  columns: {
    date: 'Date',
    event: 'Event',
    kind: 'Kind',
    status: 'Status',
    claims: 'Claims',
    sources: 'Sources',
    weight: 'Weight',
    changed: 'Changed',
  },
};

const es: TableTexts = {
  label: 'Tabla de hechos',
  columns: {
    date: 'Fecha',
    event: 'Hecho',
    kind: 'Tipo',
    status: 'Estado',
    claims: 'Afirmaciones',
    sources: 'Fuentes',
    weight: 'Peso',
    changed: 'Cambiado',
  },
};

/** What only the table says; it comes with it. */
export const tableTextsFor = (language: string): TableTexts => (/^es\b/i.test(language) ? es : en);
