// SPDX-License-Identifier: Apache-2.0

/** What each payload does if it is ever read as anything but text. */
const HIT = 'top.hit=1';

/** Ways out of where text may stand: of an attribute, an element, a script, a comment. */
const WAYS_OUT = ['', '">', "'>", '</title>', '</script>', '</noscript>', '-->'];

const scripts = WAYS_OUT.flatMap((out) => [
  `${out}<script>${HIT}</script>`,
  `${out}<ScRiPt\n>${HIT}</sCrIpT\t>`,
  `${out}<script/x src=data:,${HIT}></script>`,
]);

const handlers = WAYS_OUT.flatMap((out) =>
  [
    `<img src=x onerror=${HIT}>`,
    `<img/src=x/onerror="${HIT}"/>`,
    `<svg onload=${HIT}>`,
    `<svg/onload='${HIT}'//`,
    `<body onload=${HIT}>`,
    `<input autofocus onfocus=${HIT}>`,
    `<details open ontoggle=${HIT}>`,
    `<video><source onerror=${HIT}></video>`,
    `<audio src=x onerror=${HIT}>`,
    `<iframe onload=${HIT}></iframe>`,
    `<iframe srcdoc="<script>${HIT}</script>"></iframe>`,
    `<object data=x onerror=${HIT}></object>`,
    `<style onload=${HIT}>*{display:none}</style>`,
    `<link rel=stylesheet href=data:, onload=${HIT}>`,
    `<p style="animation:x" onanimationstart=${HIT}>`,
  ].map((markup) => out + markup),
);

const SCHEMES = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  '&#106;avascript:',
  '&#x6A;avascript&colon;',
  ' \u0001javascript:',
  'data:text/html,<script>',
  'vbscript:',
];
const addresses = SCHEMES.flatMap((scheme) =>
  [
    `<a href="${scheme}${HIT}">x</a>`,
    `<form action="${scheme}${HIT}"><button autofocus>x</button></form>`,
    `<iframe src="${scheme}${HIT}"></iframe>`,
    `<svg><a xlink:href="${scheme}${HIT}"><text>x</text></a></svg>`,
    `<embed src="${scheme}${HIT}">`,
  ].concat(`${scheme}${HIT}`),
);

/** What parsers have read in two ways: foreign elements, tables, templates, raw text. */
const mutations = [
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${HIT}&gt;">`,
  `<math><mtext></table><img src=x onerror=${HIT}></mtext></math>`,
  `<svg><style><img src=x onerror=${HIT}></style></svg>`,
  `<svg><foreignObject><body onload=${HIT}></foreignObject></svg>`,
  `<svg><animate onbegin=${HIT} attributeName=x dur=1s>`,
  `<svg><set attributeName=onload to=${HIT}>`,
  `<template><script>${HIT}</script></template>`,
  `<template shadowrootmode=open><img src=x onerror=${HIT}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>"></noscript>`,
  `<textarea></textarea><img src=x onerror=${HIT}>`,
  `<xmp></xmp><script>${HIT}</script>`,
  `<plaintext><script>${HIT}</script>`,
  `<!--><script>${HIT}</script>-->`,
  `<![CDATA[<script>${HIT}</script>]]>`,
  `<?xml version="1.0"?><script>${HIT}</script>`,
  `<table background="javascript:${HIT}"><td>`,
  `<meta http-equiv=refresh content="0;url=javascript:${HIT}">`,
  `<base href="javascript:${HIT}//">`,
  `<button form=x formaction="javascript:${HIT}">x</button>`,
  `<portal src="javascript:${HIT}"></portal>`,
];

/** Languages of templates, of scripts and of styles that text may come to stand in. */
const languages = [
  '${top.hit=1}',
  '`-${top.hit=1}-`',
  "'-(top.hit=1)-'",
  '"-(top.hit=1)-"',
  '\\"-(top.hit=1)}//',
  '</script><script>top.hit=1//',
  '\u2028top.hit=1\u2029',
  '{{constructor.constructor("top.hit=1")()}}',
  '{{#with "s"}}{{lookup top "hit"}}{{/with}}',
  '<%= top.hit=1 %>',
  '#{top.hit=1}',
  '[[${top.hit=1}]]',
  '<lit-part><?lit$0$?>',
  '<!--lit-part x-->top.hit=1<!--/lit-part-->',
  '{"@type":"Event","url":"javascript:top.hit=1"}',
  '*{background:url("javascript:top.hit=1")}',
];

/** Characters that become markup or vanish when text is decoded, folded or normalised once too often. */
const characters = [
  `&lt;script&gt;${HIT}&lt;/script&gt;`,
  `&amp;lt;img src=x onerror=${HIT}&amp;gt;`,
  `&#60;svg onload=${HIT}&#62;`,
  `&#x3c;svg onload=${HIT}&#x3e;`,
  `%3Cscript%3E${HIT}%3C/script%3E`,
  `%253Cscript%253E${HIT}%253C/script%253E`,
  `\\u003cscript\\u003e${HIT}\\u003c/script\\u003e`,
  `\\x3cscript\\x3e${HIT}\\x3c/script\\x3e`,
  `\uFF1Cscript\uFF1E${HIT}\uFF1C/script\uFF1E`,
  `\u2039script\u203A${HIT}\u2039/script\u203A`,
  `<\u200Bscript>${HIT}</\u200Bscript>`,
  `<scr\u00ADipt>${HIT}</scr\u00ADipt>`,
  `\u202E<script>${HIT}</script>\u202C`,
  `+ADw-script+AD4-${HIT}+ADw-/script+AD4-`,
  `<\u017Fcript>${HIT}</\u017Fcript>`,
];

export const PAYLOADS = [
  ...new Set([...scripts, ...handlers, ...addresses, ...mutations, ...languages, ...characters]),
];
