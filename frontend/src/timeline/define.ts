// SPDX-License-Identifier: Apache-2.0
import { EventList } from './list.ts';
import { TimelineStage } from './stage.ts';
import { ClaimlineTimeline } from './timeline.ts';

const elements: [string, CustomElementConstructor][] = [
  ['claimline-list', EventList],
  ['claimline-stage', TimelineStage],
  ['claimline-timeline', ClaimlineTimeline],
];

/** Registers the elements once; two scripts on one page do no harm. */
export function define(): void {
  for (const [name, element] of elements) if (!customElements.get(name)) customElements.define(name, element);
}
