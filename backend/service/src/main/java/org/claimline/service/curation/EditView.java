// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.claimline.service.model.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction by a person. */
@Schema(name = "Edit", description = "A correction by a person, in the log of all of them")
public record EditView(
        @Schema(examples = "17") String id,

        @Schema(enumeration = {"change", "merge", "split"}) String kind,

        OffsetDateTime at,

        @Schema(description = "Id of the key that it was made with", examples = "5f0c2a9b")
        String editor,

        @Schema(description = "Id that the event had which it was done to")
        String event,

        @Schema(description = "What a change sets", nullable = true)
        EventChange change,

        @Schema(description = "Ids of the events that a merge took in")
        List<String> events,

        @Schema(description = "Ids of the claims that a split took out")
        List<String> claims,

        @Schema(description = "Id of the event that a split made", nullable = true)
        String created,

        @Schema(description = "When it was undone", nullable = true)
        OffsetDateTime undone,

        @Schema(description = "Id of the key that it was undone with", nullable = true)
        String undoneBy) {

    /** What a change sets; what is absent stays as it is. */
    @Schema(name = "EventChange", description = "What to set; what is absent stays as it is")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EventChange(
            @Schema(examples = "Harbour talks in Porto collapse")
            String title,

            @Schema(description = "The date (EDTF)", examples = "2021-03-02")
            String when,

            @Schema(examples = "talks") String kind,

            @Schema(enumeration = {"occurred", "planned", "alleged"})
            String status,

            @Schema(description = "Ids of all storylines that it belongs to", examples = "[\"oslo-talks\"]")
            List<String> storylines,

            @Schema(description = "true takes it out of sight; undo the edit to bring it back")
            Boolean hidden) {

        static EventChange of(Change change) {
            return new EventChange(
                    change.title().orElse(null),
                    change.when().orElse(null),
                    change.eventKind().map(Words::of).orElse(null),
                    change.status().map(Words::of).orElse(null),
                    change.storylines().orElse(null),
                    change.hidden() ? true : null);
        }
    }

    static EditView of(Edit edit, OffsetDateTime at, String editor, OffsetDateTime undone, String undoneBy) {
        Action action = edit.action();
        return new EditView(
                edit.id(),
                kind(action),
                at,
                editor,
                action.target().event(),
                action instanceof Change change ? EventChange.of(change) : null,
                action instanceof Merge merge
                        ? merge.others().stream().map(Anchor::event).toList()
                        : List.of(),
                action instanceof Split split
                        ? split.claims().stream().map(ClaimRef::claim).toList()
                        : List.of(),
                action instanceof Split ? Split.id(edit.id()) : null,
                undone,
                undoneBy);
    }

    private static String kind(Action action) {
        return action.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
