// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.extraction.Hashes;

/**
 * The secret that a caller sends: {@code cl_ID_SECRET}. The id is public and finds the key; the secret is 256 random bits,
 * which nobody can guess, so that a plain SHA-256 protects it where it is kept, and checking costs no time.
 */
record Token(String id, String text) {
    private static final Pattern FORM = Pattern.compile("cl_([0-9a-f]{8})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Token create() {
        String id = HexFormat.of().formatHex(random(4));
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
        return new Token(id, "cl_" + id + "_" + secret);
    }

    static Optional<Token> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() ? Optional.of(new Token(matcher.group(1), text)) : Optional.empty();
    }

    String hash() {
        return Hashes.sha256(text);
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
