// SPDX-License-Identifier: Apache-2.0
import type { Invented } from './events.d.mts';

export function answer(events: readonly Invented[], path: string, query: URLSearchParams): unknown;
