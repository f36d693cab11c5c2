// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Makes and compares the entity tags of representations. */
@ApplicationScoped
public class EntityTags {
    private final ObjectMapper mapper;

    EntityTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A hash of the bytes of a representation. */
    static String of(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Ends a request to change what its sender has not seen as it is now.
     *
     * @param condition the header {@code If-Match}, or null
     * @param current the representation that a read answers with now
     */
    public void require(String condition, Object current) {
        if (condition == null || condition.isBlank()) {
            throw ProblemKind.PRECONDITION_REQUIRED.because(
                    "Send the ETag of what you have read in the header If-Match, so that nobody's change gets lost.");
        }
        if (!matches(condition, current)) {
            throw ProblemKind.PRECONDITION_FAILED.because(
                    "Somebody or a new article has changed it. Read it again and see whether your change still fits.");
        }
    }

    /** Whatever compression the sender has read it in; a tag that was made weak does not match (RFC 9110, 13.1.1). */
    private boolean matches(String condition, Object current) {
        try {
            String tag = '"' + of(mapper.writeValueAsBytes(current)) + '"';
            return Arrays.stream(condition.split(","))
                    .map(String::strip)
                    .anyMatch(known -> known.equals("*")
                            || known.replaceFirst("-(gzip|deflate)\"$", "\"").equals(tag));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every representation can be written", e);
        }
    }
}
