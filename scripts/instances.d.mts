// SPDX-License-Identifier: Apache-2.0
import type { ChildProcess } from "node:child_process";

export interface Instance {
  process: ChildProcess;
  url: string;
  lines: string[];
}

export function start(environment: Record<string, string>): Promise<Instance>;
export function until(
  condition: () => boolean | Promise<boolean>,
  message: string,
): Promise<void>;
export function end(instance: Instance, signal?: NodeJS.Signals): Promise<void>;
export function databaseOf(folder: string): Record<string, string>;
export function key(environment: Record<string, string>, role: string): string;
