// SPDX-License-Identifier: Apache-2.0
// Starts and stops instances of the built service, each in a process of its own.
import { spawn, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const JAVA = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const JAR = fileURLToPath(new URL('../backend/service/target/quarkus-app/quarkus-run.jar', import.meta.url));
const PATIENCE_MILLIS = 180_000;

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Starts an instance and waits until it is ready. What it prints is in `lines`. */
export async function start(environment) {
  const port = await freePort();
  const process_ = spawn(JAVA, ['-Xmx512m', '-jar', JAR], {
    env: { ...process.env, CLAIMLINE_HOST: '127.0.0.1', PORT: String(port), ...environment },
  });
  const instance = { process: process_, url: `http://127.0.0.1:${port}`, lines: [] };
  for (const stream of [process_.stdout, process_.stderr]) {
    stream.on('data', (data) => instance.lines.push(...String(data).split('\n').filter(Boolean)));
  }
  await until(() => ready(instance), `the instance did not start: ${instance.lines.join('\n')}`);
  return instance;
}

async function ready({ url, process: { exitCode }, lines }) {
  if (exitCode !== null) throw new Error(`it ended: ${lines.join('\n')}`);
  const answer = await fetch(`${url}/q/health/ready`).catch(() => null);
  return answer?.status === 200;
}

export async function until(condition, message) {
  for (const end = Date.now() + PATIENCE_MILLIS; Date.now() < end; await sleep(100)) {
    if (await condition()) return;
  }
  throw new Error(message);
}

/** Ends an instance: with TERM as an orchestrator does, with KILL as a loss of power does. */
export async function end({ process: running }, signal = 'SIGTERM') {
  if (running.exitCode !== null || running.signalCode !== null) return;
  running.kill(signal);
  await once(running, 'exit');
}

/** How another instance reaches the embedded server of the one on this folder. */
export function databaseOf(folder) {
  const port = readFileSync(`${folder}/postgres/postmaster.pid`, 'utf8').split('\n')[3].trim();
  return {
    CLAIMLINE_DB_URL: `jdbc:postgresql://127.0.0.1:${port}/postgres`,
    CLAIMLINE_DB_USER: 'claimline',
    CLAIMLINE_DB_PASSWORD: readFileSync(`${folder}/postgres.password`, 'utf8').trim(),
  };
}

/** Makes a key on the command line. */
export function key(environment, role) {
  return execFileSync(JAVA, ['-jar', JAR, 'key', 'create', '--role', role], {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
