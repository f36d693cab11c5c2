// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.claimline.service.http.Checks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Changes as they happen. */
@Path("/api/v1/events/stream")
@Tag(name = "Changes")
public class ChangeStreamResource {
    private static final String HEARTBEAT = "still here";

    private final ChangeFeed feed;
    private final ObjectMapper mapper;

    ChangeStreamResource(ChangeFeed feed, ObjectMapper mapper) {
        this.feed = feed;
        this.mapper = mapper;
    }

    /** Blocking, because a key that comes with the request is looked up. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "streamChanges",
            summary = "Changes of events as they happen, as server-sent events",
            description =
                    "The name of each is created, updated or removed, its id is the seq of the change, its data the"
                            + " change as in /changes. A comment comes every 15 seconds when nothing else does.")
    public Multi<OutboundSseEvent> stream(
            @RestHeader("Last-Event-ID") @Parameter(description = "The id of the last one seen, to go on behind it")
                    String last,
            @Context Sse sse) {
        Checks checks = new Checks();
        Optional<Long> seq =
                checks.text(last).map(given -> (long) checks.number("Last-Event-ID", given, 0, Integer.MAX_VALUE, 0));
        checks.done();
        return feed.from(seq)
                .map(change -> change.map(known -> event(sse, known)).orElseGet(() -> heartbeat(sse)));
    }

    private static OutboundSseEvent heartbeat(Sse sse) {
        return sse.newEventBuilder().comment(HEARTBEAT).build();
    }

    private OutboundSseEvent event(Sse sse, ChangeView change) {
        try {
            return sse.newEventBuilder()
                    .id(String.valueOf(change.seq()))
                    .name(change.kind())
                    .data(mapper.writeValueAsString(change))
                    .build();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
