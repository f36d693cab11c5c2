// SPDX-License-Identifier: Apache-2.0
// Serves the built element, vis-timeline and the same invented events to both, gzipped, from one local server.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { answer } from './api.mjs';
import { invent, LANES } from './events.mjs';
import { pageOf } from './pages.mjs';

const FOLDERS = { embed: '../dist/embed/', vis: '../node_modules/vis-timeline/' };
const TYPES = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };

const kept = new Map();
const events = (count) => {
  if (!kept.has(count)) kept.set(count, invent(count));
  return kept.get(count);
};

/** What vis-timeline reads: one item per event and one group per lane. */
const rows = (all) => ({
  groups: LANES.map((content, id) => ({ id, content })),
  items: all.map(({ id, title, start, end, lane, precision }) => ({
    id,
    content: title,
    start: start * 1000,
    group: lane,
    ...(precision === 'minute' ? {} : { end: end * 1000 }),
  })),
});

/** Content and type of an address: `/page/NAME`, `/data/COUNT/…` or a file. */
function content(url) {
  const [, first, second, ...rest] = url.pathname.split('/');
  if (first === 'page') return ['html', pageOf(second, Number(url.searchParams.get('events')))];
  if (first === 'data') {
    const all = events(Number(second));
    const value = rest[0] === 'rows' ? rows(all) : answer(all, `/${rest.join('/')}`, url.searchParams);
    return value && ['json', JSON.stringify(value)];
  }
  return first in FOLDERS ? [url.pathname.split('.').at(-1), file(url.pathname)] : null;
}

/** A file of the build or of vis-timeline, by its address here. */
function file(address) {
  const [, folder, ...rest] = address.split('/');
  return readFileSync(new URL(FOLDERS[folder] + rest.join('/'), import.meta.url));
}

const answers = new Map();

/** Answers are made once: the browser is what is measured, not this server. */
function ready(address) {
  if (!answers.has(address)) {
    const found = content(new URL(address, 'http://local'));
    answers.set(address, found && { type: TYPES[found[0]], body: gzipSync(found[1]) });
  }
  return answers.get(address);
}

function respond(request, response) {
  const found = ready(request.url);
  if (!found) return response.writeHead(404).end();
  const headers = { 'content-type': `${found.type};charset=utf-8`, 'content-encoding': 'gzip' };
  response.writeHead(200, headers).end(found.body);
}

/** Starts the server on a free port; answers with its address and a way to stop it. */
export async function serve() {
  const server = createServer((request, response) => {
    try {
      respond(request, response);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** The bytes of a file as `gzip -9` makes them. */
export const gzipped = (address) => gzipSync(file(address), { level: 9 }).length;
