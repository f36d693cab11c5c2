// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vitest/config';
import { minifyTemplates, plainImports } from './vite.minify.ts';

/** The page and the frame for embeds. The one-script build is in vite.embed.config.ts. */
export default defineConfig({
  plugins: [plainImports(), minifyTemplates()],
  build: {
    target: 'es2022',
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: { passes: 3, pure_getters: true },
      format: { comments: false },
    },
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: { checks: { pluginTimings: false }, input: { index: 'index.html', embed: 'embed.html' } },
  },
  server: { proxy: { '/api': process.env['CLAIMLINE_URL'] ?? 'http://127.0.0.1:8080' } },
  test: { include: ['src/**/*.test.ts'], env: { TZ: 'America/Caracas' } },
});
