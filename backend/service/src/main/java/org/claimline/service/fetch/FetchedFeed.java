// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import java.util.Locale;

/** A feed as it came. */
public record FetchedFeed(byte[] body, String contentType, Validators validators) {
    static boolean isFeed(String contentType) {
        String media = contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return media.endsWith("/xml") || media.endsWith("+xml");
    }
}
