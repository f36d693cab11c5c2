// SPDX-License-Identifier: Apache-2.0
import type { EventRecord } from '../api/types.ts';
import { disputeSuffix, labelFont } from '../canvas/marks.ts';
import { shorten, type Label } from '../model/layout.ts';

/** Letters of a label at most where there is little room and where there is much, on a wide screen and on a phone. */
const LETTERS = { wide: [56, 90], narrow: [28, 44] } as const;

/** The words beside marks, made once for each event and measured once for each text. */
export class Labels {
  readonly #labels = new Map<string, Label>();
  readonly #widths = new Map<string, number>();
  readonly #ruler = document.createElement('canvas').getContext('2d')!;

  /** Labels are made anew; the widths of texts stay what they are. */
  forget(): void {
    this.#labels.clear();
  }

  of(record: EventRecord, narrow: boolean, disputed: string, sans: string): Label {
    const known = this.#labels.get(record.id);
    if (known) return known;
    const sign = record.disputed ? disputeSuffix(disputed) : '';
    const parts = record.partCount ? ` ▸ ${record.partCount}` : '';
    const [short, long] = LETTERS[narrow ? 'narrow' : 'wide'].map((most) => {
      const text = shorten(record.title, most) + parts + sign;
      return { text, width: this.width(text, sans) };
    });
    const label = { ...short!, long: long!, priority: record.salience };
    this.#labels.set(record.id, label);
    return label;
  }

  width(text: string, sans: string): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      this.#ruler.font = labelFont(sans);
      this.#widths.set(text, (width = this.#ruler.measureText(text).width));
    }
    return width;
  }
}
