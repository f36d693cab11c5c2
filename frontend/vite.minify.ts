// SPDX-License-Identifier: Apache-2.0
import { minify } from 'terser';
import type { Plugin } from 'vite';

const minifyCss = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/ !important/g, '!important')
    .replace(/\b0(\.\d)/g, '$1')
    .replace(/;}/g, '}');

const oneLine = (html: string): string => html.replace(/\n\s+/g, ' ').replace(/(["}]) >/g, '$1>');

/** A second minifier over the first one's work saves two bytes in a hundred. */
async function smaller(code: string): Promise<string> {
  const compress = {
    passes: 3,
    ecma: 2020,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    keep_fargs: false,
    unsafe: true,
  } as const;
  // Names that begin so are Lit's own, and no part that is fetched later uses them.
  const mangle = { properties: { regex: /^_\$/ } };
  return (await minify(code, { module: true, compress, mangle })).code!;
}

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
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = await smaller(oneLine(chunk.code));
    }
  },
});

const CSS_TAG = `
export class CSSResult {
  constructor(text) { this.cssText = text; this._$cssResult$ = true; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (texts, ...values) => unsafeCSS(texts.reduce((all, text, i) => all + values[i - 1] + text));
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style);
};
export const getCompatibleStyle = (style) => style;
`;

/** Lit's styles for browsers that adopt style sheets, as all do that know the rest of what we use. */
export const adoptedStyles = (): Plugin => ({
  name: 'claimline:adopted-styles',
  apply: 'build',
  enforce: 'pre',
  load: { filter: { id: /reactive-element\/css-tag\.js/ }, handler: () => CSS_TAG },
});

/** Lit without its hooks for polyfills, which such browsers do not need either, and without its roll of versions. */
export const withoutPolyfills = (): Plugin => ({
  name: 'claimline:without-polyfills',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/(lit|@lit)[-/]/ },
    handler: (code) => ({
      code: code
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0')
        .replace(/\b\w+\.\w+(PolyfillSupport|HydrateSupport)\b/g, '(void 0)'),
      map: null,
    }),
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
