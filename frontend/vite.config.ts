// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vitest/config';
import { adoptedStyles, minifyTemplates, plainImports, withoutPolyfills } from './vite.minify.ts';

const SHARED =
  /node_modules|src\/(timeline\/(?!panel|found|define-panel|open-event|claim|dispute|live|table|define-table)|canvas|model\/(?!cite|snippet|claims|columns|positions|live|occurrences)|api\/(?!records)|i18n\/(en|index))/;

/** The page and the frame for embeds. The one-script build is in vite.embed.config.ts. */
export default defineConfig({
  plugins: [plainImports(), adoptedStyles(), withoutPolyfills(), minifyTemplates()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { index: 'index.html', embed: 'embed.html' },
      // Page and frame both need these at once: one file compresses better than three.
      output: { codeSplitting: { groups: [{ name: 'timeline', test: SHARED }] } },
    },
  },
  server: { proxy: { '/api': process.env['CLAIMLINE_URL'] ?? 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.ts'], env: { TZ: 'America/Caracas' } },
});
