// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.claimline.service.database.Repository;

@ApplicationScoped
class SourceRepository implements Repository<SourceEntity> {
    private static final String VIEW = """
            select s.id, s.name,
                   cast((select count(*) from ArticleEntity a where a.source = s) as integer),
                   cast((select count(*) from ClaimEntity c where c.source = s) as integer)
            from SourceEntity s
            """;

    List<SourceView> views() {
        return query(VIEW + "order by claimline_fold(s.name), s.id").list();
    }

    Optional<SourceView> view(String id) {
        return query(VIEW + "where s.id = ?1", id).firstResultOptional();
    }

    private PanacheQuery<SourceView> query(String query, Object... parameters) {
        return find(query, parameters).project(SourceView.class);
    }
}
