// SPDX-License-Identifier: Apache-2.0
import { defineConfig } from 'vite';
import { adoptedStyles, minifyTemplates, plainImports, withoutPolyfills } from './vite.minify.ts';

/**
 * What editors paste into their pages: one script. It fetches its own parts (panel, other languages) when
 * they are needed; all have names without a hash, so that a page in the wild never asks for a lost file.
 */
export default defineConfig({
  publicDir: false,
  plugins: [plainImports(), adoptedStyles(), withoutPolyfills(), minifyTemplates()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    rollupOptions: {
      checks: { pluginTimings: false },
      input: { claimline: 'src/embed/element.ts', host: 'src/embed/host.ts' },
      output: { entryFileNames: 'embed/[name].js', chunkFileNames: 'embed/[name].js' },
      preserveEntrySignatures: 'allow-extension',
    },
  },
});
