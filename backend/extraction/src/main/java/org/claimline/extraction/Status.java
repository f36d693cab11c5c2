// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

/** Whether an event happened, is yet to happen, or is only said to have happened. */
public enum Status {
    OCCURRED,
    PLANNED,
    ALLEGED
}
