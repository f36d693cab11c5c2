// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const listStyles = css`
  .box {
    height: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    contain: strict;
    outline-offset: -2px;
  }
  .row {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: 4.5em;
    display: grid;
    grid-template-columns: 1.75em 11em minmax(0, 1fr);
    grid-template-rows: 1fr auto auto 1fr;
    column-gap: 0.5em;
    padding-inline: 0.25em 0.75em;
    border-bottom: 1px solid var(--claimline-line);
    cursor: pointer;
    content-visibility: auto;
  }
  .rail {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.25em;
    width: 1.75em;
    display: grid;
    place-items: center;
    background: linear-gradient(var(--claimline-line), var(--claimline-line)) center / 1px 100% no-repeat;
  }
  .glyph {
    border-radius: 50%;
    box-shadow: 0 0 0 3px var(--claimline-paper);
    background: var(--claimline-paper);
  }
  .date {
    grid-column: 2;
    grid-row: 2 / 4;
    color: var(--claimline-muted);
    font-size: 0.8125em;
    line-height: 1.55em;
    font-variant-numeric: tabular-nums;
  }
  .title {
    grid-column: 3;
    grid-row: 2;
    font-family: var(--claimline-serif);
    font-size: 1.0625em;
    line-height: 1.45em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .meta {
    grid-column: 3;
    grid-row: 3;
    color: var(--claimline-muted);
    font-size: 0.8125em;
    line-height: 1.25em;
    overflow: hidden;
    white-space: nowrap;
    text-overflow: ellipsis;
  }
  .hit::after {
    content: close-quote ' · ';
  }
  .part {
    padding-inline-start: 1em;
  }
  .parts {
    padding-block: 0.3em;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .parts::after {
    content: ' · ';
  }
  .pending .title {
    color: var(--claimline-muted);
  }
  @container (max-width: 36em) {
    .row {
      grid-template-columns: 1.75em minmax(0, 1fr);
      grid-template-rows: auto auto auto;
      height: 6.25em;
      padding-block: 0.6em;
      align-content: center;
    }
    .date {
      grid-column: 2;
      grid-row: 1;
      line-height: 1.25em;
      white-space: nowrap;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .title {
      grid-column: 2;
      grid-row: 2;
      line-height: 1.35em;
      white-space: normal;
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    .meta {
      grid-column: 2;
      grid-row: 3;
    }
  }
`;
