// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './language.ts';

describe('chooseLanguage', () => {
  it.each([
    [['es'], 'es'],
    [[null, 'es-VE', 'en'], 'es'],
    [['en', 'es-VE'], 'en'],
    [[null, 'fr-FR', 'es'], 'es'],
    [['xx', 'de'], 'en'],
    [[], 'en'],
  ])('of %o is %s', (wished, expected) => expect(chooseLanguage(wished)).toBe(expected));
});
