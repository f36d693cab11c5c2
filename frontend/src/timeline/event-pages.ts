// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { EventRecord } from '../api/types.ts';
import type { Query, Sort } from '../model/state.ts';

const LIMIT = 200;

/** One end of the list, read page by page from there. */
interface End {
  readonly sort: Sort;
  readonly records: EventRecord[];
  cursor: string | null;
  started: boolean;
}

/** The other way round, for the orders that the service has both ways. */
const REVERSED: Partial<Record<Sort, Sort>> = { when: '-when', '-when': 'when' };

const end = (sort: End['sort']): End => ({ sort, records: [], cursor: null, started: false });

/**
 * The events in an order, as a list of which only what is looked at is loaded. By date it grows from both
 * ends, so that the last event is one request away however many there are.
 */
export class EventPages {
  total = 0;
  /** As many as that there are when nothing is folded. */
  all = 0;
  /** Grows by one with every page, so that whoever shows them knows when to do it again. */
  version = 0;
  readonly #head: End;
  readonly #tail: End | null;
  #busy: Promise<void> | null = null;

  readonly #api: Api;
  readonly #filters: Query;
  readonly #signal: AbortSignal;
  readonly #changed: () => void;

  constructor(
    api: Api,
    filters: Query,
    readonly sort: Sort,
    signal: AbortSignal,
    changed: () => void,
  ) {
    const reversed = REVERSED[sort];
    this.#head = end(sort);
    this.#tail = reversed ? end(reversed) : null;
    this.#api = api;
    this.#filters = filters;
    this.#signal = signal;
    this.#changed = changed;
  }

  at(index: number): EventRecord | undefined {
    return this.#head.records[index] ?? this.#tail?.records[this.total - 1 - index];
  }

  indexOf(id: string): number {
    const first = this.#head.records.findIndex((record) => record.id === id);
    if (first >= 0) return first;
    const last = this.#tail?.records.findIndex((record) => record.id === id) ?? -1;
    return last >= 0 ? this.total - 1 - last : -1;
  }

  async load(): Promise<void> {
    await this.#read(this.#head);
    this.all = this.total;
    const { parent, ...flat } = this.#filters;
    if (!parent || !this.#head.records.some(({ partCount }) => partCount > 0)) return;
    const everything = await this.#api.events(flat, { sort: this.#head.sort, limit: 1 }, this.#signal);
    this.all = everything.page.total;
  }

  /** Makes sure that these rows arrive; from the nearer end, one request after the other. */
  want(first: number, last: number): void {
    if (this.#busy) return;
    for (let index = first; index < Math.min(last, this.total); index++) {
      if (this.at(index)) continue;
      this.#busy = this.#read(this.#nearer(index))
        .catch(() => undefined)
        .finally(() => {
          this.#busy = null;
          this.#changed();
        });
      return;
    }
  }

  #nearer(index: number): End {
    if (!this.#tail) return this.#head;
    const fromHead = index - this.#head.records.length;
    const fromTail = this.total - this.#tail.records.length - 1 - index;
    return fromHead <= fromTail ? this.#head : this.#tail;
  }

  async #read(from: End): Promise<void> {
    if (from.started && !from.cursor) return;
    const cursor = from.cursor ? { cursor: from.cursor } : {};
    const page = await this.#api.events(
      this.#filters,
      { sort: from.sort, limit: LIMIT, include: ['articles'], ...cursor },
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
