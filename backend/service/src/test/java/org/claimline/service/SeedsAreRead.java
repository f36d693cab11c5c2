// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.restassured.RestAssured;
import java.time.Instant;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Waits until the service says that it is ready. */
public class SeedsAreRead implements BeforeEachCallback {
    @Override
    public void beforeEach(ExtensionContext context) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(120);
        while (RestAssured.get("/q/health/ready").statusCode() != 200) {
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("the service did not become ready");
            }
            Thread.sleep(200);
        }
    }
}
