// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What an edit does. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.class, name = "change"),
    @JsonSubTypes.Type(value = Merge.class, name = "merge"),
    @JsonSubTypes.Type(value = Split.class, name = "split")
})
sealed interface Action permits Change, Merge, Split {
    /** The event that it is done to. */
    Anchor target();

    /** Does it to events; nothing when its event is not among them any more. */
    void apply(Draft draft, String edit);
}
