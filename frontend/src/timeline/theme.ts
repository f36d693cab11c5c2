// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

const light = css`
  color-scheme: light;
  --claimline-paper: #fcfbf8;
  --claimline-raised: #ffffff;
  --claimline-ink: #1d1b18;
  --claimline-muted: #615c53;
  --claimline-line: #e0dbd0;
  --claimline-band: #ece7db;
  --claimline-accent: #a6301c;
`;

const dark = css`
  color-scheme: dark;
  --claimline-paper: #171614;
  --claimline-raised: #201f1c;
  --claimline-ink: #efece5;
  --claimline-muted: #aaa498;
  --claimline-line: #37342e;
  --claimline-band: #2f2c27;
  --claimline-accent: #ff8b73;
`;

/** The outermost element carries the tokens; pages override them by the same names. */
export const tokens = css`
  /* What is told is in languages that run to the right, whatever the page around does. */
  :host {
    direction: ltr;
    ${light}
    --claimline-serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, Georgia, serif;
    --claimline-sans: system-ui, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${dark}
    }
  }
  :host([theme='dark']) {
    ${dark}
  }
`;

/** What all parts share. `all: initial` at the root keeps a hostile page's inherited styles out. */
export const base = css`
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  button,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--claimline-line);
    border-radius: 4px;
    min-height: 32px;
    padding: 0 10px;
    cursor: pointer;
  }
  button:hover,
  select:hover {
    border-color: var(--claimline-muted);
  }
  select option {
    background: var(--claimline-paper);
  }
  a {
    color: inherit;
    text-decoration-color: var(--claimline-accent);
    text-underline-offset: 3px;
  }
  :focus-visible {
    outline: 2px solid var(--claimline-accent);
    outline-offset: 2px;
  }
  .dispute-tag {
    color: var(--claimline-accent);
    font-weight: 600;
    white-space: nowrap;
  }
  .sign {
    width: 0.85em;
    height: 0.85em;
    margin-inline-end: 0.35em;
    vertical-align: -1px;
  }
`;
