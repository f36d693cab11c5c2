// SPDX-License-Identifier: Apache-2.0
import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist/', 'test-results/', 'playwright-report/', 'src/api/schema.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  lit['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Titles and quotes are text, never markup: bind them with Lit.' },
        { property: 'outerHTML', message: 'Titles and quotes are text, never markup: bind them with Lit.' },
        { property: 'insertAdjacentHTML', message: 'Titles and quotes are text, never markup.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['lit/directives/unsafe-*', 'lit/directives/style-map*'] },
      ],
    },
  },
  {
    // The model is pure: it neither draws, nor asks the network, nor reads the clock.
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'performance', 'localStorage'],
    },
  },
  {
    files: ['scripts/**', 'bench/**', '**/*.test.ts', 'e2e/**', '*.config.*'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // These run in the measured page, in whole or in part.
    files: ['bench/measure.mjs', 'bench/probe.js'],
    languageOptions: {
      globals: {
        window: 'readonly',
        document: 'readonly',
        innerHeight: 'readonly',
        innerWidth: 'readonly',
        performance: 'readonly',
        requestAnimationFrame: 'readonly',
        cancelAnimationFrame: 'readonly',
        getComputedStyle: 'readonly',
        PerformanceObserver: 'readonly',
      },
    },
  },
);
