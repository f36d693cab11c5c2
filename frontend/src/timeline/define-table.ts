// SPDX-License-Identifier: Apache-2.0
import { EventTable } from './table.ts';

/** The table is fetched when a reader asks for it. */
if (!customElements.get('claimline-table')) customElements.define('claimline-table', EventTable);
