// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.claimline.extraction.reconcile.Storyline;

/** Keeps and finds storylines. */
@ApplicationScoped
public class StorylineStore {
    private final StorylineRepository storylines;

    StorylineStore(StorylineRepository storylines) {
        this.storylines = storylines;
    }

    public List<StorylineView> list() {
        return storylines.views();
    }

    public Optional<StorylineView> find(String id) {
        return storylines.view(id);
    }

    /** The storylines as the reconciler takes them. */
    public List<Storyline> configured() {
        return storylines.listAll(Sort.by("position")).stream()
                .map(StorylineEntity::configured)
                .toList();
    }

    /** Takes over a configuration in place of the one before. */
    @Transactional
    public void replace(List<Storyline> configured) {
        storylines.deleteAll();
        storylines.persist(IntStream.range(0, configured.size())
                .mapToObj(position -> StorylineEntity.of(configured.get(position), position)));
    }
}
