// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.claimline.extraction.Actor;

/** One actor while its mentions are being collected. */
final class Cluster {
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> offices = new LinkedHashSet<>();
    private Actor.Kind kind;
    private String fullest = "";
    private Gender gender = Gender.UNKNOWN;
    private Actor actor;

    Cluster(Actor.Kind kind) {
        this.kind = kind;
    }

    void add(Naming naming) {
        String text = naming.text();
        if (!text.isEmpty()) {
            forms.add(text);
            fullest = isFuller(text) ? text : fullest;
        }
        String office = String.join(" ", naming.titles());
        if (naming.titles().size() > 1) {
            offices.add(office);
        }
        Gender told = Names.gender(naming.name(), naming.titles());
        gender = told == Gender.UNKNOWN ? gender : told;
    }

    void become(Actor.Kind other) {
        kind = other;
    }

    Actor.Kind kind() {
        return kind;
    }

    Gender gender() {
        return gender;
    }

    /** The actor, once every mention is in. */
    Actor actor() {
        if (actor == null) {
            Set<String> aliases = new LinkedHashSet<>(forms);
            aliases.addAll(offices);
            aliases.remove(fullest);
            actor = new Actor(id(), fullest, kind, List.copyOf(aliases));
        }
        return actor;
    }

    /** Demonyms count as their country, so that "Russian foreign ministry" and "Russia's foreign ministry" have one id. */
    private String id() {
        if (kind != Actor.Kind.BODY) {
            return Names.slug(fullest);
        }
        StringBuilder name = new StringBuilder();
        for (String word : fullest.split(" ")) {
            name.append(Countries.plain(word)).append(' ');
        }
        return Names.slug(name.toString());
    }

    private boolean isFuller(String text) {
        int words = text.split(" ").length;
        int known = fullest.isEmpty() ? 0 : fullest.split(" ").length;
        boolean accented = !text.equals(fullest)
                && text.chars().anyMatch(c -> c > 127)
                && fullest.chars().allMatch(c -> c <= 127);
        return words > known || words == known && accented && Names.fold(text).equals(Names.fold(fullest));
    }
}
