// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of events with the counts that were asked for. */
@Schema(name = "EventList")
public record EventList(
        List<EventView> data,
        Page.Info page,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "For each facet asked for, how many of the hits have which value, most frequent first")
        Map<String, List<FacetValue>> facets)
        implements Paged {}
