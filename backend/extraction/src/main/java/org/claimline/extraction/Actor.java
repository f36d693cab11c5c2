// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.List;
import java.util.Objects;

/**
 * A person, body or outlet that speaks or takes part.
 *
 * @param id stable id derived from the name
 * @param name the fullest name that the article uses
 * @param kind what it is
 * @param aliases its other names in the article, without {@code name}
 */
public record Actor(String id, String name, Kind kind, List<String> aliases) {
    /** What an actor is. */
    public enum Kind {
        PERSON,
        BODY,
        OUTLET
    }

    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        aliases = List.copyOf(aliases);
    }
}
