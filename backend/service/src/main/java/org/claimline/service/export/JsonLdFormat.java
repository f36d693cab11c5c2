// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.event.EventView;
import org.claimline.service.model.Named;
import org.claimline.service.model.WhenView;

/**
 * JSON-LD in the vocabulary of schema.org: an Event is the subject of Claims, and who denies or doubts it reviews one. The
 * context is inline, so that a processor needs no network.
 */
public final class JsonLdFormat implements EventFormat {
    private static final Set<String> REVIEWS = Set.of("denies", "doubts");

    private final JsonItems items;
    private final String pages;

    /** @param pages what the id of an event is appended to for the address of its page */
    public JsonLdFormat(ObjectMapper mapper, String pages) {
        this.items = new JsonItems(mapper);
        this.pages = pages;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("{\"@context\":{\"@vocab\":\"https://schema.org/\"},\"@graph\":[");
    }

    @Override
    public void write(EventView event, Writer out) throws IOException {
        items.write(node(event), out);
    }

    @Override
    public void end(Writer out) throws IOException {
        out.write("\n]}\n");
    }

    private Map<String, Object> node(EventView event) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "Event");
        node.put("@id", "urn:claimline:event:" + event.id());
        node.put("name", event.title());
        node.put("url", pages + event.id());
        addDates(node, event.when());
        node.put("location", things("Place", event.places()));
        node.put("about", things("Thing", event.actors()));
        node.put("keywords", event.storylines().stream().map(Named::name).toList());
        if (event.parent() != null) {
            node.put("superEvent", Map.of("@id", "urn:claimline:event:" + event.parent()));
        }
        node.put(
                "subjectOf",
                event.claims().stream().map(claim -> node(claim, event)).toList());
        return node;
    }

    /** ISO 8601 in the precision that is known; what nothing is known of has no date. */
    private static void addDates(Map<String, Object> node, WhenView when) {
        switch (when.precision()) {
            case "unknown" -> node.put("description", "The date is not known.");
            case "second", "minute", "hour" -> node.put("startDate", ISO_OFFSET_DATE_TIME.format(when.start()));
            case "day", "month", "year" -> node.put("startDate", when.edtf().replaceAll("[~?%]", ""));
            default -> {
                node.put("startDate", when.start().toLocalDate().toString());
                node.put("endDate", when.end().toLocalDate().minusDays(1).toString());
            }
        }
    }

    private static List<Thing> things(String type, List<Named> things) {
        return things.stream()
                .map(thing -> new Thing(type, thing.id(), thing.name()))
                .toList();
    }

    private static Map<String, Object> node(ClaimView claim, EventView event) {
        Map<String, Object> node = new LinkedHashMap<>();
        boolean review = REVIEWS.contains(claim.stance());
        node.put("@type", review ? "ClaimReview" : "Claim");
        node.put("@id", "urn:claimline:claim:" + claim.id());
        ClaimView.Speaker speaker = claim.speaker();
        String kind = speaker.kind().equals("person") ? "Person" : "Organization";
        node.put("author", new Thing(kind, speaker.id(), speaker.name()));
        node.put(review ? "reviewBody" : "text", claim.quote().exact());
        Thing publisher = new Thing("Organization", null, claim.source().name());
        node.put(review ? "isPartOf" : "appearance", new Article("Article", claim.article(), publisher));
        if (review) {
            node.put("claimReviewed", event.title());
            node.put("reviewRating", new Rating("Rating", claim.stance()));
        }
        return node;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Thing(@JsonProperty("@type") String type, String identifier, String name) {}

    private record Article(@JsonProperty("@type") String type, String identifier, Thing publisher) {}

    private record Rating(@JsonProperty("@type") String type, String alternateName) {}
}
