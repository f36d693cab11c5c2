// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { EventRecord } from '../api/types.ts';
import type { Filters } from '../model/state.ts';

const LIMIT = 200;

/** One end of the list, read page by page from there. */
interface End {
  readonly sort: 'when' | '-when';
  readonly records: EventRecord[];
  cursor: string | null;
  started: boolean;
}

const end = (sort: End['sort']): End => ({ sort, records: [], cursor: null, started: false });

/**
 * The events by date, as a list of which only what is looked at is loaded. It grows from both ends,
 * so that the last event is one request away however many there are.
 */
export class EventPages {
  total = 0;
  /** Grows by one with every page, so that whoever shows them knows when to do it again. */
  version = 0;
  readonly #head = end('when');
  readonly #tail = end('-when');
  #busy: Promise<void> | null = null;

  readonly #api: Api;
  readonly #filters: Filters;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;

  constructor(api: Api, filters: Filters, signal: AbortSignal, changed: () => void) {
    this.#api = api;
    this.#filters = filters;
    this.#signal = signal;
    this.#changed = changed;
  }

  at(index: number): EventRecord | undefined {
    return this.#head.records[index] ?? this.#tail.records[this.total - 1 - index];
  }

  indexOf(id: string): number {
    const first = this.#head.records.findIndex((record) => record.id === id);
    if (first >= 0) return first;
    const last = this.#tail.records.findIndex((record) => record.id === id);
    return last >= 0 ? this.total - 1 - last : -1;
  }

  load(): Promise<void> {
    return this.#read(this.#head);
  }

  /** Makes sure that these rows arrive; from the nearer end, one request after the other. */
  want(first: number, last: number): void {
    if (this.#busy) return;
    for (let index = first; index < Math.min(last, this.total); index++) {
      if (this.at(index)) continue;
      const fromHead = index - this.#head.records.length;
      const fromTail = this.total - this.#tail.records.length - 1 - index;
      this.#busy = this.#read(fromHead <= fromTail ? this.#head : this.#tail)
        .catch(() => undefined)
        .finally(() => {
          this.#busy = null;
          this.#changed();
        });
      return;
    }
  }

  async #read(from: End): Promise<void> {
    if (from.started && !from.cursor) return;
    const cursor = from.cursor ? { cursor: from.cursor } : {};
    const page = await this.#api.events(
      this.#filters,
      { sort: from.sort, limit: LIMIT, ...cursor },
      this.#signal,
    );
    // The service counts for the first page; later ones repeat it at best.
    if (!from.started) this.total = page.page.total;
    this.version++;
    from.started = true;
    from.cursor = page.page.next;
    from.records.push(...page.data);
  }
}
