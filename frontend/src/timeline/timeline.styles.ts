// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const timelineStyles = css`
  :host {
    display: block;
    background: var(--claimline-paper);
    color: var(--claimline-ink);
    font: 400 max(16px, 1rem) / 1.5 var(--claimline-sans);
    text-align: start;
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
    white-space: normal;
    -webkit-font-smoothing: antialiased;
  }
  .root {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto minmax(0, 1fr);
    height: 100%;
    background: var(--claimline-paper);
  }
  .root:not(.timeline) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .root > * {
    grid-column: 1 / -1;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    padding: 0.6em 0.5em;
    font-size: 0.875em;
    border-bottom: 1px solid var(--claimline-line);
  }
  .count {
    margin: 0;
    margin-inline-end: auto;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .choice {
    color: var(--claimline-muted);
  }
  .choice select {
    color: var(--claimline-ink);
    margin-inline-start: 0.35em;
    padding-inline: 6px;
  }
  .zoom,
  .modes {
    display: flex;
    border: 1px solid var(--claimline-line);
    border-radius: 4px;
    overflow: hidden;
  }
  .zoom button,
  .modes button {
    border: 0;
    border-radius: 0;
    outline-offset: -3px;
  }
  .zoom button + button {
    border-inline-start: 1px solid var(--claimline-line);
  }
  .zoom button:hover {
    background: var(--claimline-band);
  }
  .icon {
    width: 36px;
    padding: 0;
    font-size: 1.15em;
  }
  .modes button[aria-pressed='true'] {
    background: var(--claimline-ink);
    color: var(--claimline-paper);
  }
  .key {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin: 0;
    padding: 0.6em 0.5em 0.75em;
    font-size: 0.8125em;
    color: var(--claimline-muted);
    border-bottom: 2px solid var(--claimline-ink);
  }
  .key .glyph {
    vertical-align: -1px;
    color: var(--claimline-ink);
  }
  .key .zone {
    margin-inline-start: auto;
  }
  .key i {
    display: inline-block;
    width: 24px;
    height: 11px;
    vertical-align: -1px;
    margin-inline-end: 2px;
    background: var(--claimline-band);
    border: 1.25px solid var(--claimline-ink);
    border-top: 0;
  }
  .key i.lasting {
    border-width: 0 0 3px;
  }
  [part='list'] {
    height: min(34em, 70vh);
  }
  :host([fixed]) [part='list'] {
    height: auto;
  }
  :host([narrow]) [part='list'] {
    height: calc(100dvh - 9em);
    min-height: 20em;
  }
  :host([narrow]) .timeline [part='list'] {
    height: 60dvh;
  }
  :host([fixed][narrow]) [part='list'],
  :host([fixed][narrow]) .timeline [part='list'] {
    height: auto;
    min-height: 0;
  }

  /* An open event stands beside the list where there is room for both. */
  :host(:not([narrow], [fixed])) .open {
    grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
  }
  :host(:not([narrow], [fixed])) .open [part='list'] {
    grid-column: 1;
    height: auto;
    min-height: 34em;
    contain: size;
  }
  :host(:not([narrow], [fixed])) .open claimline-panel {
    grid-column: 2;
    border-inline-start: 1px solid var(--claimline-line);
  }
  /* In a frame of fixed height it lies over the timeline; on a phone it takes the whole screen. */
  :host([fixed]) claimline-panel {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: min(34em, 100%);
    z-index: 5;
    border-inline-start: 1px solid var(--claimline-line);
    box-shadow: 0 0 40px rgb(0 0 0 / 0.16);
  }
  :host([narrow]:not([fixed])) claimline-panel {
    position: fixed;
    inset: 0;
    z-index: 100;
  }
  .state {
    padding: 3em 1em;
    min-height: min(34em, 65vh);
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 0.75em;
    text-align: center;
    color: var(--claimline-muted);
  }
  .state h2 {
    margin: 0;
    font: 600 1.5em / 1.25 var(--claimline-serif);
    color: var(--claimline-ink);
  }
  .state p:empty {
    display: none;
  }
  .state p {
    margin: 0;
    max-width: 34em;
  }
  .ghost {
    width: min(100%, 34em);
    height: 72px;
    background:
      repeating-linear-gradient(90deg, var(--claimline-line) 0 1px, transparent 1px 12.5%),
      linear-gradient(var(--claimline-line), var(--claimline-line)) bottom / 100% 1px no-repeat;
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  @keyframes breathe {
    from {
      opacity: 0.35;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .ghost {
      animation: none;
    }
  }
  @media print {
    .bar > :not(.count),
    .key,
    claimline-stage {
      display: none;
    }
    [part='list'] {
      height: auto !important;
    }
  }
  @media (forced-colors: active) {
    .modes button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
  }
`;
