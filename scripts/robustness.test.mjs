// SPDX-License-Identifier: Apache-2.0
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOf, end, key, start, until } from './instances.mjs';
import { programs, startServer } from './postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'claimline-'));
const own = { CLAIMLINE_DATA: folder, CLAIMLINE_WORKERS: '1', CLAIMLINE_LOG_JSON: 'true' };
let first;
let second;
let shared;
let token;

before(async () => {
  first = await start(own);
  shared = { ...databaseOf(folder), CLAIMLINE_WORKERS: '1' };
  second = await start(shared);
  token = key(own, 'editor');
});

after(async () => {
  await end(second);
  await end(first);
  rmSync(folder, { recursive: true });
});

const json = async (answer) => (await answer).json();
const get = (instance, path) => json(fetch(instance.url + path));
const post = (instance, path, body, headers = {}) =>
  fetch(instance.url + path, {
    method: path.startsWith('/api/v1/events/') && !path.includes('/merge') ? 'PATCH' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const job = (instance, id) => json(fetch(`${instance.url}/api/v1/jobs/${id}`, { headers: { authorization: `Bearer ${token}` } }));

/** Articles that nobody has handed in before, long enough to be read for a while. */
function stories(name, count) {
  return Array.from({ length: count }, (_, i) => ({
    source: name,
    text:
      `The ${name} talks, part ${i}\n\nLisbon, 3 March 2021\n\n` +
      Array.from({ length: 40 }, (_, n) => `The minister Ana Reis said on Tuesday that talks ${n} of ${name} ${i} had collapsed.`).join('\n\n'),
  }));
}

/** The next change in a stream of server-sent events. */
async function nextChange(instance, last) {
  const abort = new AbortController();
  const headers = last ? { 'last-event-id': String(last) } : {};
  const answer = await fetch(`${instance.url}/api/v1/events/stream`, { headers, signal: abort.signal });
  const change = (async () => {
    let text = '';
    for await (const part of answer.body.pipeThrough(new TextDecoderStream())) {
      text += part;
      const data = /^data:(.*)\n/m.exec(text);
      if (data) return JSON.parse(data[1]);
    }
  })();
  return { change: change.finally(() => abort.abort()) };
}

test('a change made on one instance is heard on the other, and the stream can be resumed there', async () => {
  const event = (await get(first, '/api/v1/events?limit=1')).data[0].id;
  const listening = await nextChange(second);
  const edit = await json(post(first, `/api/v1/events/${event}`, { title: 'Told by the other instance' }, { 'if-match': '*' }));
  const heard = await listening.change;
  assert.deepEqual([heard.kind, heard.event], ['updated', event]);
  assert.equal((await get(second, `/api/v1/events/${event}`)).title, 'Told by the other instance');
  await post(second, `/api/v1/edits/${edit.id}/undo`, {});
  const resumed = await (await nextChange(first, heard.seq)).change;
  assert.ok(resumed.seq > heard.seq, 'it goes on behind what was heard');
  assert.equal(resumed.event, event);
});

test('instances share the queue, and no article is doubled', async () => {
  const accepted = await Promise.all([
    json(post(first, '/api/v1/articles', { articles: stories('harbour', 20) })),
    json(post(second, '/api/v1/articles', { articles: stories('railway', 20) })),
  ]);
  for (const { id } of accepted) await until(async () => (await job(first, id)).state === 'done', 'a job was never done');
  const results = (await Promise.all(accepted.map(({ id }) => job(second, id)))).flatMap(({ articles }) => articles);
  assert.deepEqual([...new Set(results.map(({ state }) => state))], ['stored']);
  assert.equal(new Set(results.map(({ article }) => article)).size, 40);
  for (const instance of [first, second]) assert.ok((await stored(instance)) > 0, 'each instance has read some');
  assert.equal((await stored(first)) + (await stored(second)), 40);
});

async function stored({ url }) {
  const metrics = await (await fetch(`${url}/q/metrics`)).text();
  return Number(/^claimline_articles_total\{.*outcome="stored".*\} (\S+)$/m.exec(metrics)?.[1] ?? 0);
}

test('an instance that is killed while it reads loses and doubles nothing', async () => {
  const { id } = await json(post(second, '/api/v1/articles', { articles: stories('airport', 60) }));
  await until(async () => (await job(first, id)).read > 2, 'reading never began');
  await end(second, 'SIGKILL');
  assert.equal((await job(first, id)).state, 'reading', 'it was killed in the middle');
  second = await start(shared);
  await until(async () => (await job(second, id)).state === 'done', 'the job was never done');
  const { articles } = await job(second, id);
  assert.deepEqual([...new Set(articles.map(({ state }) => state))], ['stored']);
  assert.equal(new Set(articles.map(({ article }) => article)).size, 60);
  assert.equal((await get(first, '/api/v1/articles?q=airport')).page.total, 60);
});

test('a request that is being answered ends before the instance does', async () => {
  const body = JSON.stringify({ articles: stories('tunnel', 1) });
  const { hostname, port } = new URL(second.url);
  const socket = connect(Number(port), hostname);
  const head = `POST /api/v1/articles HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  socket.write(head + body.slice(0, 50));
  await new Promise((go) => setTimeout(go, 500));
  const ended = end(second);
  await new Promise((go) => setTimeout(go, 500));
  socket.write(body.slice(50));
  const answer = await new Promise((go) => socket.once('data', (data) => go(String(data))));
  assert.match(answer, /^HTTP\/1.1 202 /);
  socket.end();
  await ended;
  assert.equal(second.process.exitCode, 143, 'it ended by itself, as TERM asks');
  second = await start(shared);
});

test('logs for programs are lines of JSON', () => {
  const lines = first.lines.map((line) => JSON.parse(line));
  assert.ok(lines.some(({ message, level }) => level === 'INFO' && message.startsWith('Claimline is ready: ')));
});

const backup = /^## Back-up and restore\n([^]*)/m.exec(readFileSync('docs/operations.md', 'utf8'))[1];
const [dump, copy] = [...backup.matchAll(/^```\n([^]*?)^```/gm)].map(([, commands]) => commands.trim().split('\n'));
const answers = () => Promise.all(['events', 'claims', 'articles'].map((path) => get(first, `/api/v1/${path}?limit=500`)));
const run = (command, environment) =>
  execFileSync('bash', ['-euc', command], { cwd: folder, env: { ...process.env, ...environment }, encoding: 'utf8' });

/** Loses an article that no seed would bring back, and stops. */
async function losing([, , { data }]) {
  const { id } = data.find(({ title }) => title.endsWith(' talks, part 0'));
  await fetch(`${first.url}/api/v1/articles/${id}`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
  assert.equal((await fetch(`${first.url}/api/v1/articles/${id}`)).status, 404);
  await end(first);
}

test('the commands that copy the embedded server’s folder bring everything back', async () => {
  await end(second);
  const kept = await answers();
  await end(first);
  run(copy[0], own);
  first = await start(own);
  await losing(kept);
  copy.slice(1).forEach((command) => run(command, own));
  first = await start(own);
  assert.deepEqual(await answers(), kept);
});

test('the commands that dump a server bring everything back', async (t) => {
  const bin = programs();
  if (!bin) return t.skip('this machine has no PostgreSQL of its own');
  const server = await startServer(bin, join(folder, 'own-server'));
  await end(first);
  first = await start(server.settings);
  t.after(async () => {
    await end(first);
    server.stop();
  });
  const environment = { DATABASE: server.address, PATH: `${bin}:${process.env.PATH}` };
  token = key(server.settings, 'editor');
  const { id } = await json(post(first, '/api/v1/articles', { articles: stories('ferry', 1) }));
  await until(async () => (await job(first, id)).state === 'done', 'the job was never done');
  const kept = await answers();
  run(dump[0], environment);
  await losing(kept);
  run(dump[1], environment);
  first = await start(server.settings);
  assert.deepEqual(await answers(), kept);
});
