// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.claimline.service.claim.ClaimStore;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.http.Remembered;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What happened. */
@Path("/api/v1/events")
@Tag(name = "Events", description = "What happened")
public class EventResource {
    private final EventStore events;
    private final ClaimStore claims;

    EventResource(EventStore events, ClaimStore claims) {
        this.events = events;
        this.claims = claims;
    }

    @GET
    @Remembered
    @Operation(
            operationId = "listEvents",
            summary = "Events",
            description =
                    "Filters may be combined freely. Pages stay stable while events come and go: follow page.next, or"
                            + " the Link header.")
    public EventList list(@BeanParam EventListQuery query, @BeanParam PageQuery page) {
        return events.list(query, page);
    }

    @GET
    @Path("/{id}")
    @Remembered
    @Operation(
            operationId = "getEvent",
            summary = "One event with its date candidates and disputes",
            description = "An event whose claims have gone over to another redirects there.")
    public RestResponse<EventView> get(@RestPath String id) {
        return events.find(id).map(RestResponse::ok).orElseGet(() -> movedTo(id, ""));
    }

    @GET
    @Path("/{id}/claims")
    @Remembered
    @Operation(operationId = "listClaimsOfEvent", summary = "The claims of an event, the most confident first")
    public RestResponse<Page<ClaimView>> claims(@RestPath String id) {
        List<ClaimView> found = claims.ofEvent(id);
        return found.isEmpty() && events.find(id).isEmpty()
                ? movedTo(id, "/claims")
                : RestResponse.ok(Page.whole(found));
    }

    private <T> RestResponse<T> movedTo(String id, String below) {
        String heir = events.successor(id)
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because("No event has the id \"" + id + "\"."));
        if (heir.isEmpty()) {
            throw ProblemKind.GONE.because(
                    "The event \"" + id + "\" was removed: no article that is read here tells of it.");
        }
        URI address = URI.create("/api/v1/events/" + heir + below);
        return RestResponse.ResponseBuilder.<T>create(Response.Status.PERMANENT_REDIRECT)
                .location(address)
                .build();
    }
}
