// SPDX-License-Identifier: Apache-2.0
import { css } from 'lit';

export const stageStyles = css`
  :host {
    display: block;
    position: relative;
  }
  canvas {
    display: block;
    width: 100%;
  }
  .plot {
    position: relative;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    outline-offset: -2px;
  }
  /* Words that go on beyond the view fade out: they are not at their end. */
  .plot::after {
    content: '';
    position: absolute;
    inset: 0 0 0 auto;
    width: 2em;
    background: linear-gradient(90deg, transparent, var(--claimline-paper));
    pointer-events: none;
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot.pointing {
    cursor: pointer;
  }
  .strip {
    height: 3.3125em;
    touch-action: none;
    cursor: ew-resize;
    border-top: 1px solid var(--claimline-line);
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    width: max-content;
    max-width: 18em;
    padding: 8px 12px;
    background: var(--claimline-raised);
    border: 1px solid var(--claimline-line);
    border-radius: 4px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 0.12);
    font-size: 0.8125em;
    line-height: 1.4;
    pointer-events: none;
    z-index: 2;
  }
  .tip b {
    display: block;
    font-family: var(--claimline-serif);
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.3;
  }
  .tip .when {
    color: var(--claimline-muted);
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    opacity: 0;
    pointer-events: none;
    background: color-mix(in srgb, var(--claimline-paper) 70%, transparent);
  }
  .hint.on {
    opacity: 1;
  }
  /* A browser forces colours on what stands in markup, not on what is drawn. */
  @media (forced-colors: active) {
    :host {
      --claimline-paper: Canvas;
      --claimline-band: Canvas;
      --claimline-ink: CanvasText;
      --claimline-muted: CanvasText;
      --claimline-line: color-mix(in srgb, CanvasText 25%, Canvas);
      --claimline-accent: LinkText;
    }
  }
`;
