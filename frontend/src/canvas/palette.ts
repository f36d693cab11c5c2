// SPDX-License-Identifier: Apache-2.0

/** The colours and fonts of the drawing, read from the element's own custom properties. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly band: string;
  readonly accent: string;
  readonly sans: string;
}

export function readPalette(host: Element): Palette {
  const style = getComputedStyle(host);
  const value = (name: string) => style.getPropertyValue(`--claimline-${name}`).trim();
  return {
    paper: value('paper'),
    ink: value('ink'),
    muted: value('muted'),
    line: value('line'),
    band: value('band'),
    accent: value('accent'),
    sans: value('sans') || 'sans-serif',
  };
}
