// SPDX-License-Identifier: Apache-2.0
import { panelEn, type PanelTexts } from './panel-en.ts';

export type { PanelTexts };

/** The panel's texts for a language tag; as `textsFor`. */
export async function panelTextsFor(language: string): Promise<PanelTexts> {
  if (!/^es\b/i.test(language)) return panelEn;
  return import('./panel-es.ts').then(
    ({ panelEs }) => panelEs,
    () => panelEn,
  );
}
