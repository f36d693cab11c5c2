// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { end, key, start, until } from '../../scripts/instances.mjs';
import { PAYLOADS } from './payloads.ts';

/** In this year happens what the articles tell of. */
export const YEAR = 2031;

/** Payloads in one article. */
export const OF_EACH = 5;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const story = (payload: string, day: string): string =>
  `The minister Ana Reis said on ${day} that ${payload} the harbour talks had collapsed in Porto.`;

/** An article on some payloads, which stand in all of its texts; every other one is a page in HTML with an author. */
function article(payloads: readonly string[], i: number) {
  const month = `${YEAR}-${String((i % 12) + 1).padStart(2, '0')}`;
  const all = payloads.join(' ').slice(0, 480);
  const day = (nth: number) => String(((i + 5 * nth) % 27) + 1).padStart(2, '0');
  const text = payloads.map((payload, nth) => story(payload, `${month}-${day(nth)}`));
  const shared = {
    title: all,
    source: all,
    url: `https://news.example/${i}?x='-top.hit=1-'#${encodeURIComponent(all)}`,
    published: month,
  };
  if (i % 2 === 0) return { ...shared, text: text.join('\n\n') };
  const head = `<title>${escaped(all)}</title><meta name="author" content="${escaped(all)}">`;
  const body = text.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('');
  return {
    ...shared,
    html: `<!doctype html><html><head>${head}</head><body><article><h1>${escaped(all)}</h1>${body}</article></body></html>`,
  };
}

export const ARTICLES = Array.from({ length: Math.ceil(PAYLOADS.length / OF_EACH) }, (_, i) =>
  article(PAYLOADS.slice(i * OF_EACH, (i + 1) * OF_EACH), i),
);

interface Job {
  id: string;
  state: string;
  articles: { state: string; article: string }[];
}

/** Hands the articles in and waits until they are in events; gives their ids. */
async function handIn(url: string, headers: Record<string, string>): Promise<string[]> {
  const response = await fetch(`${url}/api/v1/articles`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ articles: ARTICLES }),
  });
  let job = (await response.json()) as Job;
  const { id } = job;
  await until(
    async () => {
      job = (await (await fetch(`${url}/api/v1/jobs/${id}`, { headers })).json()) as Job;
      return job.state === 'done';
    },
    `the articles were not read: ${JSON.stringify(job)}`,
  );
  return job.articles.map(({ article: stored }) => stored);
}

interface Hostile {
  url: string;
  headers: Record<string, string>;
  articles: string[];
}

/** Tests on a service of their own that knows nothing but hostile articles, so no other test ever sees these. */
export const test = base.extend<object, { hostile: Hostile }>({
  hostile: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'claimline-hostile-'));
      const environment = { CLAIMLINE_DATA: folder, CLAIMLINE_SEEDS_ENABLED: 'false' };
      const service = await start(environment);
      try {
        const headers = { authorization: `Bearer ${key(environment, 'ingester')}` };
        await use({ url: service.url, headers, articles: await handIn(service.url, headers) });
      } finally {
        await end(service);
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 240_000 },
  ],
  baseURL: async ({ hostile }, use) => use(hostile.url),
});
