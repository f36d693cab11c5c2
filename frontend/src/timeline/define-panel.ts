// SPDX-License-Identifier: Apache-2.0
import { EventPanel } from './panel.ts';

export { OpenEvent } from './open-event.ts';

/** All that an open event needs is fetched with the first one: half of all embeds are only looked at. */
if (!customElements.get('claimline-panel')) customElements.define('claimline-panel', EventPanel);
