// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.claimline.service.database.Repository;

@ApplicationScoped
class JobRepository implements Repository<JobEntity> {
    private static final String READ = " j.finished is null"
            + " and not exists (select 1 from JobArticleEntity a where a.job = j and a.state = QUEUED)";

    Optional<JobEntity> sentBefore(String caller, String idempotencyKey) {
        return find("caller = ?1 and idempotencyKey = ?2", caller, idempotencyKey)
                .firstResultOptional();
    }

    /** Marks as finished what nothing of is waiting any more. */
    void finish() {
        update("update JobEntity j set j.finished = ?1 where" + READ, Instant.now());
    }

    /** Forgets what was finished before; says how many jobs that were. */
    long forget(Instant before) {
        return delete("finished < ?1", before);
    }

    boolean anyToFinish() {
        return count("from JobEntity j where" + READ) > 0;
    }
}
