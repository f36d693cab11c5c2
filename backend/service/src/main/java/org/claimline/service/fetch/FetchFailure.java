// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

/** A page that could not be fetched; the message is for whoever asked for it. */
public final class FetchFailure extends Exception {
    FetchFailure(String message) {
        super(message);
    }
}
