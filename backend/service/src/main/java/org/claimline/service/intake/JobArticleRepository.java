// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.hibernate.Timeouts;

@ApplicationScoped
class JobArticleRepository implements PanacheRepositoryBase<JobArticleEntity, Long> {
    /** How many wait. */
    long waiting() {
        return count("state = QUEUED");
    }

    /**
     * The next article that no worker, on whatever instance of the service, is reading. It stays locked until the end of the
     * transaction; a worker that dies leaves it as it was.
     */
    Optional<JobArticleEntity> next() {
        return find("state = QUEUED order by seq")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .range(0, 0)
                .list()
                .stream()
                .findFirst();
    }
}
