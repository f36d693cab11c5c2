// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

/** How rows stand, are chosen and are printed, in the list as in the table. */
export const rowStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    min-height: 0;
  }
  .run {
    position: relative;
  }
  .probe {
    visibility: hidden;
  }
  .row:hover {
    background: color-mix(in srgb, var(--claimline-band) 45%, transparent);
  }
  .row[aria-selected='true'] {
    --claimline-paper: var(--claimline-band);
    background: var(--claimline-band);
    box-shadow: inset 3px 0 var(--claimline-accent);
  }
  .box:focus-visible {
    outline: none;
  }
  .box:focus-visible .active {
    outline: 2px solid var(--claimline-accent);
    outline-offset: -3px;
    border-radius: 4px;
  }
  .parts::before {
    content: '▸ ';
  }
  .parts.unfolded::before {
    content: '▾ ';
  }
  .hit {
    font-family: var(--claimline-serif);
    color: var(--claimline-ink);
  }
  mark {
    color: inherit;
    background: color-mix(in srgb, var(--claimline-accent) 22%, transparent);
    text-decoration: underline 2px var(--claimline-accent);
  }
  @media (forced-colors: active) {
    .row[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .box,
    .box * {
      position: static;
      height: auto !important;
      contain: none;
      content-visibility: visible;
      white-space: normal;
      transform: none !important;
      break-inside: avoid;
    }
  }
`;
