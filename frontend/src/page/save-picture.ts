// SPDX-License-Identifier: Apache-2.0
import type { RecordApi } from '../api/records.ts';
import type { TimelineStage } from '../timeline/stage.ts';
import type { ClaimlineTimeline } from '../timeline/timeline.ts';
import { captionOf, type Described } from './caption.ts';
import { save } from './downloads.ts';
import { asPng, asSvg } from './picture.ts';

/** Makes a picture of the view as it stands, with what it takes to stand alone, and hands it to the reader. */
export async function savePicture(
  timeline: ClaimlineTimeline,
  form: 'png' | 'svg',
  described: Described,
  api: RecordApi,
): Promise<void> {
  const stage = timeline.renderRoot.querySelector<TimelineStage>('claimline-stage');
  if (!stage) return;
  const key = [...timeline.renderRoot.querySelectorAll('.key li')].map((item) => item.textContent.trim());
  const caption = await captionOf(described, api, key);
  const blob = form === 'svg' ? asSvg(stage, caption) : await asPng(stage, caption);
  if (blob) save(blob, `claimline-timeline.${form}`);
}
