// SPDX-License-Identifier: Apache-2.0
import { FILTERS } from '../model/state.ts';
import { define } from '../timeline/define.ts';

/** The page in an iframe: its address holds the element's attributes. */
const ATTRIBUTES = [...FILTERS, 'lanes', 'theme', 'mode', 'event', 'lang'] as const;

const timeline = document.querySelector('claimline-timeline')!;
const params = new URLSearchParams(location.search);
for (const name of ATTRIBUTES) {
  const value = params.get(name);
  if (value) timeline.setAttribute(name, value);
}

// A frame has the height that its host gave it; the element fills it.
const fill = () => timeline.setAttribute('height', String(Math.max(320, window.innerHeight)));
addEventListener('resize', fill);
fill();
define();
