// SPDX-License-Identifier: Apache-2.0
// Usage: CLAIMLINE_URL=http://… node readme-examples.mjs README.md
// Runs each "$ curl …" of a Markdown file's console blocks and compares the answer with the one that is shown below it.
// "…" in a shown answer stands for anything: as a value, as a further element of a list, as further members of an object.
// "$ NAME=$(…)" sets a variable for the commands below it. What is read in the background gets some time to be there.
import { execSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const SHOWN_ADDRESS = 'http://localhost:8080';
const REST = '…';

/** The examples of a Markdown text: commands with the answers shown below them. */
function examples(markdown) {
  const blocks = [...markdown.matchAll(/^```console\n([\s\S]*?)^```/gm)].map((match) => match[1]);
  return blocks.flatMap((block) => block.split(/^\$ /m).slice(1)).filter((part) => /^(curl |\w+=)/.test(part)).map(parse);
}

/** A command goes on over line ends that are escaped. */
function parse(part) {
  const command = /^(?:.*\\\n)*.*\n/.exec(part)[0];
  return { command: command.trim(), answer: part.slice(command.length).trim() };
}

/** Where the actual value differs from the shown one, or null. */
function difference(shown, actual, path) {
  if (shown === REST) return null;
  if (Array.isArray(shown) && Array.isArray(actual)) return listDifference(shown, actual, path);
  if (isObject(shown) && isObject(actual)) return objectDifference(shown, actual, path);
  return Object.is(shown, actual) ? null : `${path}: the README shows ${JSON.stringify(shown)}, the service says ${JSON.stringify(actual)}`;
}

function listDifference(shown, actual, path) {
  const open = shown.at(-1) === REST;
  const wanted = open ? shown.slice(0, -1) : shown;
  if (open ? actual.length < wanted.length : actual.length !== wanted.length) {
    return `${path}: the README shows ${wanted.length} elements, the service gives ${actual.length}`;
  }
  return first(wanted.map((value, i) => difference(value, actual[i], `${path}[${i}]`)));
}

function objectDifference(shown, actual, path) {
  const open = REST in shown;
  const wanted = Object.keys(shown).filter((key) => key !== REST);
  const unknown = Object.keys(actual).filter((key) => !wanted.includes(key));
  if (!open && unknown.length > 0) return `${path}: the README does not show ${unknown.join(', ')}`;
  return first(wanted.map((key) => difference(shown[key], actual[key], `${path}.${key}`)));
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const first = (values) => values.find((value) => value !== null) ?? null;

/** Answers that are not JSON are compared line by line. */
function compare(shown, actual) {
  if (/^[{[]/.test(shown)) return difference(JSON.parse(shown), JSON.parse(actual), '$');
  return difference(shown.split('\n'), actual.trim().replace(/\r/g, '').split('\n'), 'line');
}

const address = process.env.CLAIMLINE_URL;
const TRIES = 20;

const run = (command) => execSync(command.replaceAll(SHOWN_ADDRESS, address), { encoding: 'utf8' });

/** The value of a variable, kept for later commands. */
function assign(command) {
  const [, name, value] = /^(\w+)=([^]*)$/.exec(command);
  process.env[name] = run(`printf %s "${value}"`);
}

/** What an example shows that is not so, or null. A read is tried again, for what it shows may still be on its way. */
async function check({ command, answer }) {
  const writes = / -(X|d) /.test(command);
  for (let tries = 1; ; tries++) {
    const actual = run(command);
    const found = compare(answer, actual.replaceAll(address, SHOWN_ADDRESS));
    if (found === null || writes || tries === TRIES) return found && `${command}\n  ${found}\n${actual}`;
    await sleep(500);
  }
}

const all = examples(readFileSync(process.argv[2], 'utf8'));
const wrong = [];
for (const example of all) {
  if (/^\w+=/.test(example.command)) {
    assign(example.command);
    continue;
  }
  const found = await check(example);
  console.log(`${found ? 'differs' : 'agrees '}  ${example.command}`);
  if (found) wrong.push(found);
}
wrong.forEach((message) => console.error(message));
if (all.length < 5) console.error(`only ${all.length} examples found, at least 5 are promised`);
process.exit(wrong.length > 0 || all.length < 5 ? 1 : 0);
