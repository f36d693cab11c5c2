// SPDX-License-Identifier: Apache-2.0
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The pages of somebody else: a server of its own, so an origin of its own. */
export class Host {
  #server: Server | null = null;
  readonly #pages = new Map<string, { html: string; policy: string }>();

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { html, policy } = this.#pages.get(request.url ?? '') ?? { html: '', policy: '' };
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (policy) response.setHeader('content-security-policy', policy);
      response.end(html);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    this.#server = server;
  }

  stop(): void {
    this.#server?.close();
  }

  /** Puts a page up; answers with its address. */
  page(html: string, policy = ''): string {
    const path = `/story-${this.#pages.size}`;
    this.#pages.set(path, { html, policy });
    return `http://127.0.0.1:${(this.#server!.address() as AddressInfo).port}${path}`;
  }

  /** A page with nothing but what is given in its body. */
  story(body: string, policy = ''): string {
    const head = '<!doctype html><html lang="en"><head><title>A story</title></head>';
    return this.page(`${head}<body>${body}</body></html>`, policy);
  }
}
