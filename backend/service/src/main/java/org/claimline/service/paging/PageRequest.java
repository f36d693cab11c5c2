// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import java.util.Optional;
import org.claimline.service.http.Checks;

/** Which page is wanted, in which order. */
public record PageRequest(Order order, int limit, Optional<Cursor> cursor) {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    public static PageRequest read(Checks checks, Order order, PageQuery query) {
        return read(checks, order, query.limit, query.cursor);
    }

    public static PageRequest read(Checks checks, Order order, String limit, String cursor) {
        int most = checks.number("limit", limit, 1, MOST, USUAL);
        return new PageRequest(order, most, Cursor.read(checks, cursor, order));
    }
}
