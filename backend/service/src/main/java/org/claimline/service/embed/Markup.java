// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

/** Text inside markup. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
