// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a collection. */
public record Page<T>(List<T> data, Info page) implements Paged {

    static <T> Page<T> of(List<T> data, Optional<Cursor> next, long total) {
        return new Page<>(data, new Info(next.map(Cursor::encoded).orElse(null), total));
    }

    /** The same page with other contents, for instance with what was looked up for its ids. */
    public <R> Page<R> with(Function<List<T>, List<R>> contents) {
        return new Page<>(contents.apply(data), page);
    }

    /** A collection that is always given as a whole. */
    public static <T> Page<T> whole(List<T> data) {
        return of(data, Optional.empty(), data.size());
    }

    /** Where the page stands. */
    @Schema(name = "PageInfo")
    public record Info(
            @Schema(description = "Cursor of the next page; null on the last", nullable = true)
            String next,

            @Schema(description = "How many there are on all pages, counted for the first", examples = "123")
            long total) {}
}
