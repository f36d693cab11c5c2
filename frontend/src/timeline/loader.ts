// SPDX-License-Identifier: Apache-2.0
import type { Api } from '../api/client.ts';
import type { LaneKey } from '../api/types.ts';
import type { Query, Sort } from '../model/state.ts';
import { TimelineData } from './data.ts';
import { EventPages } from './event-pages.ts';

export type Load = { at: 'loading' } | { at: 'ready' } | { at: 'failed'; error: unknown };

/** Brings what drawing and lists show; what was there stays until the new is complete. */
export class Loader {
  state: Load = { at: 'loading' };
  data: TimelineData | null = null;
  pages: EventPages | null = null;
  #request = new AbortController();

  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The list also holds events without any date, which the drawing cannot. */
  get total(): number {
    return Math.max(this.data?.total ?? 0, this.pages?.all ?? 0);
  }

  stop(): void {
    this.#request.abort();
    this.data?.dispose();
  }

  /** Resolves to whether all has come: not when it failed, nor when another load took over. */
  async load(api: Api, query: Query, lanes: LaneKey, most: number, sort: Sort): Promise<boolean> {
    this.stop();
    const { signal } = (this.#request = new AbortController());
    const data = new TimelineData(api, query, lanes, most, this.#changed);
    const pages = new EventPages(api, query, sort, signal, this.#changed);
    if (this.state.at === 'failed') this.#become({ at: 'loading' });
    try {
      const list = pages.load();
      list.catch(() => undefined);
      await data.load(signal);
      // The first drawing does not wait for the list that comes to stand below it.
      if (!this.data && data.total > 0 && !signal.aborted) this.#adopt(data, pages);
      await list;
      if (!signal.aborted) this.#adopt(data, pages);
    } catch (error) {
      if (!signal.aborted) this.#become({ at: 'failed', error });
      return false;
    }
    return !signal.aborted;
  }

  #adopt(data: TimelineData, pages: EventPages): void {
    this.data = data;
    this.pages = pages;
    this.#become({ at: 'ready' });
  }

  #become(state: Load): void {
    this.state = state;
    this.#changed();
  }
}
