// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.claimline.service.database.Repository;

@ApplicationScoped
class StorylineRepository implements Repository<StorylineEntity> {
    private static final String VIEW = """
            select s.id, s.name, s.description, s.terms, s.exceptions,
                   cast((select count(*) from EventEntity e where cast(sql('? @> array[?]', e.storylines, s.id) as boolean) = true)
                        as integer)
            from StorylineEntity s
            """;

    List<StorylineView> views() {
        return query(VIEW + "order by s.position").list();
    }

    Optional<StorylineView> view(String id) {
        return query(VIEW + "where s.id = ?1", id).firstResultOptional();
    }

    private PanacheQuery<StorylineView> query(String query, Object... parameters) {
        return find(query, parameters).project(StorylineView.class);
    }
}
