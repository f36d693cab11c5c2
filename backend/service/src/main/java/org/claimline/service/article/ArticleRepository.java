// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Repository;

@ApplicationScoped
class ArticleRepository implements Repository<ArticleEntity> {
    int latestRevision(String url) {
        return getEntityManager()
                .createQuery("select coalesce(max(a.revision), 0) from ArticleEntity a where a.url = ?1", Integer.class)
                .setParameter(1, url)
                .getSingleResult();
    }
}
