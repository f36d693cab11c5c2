// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.claimline.service.http.Checks;

/**
 * Where a page ends: the sort keys of its last row, so that the next page begins behind it however many rows come or go in
 * between. It carries the total, which is thus counted once. To clients it is opaque.
 *
 * @param sort the order in which the pages run
 * @param total how many rows there were when the first page was made
 * @param keys the sort keys of the last row
 */
record Cursor(String sort, long total, List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    String encoded() {
        String body = sort + SEPARATOR + total + SEPARATOR + String.join(SEPARATOR, keys);
        String sealed = checksum(body) + SEPARATOR + body;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads a cursor of pages in this order; rejects one that is broken or belongs to another order. */
    static Optional<Cursor> read(Checks checks, String value, Order order) {
        Optional<String> text = checks.text(value);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cursor> cursor = decode(text.get())
                .filter(c -> c.sort.equals(order.word())
                        && c.keys.size() == order.keys().size());
        if (cursor.isEmpty()) {
            checks.reject(
                    "cursor", value, "the value of page.next of the page before, unchanged and with the same sort");
        }
        return cursor;
    }

    private static Optional<Cursor> decode(String value) {
        try {
            String sealed = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            List<String> parts = Arrays.asList(sealed.split(SEPARATOR, -1));
            boolean whole =
                    parts.size() > 3 && parts.get(0).equals(checksum(sealed.substring(sealed.indexOf(SEPARATOR) + 1)));
            return whole
                    ? Optional.of(
                            new Cursor(parts.get(1), Long.parseLong(parts.get(2)), parts.subList(3, parts.size())))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String checksum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
