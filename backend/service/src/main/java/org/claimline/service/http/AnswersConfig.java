// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import io.smallrye.config.ConfigMapping;

/** How much is remembered of what was answered; see docs/operations.md. */
@ConfigMapping(prefix = "claimline.answers")
interface AnswersConfig {
    int megabytes();
}
