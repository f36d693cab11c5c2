// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

/** How far an article has come. */
enum JobArticleState {
    QUEUED,
    STORED,
    /** It was here already, exactly so. */
    UNCHANGED,
    FAILED
}
