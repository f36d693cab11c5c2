// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

/** A reason why the service cannot start. Its message says what is wrong and what to do, for the person at the terminal. */
public final class StartFailure extends RuntimeException {
    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
