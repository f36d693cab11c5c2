// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.service.model.Words;

/** What an event is sorted into lanes by: an array of its own, and where the names of the array's members are. */
enum LaneKind {
    STORYLINE("e.storylines", "SELECT id, name, position FROM storyline"),
    SOURCE("e.sources", "SELECT id, name, 0 AS position FROM source"),
    KIND("ARRAY[e.kind]", "SELECT DISTINCT kind AS id, initcap(kind) AS name, 0 AS position FROM event"),
    PLACE("e.places", "SELECT id, name, 0 AS position FROM place"),
    ACTOR("e.actors", "SELECT id, name, 0 AS position FROM actor"),
    NONE("ARRAY['all']", "SELECT 'all' AS id, 'All events' AS name, 0 AS position");

    /** The lane of events that are in no other. */
    static final String OTHER = "other";

    private final String members;
    private final String names;

    LaneKind(String members, String names) {
        this.members = members;
        this.names = names;
    }

    static LaneKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> Words.of(kind).equals(word))
                .findFirst()
                .orElseThrow();
    }

    static Set<String> words() {
        return Arrays.stream(values()).map(Words::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** SQL for the lanes of {@code event e}, never empty. */
    String lanes() {
        return "CASE WHEN " + members + " = '{}' THEN ARRAY['" + OTHER + "'] ELSE " + members + " END";
    }

    /** SQL for a table of id, name and position. */
    String names() {
        return names;
    }
}
