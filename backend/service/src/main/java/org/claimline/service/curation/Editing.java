// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Claim;
import org.claimline.service.claim.ClaimRepository;
import org.claimline.service.curation.EditView.EventChange;
import org.claimline.service.database.WriteLock;
import org.claimline.service.event.EventStore;
import org.claimline.service.http.Checks;
import org.claimline.service.http.EntityTags;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.ingest.Reconciling;

/**
 * Makes and undoes edits. Each is one transaction under the write lock: the state that the editor has seen is compared, the
 * edit is logged, and events are made anew.
 */
@ApplicationScoped
class Editing {
    private static final int MOST = 100;

    private final WriteLock lock;
    private final EventStore events;
    private final ClaimRepository claims;
    private final EntityTags tags;
    private final EditRepository edits;
    private final Reconciling reconciling;
    private final ChangeCheck changes;

    Editing(
            WriteLock lock,
            EventStore events,
            ClaimRepository claims,
            EntityTags tags,
            EditRepository edits,
            Reconciling reconciling,
            ChangeCheck changes) {
        this.lock = lock;
        this.events = events;
        this.claims = claims;
        this.tags = tags;
        this.edits = edits;
        this.reconciling = reconciling;
        this.changes = changes;
    }

    @Transactional
    EditView change(String event, String condition, EventChange change, String editor) {
        begin(event, condition);
        return log(changes.check(anchor(event), change), editor);
    }

    @Transactional
    EditView merge(String event, String condition, List<String> others, String editor) {
        begin(event, condition);
        Set<String> ids = checked("events", others);
        Checks checks = new Checks();
        ids.stream()
                .filter(id -> id.equals(event) || events.find(id).isEmpty())
                .forEach(id -> checks.reject("events", id, "ids of other events"));
        checks.done();
        return log(new Merge(anchor(event), ids.stream().map(this::anchor).toList()), editor);
    }

    @Transactional
    EditView split(String event, String condition, List<String> leaving, String editor) {
        begin(event, condition);
        Set<String> ids = checked("claims", leaving);
        List<Claim> own = claims.recordsOfEvent(event);
        List<ClaimRef> refs = own.stream()
                .filter(claim -> ids.contains(claim.id()))
                .map(ClaimRef::of)
                .toList();
        if (refs.size() < ids.size() || refs.size() == own.size()) {
            Checks checks = new Checks();
            checks.reject("claims", String.join(",", ids), "some of the event's claims, not all of them");
            checks.done();
        }
        return log(new Split(Anchor.of(event, own), refs), editor);
    }

    @Transactional
    EditView undo(String id, String editor) {
        lock.take();
        EditEntity edit = number(id)
                .flatMap(edits::findByIdOptional)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No edit has the id \"" + id + "\"."));
        if (edit.undone != null) {
            throw ProblemKind.CONFLICT.because("The edit \"" + id + "\" was undone already, on " + edit.undone + ".");
        }
        edit.undone = Instant.now();
        edit.undoneBy = editor;
        edits.flush();
        reconciling.run();
        return edit.view();
    }

    private void begin(String event, String condition) {
        lock.take();
        tags.require(
                condition,
                events.find(event)
                        .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No event has the id \"" + event + "\".")));
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private Anchor anchor(String event) {
        return Anchor.of(event, claims.recordsOfEvent(event));
    }

    private static Set<String> checked(String name, Collection<String> ids) {
        Checks checks = new Checks();
        boolean usable = ids != null
                && !ids.isEmpty()
                && ids.size() <= MOST
                && ids.stream().allMatch(Objects::nonNull);
        if (!usable) {
            checks.reject(name, ids == null ? null : ids.size() + " ids", "from 1 to " + MOST + " ids");
        }
        checks.done();
        return ids.stream().collect(Collectors.toSet());
    }

    private EditView log(Action action, String editor) {
        EditEntity edit = new EditEntity();
        edit.at = Instant.now();
        edit.editor = editor;
        edit.action = action;
        edits.persistAndFlush(edit);
        reconciling.run();
        return edit.view();
    }
}
