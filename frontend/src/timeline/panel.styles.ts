// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const panelStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--claimline-raised);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  article {
    padding: 1.5em 1.75em 2.5em;
    position: relative;
  }
  .close {
    position: sticky;
    float: inline-end;
    top: 0.75em;
    margin: -0.25em -0.5em 0 1em;
    padding: 0;
    width: 36px;
    height: 36px;
    display: grid;
    place-items: center;
    background: var(--claimline-raised);
    border-radius: 50%;
    z-index: 1;
  }
  .kicker {
    margin: 0 0 0.5em;
    color: var(--claimline-muted);
    font-size: 0.8125em;
  }
  .glyph {
    vertical-align: -1px;
    margin-inline-end: 2px;
    color: var(--claimline-ink);
  }
  h2 {
    font-family: var(--claimline-serif);
    font-weight: 600;
    font-size: 1.625em;
    line-height: 1.2;
    letter-spacing: -0.01em;
    margin: 0 0 0.6em;
    max-width: 28em;
    text-wrap: balance;
    outline-offset: 6px;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
    margin: 0;
  }
  article > h3 {
    margin: 2em 0 0;
    padding-top: 0.7em;
    border-top: 2px solid var(--claimline-ink);
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.35em 1.25em;
    margin: 0 0 1.25em;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  dt {
    color: var(--claimline-muted);
  }
  dd {
    margin: 0;
  }
  .quiet {
    color: var(--claimline-muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  dd .quiet {
    display: block;
  }
  .dispute {
    margin: 1em 0;
    padding: 0.85em 1.1em 1em;
    border-inline-start: 3px solid var(--claimline-accent);
    background: color-mix(in srgb, var(--claimline-accent) 6%, transparent);
  }
  .dispute h3 {
    color: var(--claimline-accent);
    font-size: 0.9375em;
  }
  .dispute p {
    margin: 0.35em 0 0;
    font-size: 0.9375em;
    line-height: 1.45;
  }
  .dispute ul {
    list-style: none;
    margin: 0.75em 0 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: 0.75em 1.5em;
  }
  .dispute li {
    line-height: 1.4;
  }
  .dispute strong,
  .dispute q {
    display: block;
    font-family: var(--claimline-serif);
  }
  .dispute q {
    margin-bottom: 0.25em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: 1.5em 2em;
    margin-top: 1em;
  }
  .dispute .link {
    margin-top: 0.75em;
  }
  .note {
    margin: 0 0 0.5em;
    line-height: 1.45;
  }
  .sides {
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
  }
  .side h3 {
    padding-top: 0.6em;
    border-top: 3px solid var(--claimline-accent);
    font-family: var(--claimline-serif);
    font-size: 1.125em;
  }
  .side h4 {
    margin-top: 1em;
  }
  h4 {
    margin: 0;
    padding-bottom: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    border-bottom: 1px solid var(--claimline-line);
  }
  .claim {
    padding: 0.9em 0;
    border-bottom: 1px solid var(--claimline-line);
  }
  .speaker {
    margin: 0;
    font-size: 0.9375em;
  }
  .stance {
    font-style: italic;
    color: var(--claimline-muted);
  }
  blockquote {
    margin: 0.4em 0 0.6em;
    font-family: var(--claimline-serif);
    font-size: 1.0625em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  mark {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-decoration-color: color-mix(in srgb, var(--claimline-accent) 45%, transparent);
    text-underline-offset: 4px;
    text-decoration-skip-ink: none;
  }
  .context {
    color: var(--claimline-muted);
  }
  details,
  .article {
    font-size: 0.875em;
    line-height: 1.45;
    margin: 0;
  }
  .article {
    margin-top: 0.5em;
  }
  summary {
    cursor: pointer;
    min-height: 24px;
    display: flow-root list-item;
  }
  summary .date {
    font-weight: 600;
    margin-inline-end: 0.5em;
  }
  summary .how {
    color: var(--claimline-muted);
    text-decoration: underline;
    text-decoration-color: var(--claimline-line);
    text-underline-offset: 3px;
  }
  ol {
    margin: 0.5em 0;
    padding-inline-start: 1.4em;
  }
  li {
    margin: 0.2em 0;
  }
  details .quiet {
    margin: 0.25em 0;
  }
  .link {
    border: 0;
    padding: 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--claimline-accent);
    text-underline-offset: 3px;
  }
  @container (max-width: 34rem) {
    article {
      padding: 1.1em 1.1em 2em;
    }
    h2 {
      font-size: 1.4em;
    }
  }
`;
