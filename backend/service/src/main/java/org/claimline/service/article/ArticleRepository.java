// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.service.database.Repository;

@ApplicationScoped
class ArticleRepository implements Repository<ArticleEntity> {
    Map<String, Instant> versions() {
        return getEntityManager()
                .createQuery("select a.id, a.ingested from ArticleEntity a where a.replacedBy is null", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Instant) row[1]));
    }

    int latestRevision(String url) {
        return getEntityManager()
                .createQuery("select coalesce(max(a.revision), 0) from ArticleEntity a where a.url = ?1", Integer.class)
                .setParameter(1, url)
                .getSingleResult();
    }
}
