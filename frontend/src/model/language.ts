// SPDX-License-Identifier: Apache-2.0

export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];
