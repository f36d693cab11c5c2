// SPDX-License-Identifier: Apache-2.0
import { ApiError } from '../api/client.ts';
import { RecordApi } from '../api/records.ts';
import type { Article, Claim, EventRecord, Named } from '../api/types.ts';

/** The open event as it arrives: first what the timeline knows of it, then its claims, then what is around it. */
export class OpenEvent {
  /** Articles do not change while a page is open, so each is asked for once. */
  static readonly articles = new Map<string, Article>();
  record: EventRecord | null;
  claims: readonly Claim[] | null = null;
  /** Claims on other events that those on this one contradict. */
  rivals: readonly Claim[] = [];
  parent: Named | null = null;
  /** Why there is nothing to show, if so. */
  trouble: 'gone' | 'failed' | null = null;
  readonly #request = new AbortController();

  readonly #api: RecordApi;
  readonly #changed: () => void;

  constructor(
    readonly id: string,
    known: EventRecord | null,
    service: string,
    changed: () => void,
  ) {
    this.record = known;
    this.#api = new RecordApi(service);
    this.#changed = changed;
  }

  stop(): void {
    this.#request.abort();
  }

  /** Loads event and claims; articles and parent follow on their own. */
  async load(): Promise<void> {
    const { signal } = this.#request;
    try {
      const wanted = [this.#api.event(this.id, signal), this.#api.claims(this.id, signal)] as const;
      [this.record, this.claims] = await Promise.all(wanted);
      await this.#loadRivals(this.record, this.claims);
      void this.#loadAround().finally(this.#changed);
    } catch (error) {
      if (signal.aborted) return;
      this.trouble = error instanceof ApiError && error.status === 404 ? 'gone' : 'failed';
    }
    this.#changed();
  }

  /** A dispute may name claims on other events, such as what somebody else then denies. */
  async #loadRivals({ disputes }: EventRecord, own: readonly Claim[]): Promise<void> {
    const named = new Set(disputes.flatMap(({ claims }) => claims));
    const missing = [...named].filter((id) => !own.some((claim) => claim.id === id));
    const { signal } = this.#request;
    const found = await Promise.allSettled(missing.map((id) => this.#api.claim(id, signal)));
    this.rivals = found.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  }

  async #loadAround(): Promise<void> {
    await Promise.allSettled([this.#loadParent(), ...this.#missing().map((id) => this.#loadArticle(id))]);
  }

  #missing(): string[] {
    const named = new Set([...(this.claims ?? []), ...this.rivals].map(({ article }) => article));
    return [...named].filter((id) => !OpenEvent.articles.has(id));
  }

  async #loadArticle(id: string): Promise<void> {
    OpenEvent.articles.set(id, await this.#api.article(id, this.#request.signal));
  }

  async #loadParent(): Promise<void> {
    const id = this.record?.parent;
    if (!id) return;
    const { title } = await this.#api.event(id, this.#request.signal);
    this.parent = { id, name: title };
  }
}
