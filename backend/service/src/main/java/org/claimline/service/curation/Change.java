// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/**
 * Sets members of an event; what is absent stays as it is.
 *
 * @param when the date in EDTF, in the zone that the event has
 * @param storylines ids of all its storylines
 * @param hidden whether it is shown no more
 */
record Change(
        Anchor target,
        Optional<String> title,
        Optional<String> when,
        Optional<EventKind> eventKind,
        Optional<Status> status,
        Optional<List<String>> storylines,
        boolean hidden)
        implements Action {

    @Override
    public void apply(Draft draft, String edit) {
        draft.find(target).ifPresent(event -> {
            if (hidden) {
                draft.remove(event, event.parent());
            } else {
                draft.put(changed(event));
            }
        });
    }

    private Event changed(Event event) {
        EventBuilder builder = new EventBuilder(event);
        title.ifPresent(value -> builder.title = value);
        when.ifPresent(value -> builder.when = Edtf.parse(value, event.when().zone(), Basis.EDITOR));
        eventKind.ifPresent(value -> builder.kind = value);
        status.ifPresent(value -> builder.status = value);
        storylines.ifPresent(value -> builder.storylines = value);
        return builder.build();
    }
}
