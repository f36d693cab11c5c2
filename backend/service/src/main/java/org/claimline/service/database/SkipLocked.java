// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.Timeouts;

/** Shares out rows among workers on all instances of the service. */
public final class SkipLocked {
    private SkipLocked() {}

    /**
     * The first row that no worker has. It stays locked until the end of the transaction; a worker that dies leaves it as it
     * was.
     */
    public static <E> Optional<E> first(PanacheQuery<E> query) {
        return query
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .range(0, 0)
                .list()
                .stream()
                .findFirst();
    }
}
