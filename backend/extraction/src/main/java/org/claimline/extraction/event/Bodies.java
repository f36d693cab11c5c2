// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.actor.Actors;
import org.claimline.extraction.internal.RuleFiles;

/** Bodies and groups that act without a name of their own: "the government", "opposition supporters". */
final class Bodies {
    private static final Set<String> NOUNS = Set.copyOf(RuleFiles.lines("lang/en/event/groups.txt"));

    private Bodies() {}

    static boolean isBody(String noun) {
        return NOUNS.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the words call one person by what he or she is: "the defense minister", "Ek's lawyer". */
    static boolean isOffice(String name) {
        return name.matches(".*(?:er|or|man|woman|correspondent)");
    }

    /** The body by the words that the text has for it. */
    static Actor actor(String words) {
        return new Actor(Actors.id(words), words, Actor.Kind.BODY, List.of());
    }
}
