// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.storyline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.claimline.extraction.reconcile.Storyline;

/** A storyline as it is kept. */
@Entity
@Table(name = "storyline")
class StorylineEntity {
    @Id
    public String id;

    public int position;
    public String name;
    public String description;
    public List<String> terms;
    public List<String> exceptions;

    static StorylineEntity of(Storyline storyline, int position) {
        StorylineEntity entity = new StorylineEntity();
        entity.id = storyline.id();
        entity.position = position;
        entity.name = storyline.name();
        entity.description = storyline.description();
        entity.terms = storyline.terms();
        entity.exceptions = storyline.except();
        return entity;
    }

    Storyline configured() {
        return new Storyline(id, name, description, terms, exceptions);
    }
}
