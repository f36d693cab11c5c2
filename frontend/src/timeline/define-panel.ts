// SPDX-License-Identifier: Apache-2.0
import { EventPanel } from './panel.ts';

/** The panel is fetched when the first event is opened: half of all embeds are only looked at. */
if (!customElements.get('claimline-panel')) customElements.define('claimline-panel', EventPanel);
