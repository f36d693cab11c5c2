// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.extraction.time.When;
import org.claimline.service.curation.EditView.EventChange;
import org.claimline.service.http.Checks;
import org.claimline.service.model.Words;
import org.claimline.service.storyline.StorylineStore;

/** Says what is wrong with a change before it is made. */
@ApplicationScoped
class ChangeCheck {
    private static final int LONGEST_TITLE = 200;

    private final StorylineStore storylines;

    ChangeCheck(StorylineStore storylines) {
        this.storylines = storylines;
    }

    Change check(Anchor target, EventChange change) {
        Checks checks = new Checks();
        if (change == null || change.equals(new EventChange(null, null, null, null, null, null))) {
            checks.reject("body", null, "at least one of title, when, kind, status, storylines, hidden");
            checks.done();
        }
        Change checked = new Change(
                target,
                title(checks, change.title()),
                checks.date("when", change.when()).map(When::edtf),
                word(checks, "kind", change.kind(), Words.all(EventKind.class)).map(EventKind::valueOf),
                word(checks, "status", change.status(), Words.all(Status.class)).map(Status::valueOf),
                lines(checks, change.storylines()),
                hidden(checks, change.hidden()));
        checks.done();
        return checked;
    }

    private static Optional<String> title(Checks checks, String title) {
        boolean usable = title == null
                || !title.isBlank()
                        && title.equals(title.strip())
                        && StandardCharsets.UTF_8.newEncoder().canEncode(title);
        if (!usable) {
            checks.reject("title", title, "text that neither begins nor ends with a space");
        }
        return checks.text("title", title, LONGEST_TITLE);
    }

    /** The name of a constant. */
    private static Optional<String> word(Checks checks, String name, String value, Set<String> vocabulary) {
        if (value != null && !vocabulary.contains(value)) {
            checks.reject(name, value, "one of " + String.join(", ", vocabulary));
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(word -> word.toUpperCase(Locale.ROOT));
    }

    private Optional<List<String>> lines(Checks checks, List<String> ids) {
        if (ids == null) {
            return Optional.empty();
        }
        Set<String> known = storylines.configured().stream()
                .map(Storyline::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        ids.stream()
                .filter(id -> id == null || !known.contains(id))
                .forEach(id -> checks.reject("storylines", id, "ids among " + String.join(", ", known)));
        return Optional.of(known.stream().filter(ids::contains).toList());
    }

    private static boolean hidden(Checks checks, Boolean hidden) {
        if (Boolean.FALSE.equals(hidden)) {
            checks.reject("hidden", "false", "true; to show an event again, undo the edit that hid it");
        }
        return Boolean.TRUE.equals(hidden);
    }
}
