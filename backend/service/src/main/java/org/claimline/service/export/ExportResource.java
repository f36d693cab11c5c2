// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.claimline.service.event.EventFilter;
import org.claimline.service.event.EventQuery;
import org.claimline.service.event.EventStore;
import org.claimline.service.event.EventView;
import org.claimline.service.http.Checks;
import org.claimline.service.http.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events in the forms that other programs read, under the same filters, streamed with constant memory. */
@Path("/api/v1")
@Tag(name = "Exports", description = "Events in the forms that other programs read")
public class ExportResource {
    private static final int ALL = Integer.MAX_VALUE;
    private static final int FEED_LENGTH = 200;

    private final EventStore events;
    private final ObjectMapper mapper;
    private final PublicAddress address;

    ExportResource(EventStore events, ObjectMapper mapper, PublicAddress address) {
        this.events = events;
        this.mapper = mapper;
        this.address = address;
    }

    @GET
    @Path("/events.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "exportCsv",
            summary = "Events as a table",
            description = "RFC 4180; text that a spreadsheet would take for a formula begins with an apostrophe.")
    public StreamingOutput csv(@BeanParam EventQuery query) {
        return stream(query, new CsvFormat(), EventStore.BY_DATE, ALL, false);
    }

    @GET
    @Path("/events.ndjson")
    @Produces("application/x-ndjson")
    @Operation(operationId = "exportNdjson", summary = "Events as lines of JSON, each with its claims")
    public StreamingOutput ndjson(@BeanParam EventQuery query) {
        return stream(query, new NdjsonFormat(mapper), EventStore.BY_DATE, ALL, true);
    }

    @GET
    @Path("/events.ics")
    @Produces("text/calendar;charset=UTF-8")
    @Operation(
            operationId = "exportCalendar",
            summary = "Events as an iCalendar",
            description = "RFC 5545. Only what is known to the hour or finer has a clock time; all else is whole days.")
    public StreamingOutput calendar(@BeanParam EventQuery query, UriInfo asked) {
        return stream(query, new CalendarFormat(address.pages(asked)), EventStore.BY_DATE, ALL, false);
    }

    @GET
    @Path("/events.atom")
    @Produces("application/atom+xml;charset=UTF-8")
    @Operation(operationId = "exportAtom", summary = "The 200 events that changed last, as an Atom feed")
    public StreamingOutput atom(@BeanParam EventQuery query, UriInfo asked) {
        String self = address.of(asked)
                + asked.getRequestUri().getRawPath()
                + (asked.getRequestUri().getRawQuery() == null
                        ? ""
                        : "?" + asked.getRequestUri().getRawQuery());
        return stream(query, new AtomFormat(self, address.pages(asked)), EventStore.BY_CHANGE, FEED_LENGTH, false);
    }

    @GET
    @Path("/events.jsonld")
    @Produces("application/ld+json")
    @Operation(operationId = "exportJsonLd", summary = "Events and their claims in the vocabulary of schema.org")
    public StreamingOutput jsonLd(@BeanParam EventQuery query, UriInfo asked) {
        return stream(query, new JsonLdFormat(mapper, address.pages(asked)), EventStore.BY_DATE, ALL, true);
    }

    @GET
    @Path("/events.timelinejs.json")
    @Produces("application/json")
    @Operation(operationId = "exportTimelineJs", summary = "Events as TimelineJS 3 reads them")
    public StreamingOutput timelineJs(@BeanParam EventQuery query, UriInfo asked) {
        return stream(query, new TimelineJsFormat(mapper, address.pages(asked)), EventStore.BY_DATE, ALL, false);
    }

    /** Parameters are checked before the first byte is sent; after that there is no way back to an error. */
    private StreamingOutput stream(EventQuery query, EventFormat format, String sort, int most, boolean withClaims) {
        Checks checks = new Checks();
        EventFilter filter = EventFilter.read(checks, query);
        checks.done();
        return stream -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            format.begin(out);
            events.each(filter, sort, most, withClaims, event -> write(format, event, out));
            format.end(out);
            out.flush();
        };
    }

    private static void write(EventFormat format, EventView event, Writer out) {
        try {
            format.write(event, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
