// SPDX-License-Identifier: Apache-2.0
import { expect, type APIRequestContext, type Page } from '@playwright/test';
import type { Claim, EventRecord, Named, Page as ApiPage } from '../src/api/types.ts';

/** What the service itself says; the tests compare the page with it. */
export class Service {
  readonly #request: APIRequestContext;

  constructor(request: APIRequestContext) {
    this.#request = request;
  }

  async #get<T>(path: string): Promise<T> {
    const response = await this.#request.get(`/api/v1/${path}`);
    expect(response.status(), path).toBe(200);
    return (await response.json()) as T;
  }

  events(search = ''): Promise<ApiPage<EventRecord>> {
    return this.#get(`events?limit=100${search && `&${search}`}`);
  }

  /** What lists show at first: parts stand behind their wholes. */
  rows(): Promise<ApiPage<EventRecord>> {
    return this.events('parent=none');
  }

  async claims(id: string): Promise<Claim[]> {
    return (await this.#get<ApiPage<Claim>>(`events/${id}/claims`)).data;
  }

  claim(id: string): Promise<Claim> {
    return this.#get(`claims/${id}`);
  }

  async storylines(): Promise<Named[]> {
    return (await this.#get<ApiPage<Named>>('storylines')).data;
  }

  /** A disputed event, the one with most claims. */
  async disputed(): Promise<EventRecord> {
    const { data } = await this.events('disputed=true');
    return data.sort((a, b) => b.claimCount - a.claimCount)[0]!;
  }
}

/** Waits until the timeline has something to show. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('claimline-list [role=option]').first()).toBeVisible();
}

export const events = (n: number): string => `${n.toLocaleString('en-GB')} event${n === 1 ? '' : 's'}`;

/** Collects what the content security policy of a page or its frames forbids from now on. */
export function violations(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text());
  });
  return found;
}
