// SPDX-License-Identifier: Apache-2.0
import { define } from '../timeline/define.ts';
import { ClaimlineTimeline } from '../timeline/timeline.ts';

// An element without `src` asks the service that this script came from.
ClaimlineTimeline.home = new URL(/* @vite-ignore */ '..', import.meta.url).href;

define();
