// SPDX-License-Identifier: Apache-2.0
import type { Plugin } from 'vite';

const minifyCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/**
 * Takes comments and indentation out of `css` and `html` templates. Minified code has no line breaks of
 * its own, and both languages read a run of white space as one space.
 */
export const minifyTemplates = (): Plugin => ({
  name: 'claimline:minify-templates',
  apply: 'build',
  transform: {
    order: 'pre',
    filter: { id: /\.ts$/ },
    handler: (code) => ({ code: code.replace(/\bcss`[^`]*`/g, minifyCss), map: null }),
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/\n\s+/g, ' ');
    }
  },
});

/** Parts are fetched as plain imports: there is nothing to preload beside them. */
export const plainImports = (): Plugin => ({
  name: 'claimline:plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /vite\/preload-helper/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
});
