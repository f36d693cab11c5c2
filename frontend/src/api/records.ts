// SPDX-License-Identifier: Apache-2.0
import { Api, query } from './client.ts';
import { get, type Body, type Readable } from './get.ts';
import type { Article, Claim, EventRecord, FacetCount, FacetKey, Named } from './types.ts';
import type { Query } from '../model/state.ts';

/** What an open event and the page around the timeline ask beyond that; embeds fetch it with the first open event. */
export class RecordApi extends Api {
  event(id: string, signal: AbortSignal): Promise<EventRecord> {
    return this.#one('/api/v1/events/{id}', id, signal);
  }

  async claims(id: string, signal: AbortSignal): Promise<Claim[]> {
    return (await this.#one('/api/v1/events/{id}/claims', id, signal)).data;
  }

  claim(id: string, signal: AbortSignal): Promise<Claim> {
    return this.#one('/api/v1/claims/{id}', id, signal);
  }

  article(id: string, signal: AbortSignal): Promise<Article> {
    return this.#one('/api/v1/articles/{id}', id, signal);
  }

  async storylines(signal: AbortSignal): Promise<Named[]> {
    return (await get(this.service, '/api/v1/storylines', undefined, signal)).data;
  }

  /** How many hits have which value; the hits themselves are left where they are. */
  async facets(
    filters: Query,
    facets: readonly FacetKey[],
    signal: AbortSignal,
  ): Promise<Record<string, FacetCount[]>> {
    const parameters = { ...query(filters), limit: 1, facets: [...facets] };
    return (await get(this.service, '/api/v1/events', parameters, signal)).facets ?? {};
  }

  #one<P extends Readable>(path: P, id: string, signal: AbortSignal): Promise<Body<P>> {
    return get(this.service, path, undefined, signal, path.replace('{id}', encodeURIComponent(id)));
  }
}
