// SPDX-License-Identifier: Apache-2.0
// A server of the machine's own PostgreSQL, as those who bring theirs have it, with the tools that the embedded one lacks.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { freePort } from './instances.mjs';

const PROGRAMS = ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore'];

/** The folder of PostgreSQL's programs, if the machine has all that are needed. */
export function programs() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  return [...process.env.PATH.split(delimiter), ...versions.map((version) => join(debian, version, 'bin'))].find((folder) =>
    PROGRAMS.every((program) => existsSync(join(folder, program))),
  );
}

/** Starts a server with data in the folder; `stop` ends it. It trusts whoever reaches its loopback address. */
export async function startServer(bin, folder) {
  const port = await freePort();
  // PostgreSQL refuses to run as root, so that root is nobody to it.
  const [command, ...before] = process.getuid() === 0 ? ['unshare', '--user', join(bin, 'pg_ctl')] : [join(bin, 'pg_ctl')];
  const control = (...args) => execFileSync(command, [...before, '--pgdata', folder, '--silent', ...args], { stdio: 'ignore' });
  control('initdb', '--options', '--username=claimline --auth=trust --encoding=UTF8 --no-locale');
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  control('start', '--wait', '--log', join(folder, 'server.log'), '--options', settings);
  return {
    address: `postgresql://claimline@127.0.0.1:${port}/postgres`,
    settings: { CLAIMLINE_DB_URL: `jdbc:postgresql://127.0.0.1:${port}/postgres`, CLAIMLINE_DB_USER: 'claimline' },
    stop: () => control('stop', '--mode', 'fast'),
  };
}
