// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vitest/config';
import { adoptedStyles, minifyTemplates, plainImports } from './vite.minify.ts';

const SHARED =
  /node_modules|src\/(timeline\/(?!panel|define-panel|open-event|claim|dispute|live|table|define-table)|canvas|model\/(?!cite|claims|columns|positions|live)|api|i18n\/(en|index))/;

/** The page and the frame for embeds. The one-script build is in vite.embed.config.ts. */
export default defineConfig({
  plugins: [plainImports(), adoptedStyles(), minifyTemplates()],
  build: {
    target: 'es2022',
    modulePreload: false,
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
