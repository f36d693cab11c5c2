// SPDX-License-Identifier: Apache-2.0
import type { PanelTexts } from './panel-en.ts';

export const panelEs: PanelTexts = {
  close: 'Cerrar',
  status: { occurred: 'Ocurrido', planned: 'Previsto', alleged: 'Presunto' },
  stance: {
    asserts: 'afirma',
    denies: 'niega',
    doubts: 'duda',
    promises: 'promete',
    threatens: 'amenaza',
    demands: 'exige',
    condemns: 'condena',
    supports: 'apoya',
  },
  narrates: 'informa con voz propia',
  dispute: {
    date: 'La fecha está en disputa',
    stance: 'Una parte lo afirma y otra lo niega',
    wording: 'Palabras opuestas para lo mismo',
  },
  basis: {
    stated: 'la fecha está escrita en el texto',
    relative: 'deducida de otra fecha',
    inferred: 'inferida de otros artículos o indicios',
    editor: 'fijada por un editor',
  },
  when: 'Cuándo',
  localTime: 'hora de {}',
  who: 'Quién',
  where: 'Dónde',
  partOf: 'Parte de',
  parts: 'Partes',
  unfold: 'Mostrar {} en la cronología',
  fold: 'Plegar {}',
  storylines: 'Historia',
  whoSaysWhat: 'Quién dice qué',
  howDate: '¿Cómo sabemos esta fecha?',
  written: 'En el texto: «{}»',
  resolved: 'leído como {}',
  confidence: 'Certeza de la lectura: {}',
};
