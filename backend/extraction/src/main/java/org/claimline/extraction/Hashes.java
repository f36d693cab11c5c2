// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content hashes: the ids of articles, claims and events are derived from content, so they are the same everywhere. */
public final class Hashes {
    private Hashes() {}

    /** SHA-256 (FIPS 180-4) of the UTF-8 form, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The first {@code digits} hexadecimal digits of the hash of the parts, which are kept apart by a separator. */
    public static String id(int digits, String... parts) {
        return sha256(String.join("\u001f", parts)).substring(0, digits);
    }
}
