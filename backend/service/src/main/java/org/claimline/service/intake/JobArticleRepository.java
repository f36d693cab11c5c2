// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimline.service.database.SkipLocked;

@ApplicationScoped
class JobArticleRepository implements PanacheRepositoryBase<JobArticleEntity, Long> {
    /** How many wait. */
    long waiting() {
        return count("state = QUEUED");
    }

    /** The next article that no worker is reading. */
    Optional<JobArticleEntity> next() {
        return SkipLocked.first(find("state = QUEUED order by seq"));
    }
}
