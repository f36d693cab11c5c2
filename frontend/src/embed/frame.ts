// SPDX-License-Identifier: Apache-2.0
import { FILTERS } from '../model/state.ts';
import { define } from '../timeline/define.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import { heightMessages, hostOf } from './height.ts';

/** The page in an iframe: its address holds the element's attributes. */
const ATTRIBUTES = [
  ...FILTERS,
  'lanes',
  'theme',
  'mode',
  'sort',
  'unfold',
  'event',
  'dispute',
  'lang',
  'live',
] as const;

const timeline = document.querySelector<ClaimlineTimeline>('claimline-timeline')!;
const params = new URLSearchParams(location.search);
for (const name of ATTRIBUTES) {
  const value = params.get(name);
  if (value) timeline.setAttribute(name, value);
}

// A frame has the height that its host gave it, and the element fills it; the host is told what would be better.
const fill = () => timeline.setAttribute('height', String(Math.max(320, window.innerHeight)));

function ask(): void {
  if (window.parent === window || !timeline.preferredHeight) return;
  for (const message of heightMessages(timeline.preferredHeight, hostOf(new URL(location.href)))) {
    window.parent.postMessage(message, '*');
  }
}

addEventListener('resize', () => {
  fill();
  ask();
});
timeline.addEventListener('claimline-load', ask);
fill();
define();
