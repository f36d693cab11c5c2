// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Event;
import org.claimline.service.ingest.Curator;

/** Lets the edits that hold have their effect whenever events are made. */
@ApplicationScoped
class EditLog implements Curator {
    private final EditRepository edits;

    EditLog(EditRepository edits) {
        this.edits = edits;
    }

    @Override
    public String state() {
        return edits.holding().stream().map(edit -> String.valueOf(edit.id)).collect(Collectors.joining(" "));
    }

    @Override
    public List<Event> curate(List<Event> events, Map<String, Claim> claims) {
        return Curation.apply(
                events, claims, edits.holding().stream().map(EditEntity::edit).toList());
    }
}
