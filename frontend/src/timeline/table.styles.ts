// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const tableStyles = css`
  .box {
    --columns: 11em minmax(12em, 1fr) 7em 7em 5em 5em 6.5em 7.5em;
    height: 100%;
    overflow-y: auto;
    overscroll-behavior: contain;
    contain: strict;
  }
  .head,
  .row {
    display: grid;
    grid-template-columns: var(--columns);
    column-gap: 1em;
    align-items: center;
    padding-inline: 0.75em;
    font-size: 0.875em;
  }
  .head {
    position: sticky;
    top: 0;
    z-index: 1;
    min-height: 3em;
    color: var(--claimline-muted);
    background: var(--claimline-paper);
    border-bottom: 1px solid var(--claimline-ink);
  }
  .head button {
    margin-inline: -0.5em;
    padding: 0 0.5em;
    border-color: transparent;
    font-weight: 600;
    color: var(--claimline-ink);
    white-space: nowrap;
  }
  .arrow {
    display: inline-block;
    width: 1.1em;
    text-align: end;
    color: var(--claimline-accent);
  }
  .row {
    position: absolute;
    inset-inline: 0;
    top: 0;
    height: 4.25em;
    border-bottom: 1px solid var(--claimline-line);
    line-height: 1.35;
    cursor: pointer;
    content-visibility: auto;
  }
  .cell {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .row .event {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .title {
    margin-inline-end: 0.4em;
    font-family: var(--claimline-serif);
    font-size: 1.15em;
    line-height: 1.3;
  }
  .told {
    display: none;
  }
  .part {
    padding-inline-start: 1.5em;
  }
  .parts {
    padding-block: 0.3em;
    color: var(--claimline-muted);
    white-space: nowrap;
    text-decoration: underline dotted;
    text-underline-offset: 3px;
  }
  .row .kind,
  .row .status,
  .row .changed,
  .row .date {
    color: var(--claimline-muted);
  }
  .date,
  .claims,
  .sources,
  .weight,
  .changed {
    font-variant-numeric: tabular-nums;
  }
  .claims,
  .sources {
    text-align: end;
  }
  .glyph {
    vertical-align: -1px;
    color: var(--claimline-ink);
  }
  meter {
    display: inline-block;
    width: 2.5em;
    height: 0.5em;
    margin-inline-end: 0.35em;
    vertical-align: 1px;
    appearance: none;
    background: var(--claimline-line);
    border: 0;
  }
  meter::-webkit-meter-inner-element {
    display: block;
    height: 100%;
  }
  meter::-webkit-meter-bar {
    height: 100%;
    background: var(--claimline-line);
    border: 0;
    border-radius: 0;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--claimline-ink);
  }
  meter::-moz-meter-bar {
    background: var(--claimline-ink);
  }
  @container (max-width: 68em) {
    .box {
      --columns: 9.5em minmax(10em, 1fr) 4.5em 4.5em 6.5em;
    }
    .kind,
    .status,
    .changed {
      display: none;
    }
  }
  @container (max-width: 44em) {
    .head {
      display: flex;
      gap: 0 1.25em;
    }
    .head .cell {
      display: none;
    }
    .head :is(.date, .weight, .changed) {
      display: block;
    }
    .row {
      grid-template-columns: minmax(0, 1fr) max-content;
      align-content: center;
      height: 6.25em;
      gap: 0.15em 1em;
    }
    .row .event {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .row .claims,
    .row .sources {
      display: none;
    }
  }
  @media print {
    .row .event {
      display: block;
    }
    .told {
      display: block;
    }
    .head {
      position: static;
    }
  }
`;
