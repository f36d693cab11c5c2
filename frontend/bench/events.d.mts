// SPDX-License-Identifier: Apache-2.0
export interface Invented {
  readonly id: string;
  readonly title: string;
}
export function invent(count: number): Invented[];
