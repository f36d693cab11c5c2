// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.time.When;

/** The JSON of events, as the API shows them, with the sentences that they come from. */
final class EventJson {
    private EventJson() {}

    /**
     * An event.
     *
     * @param claims all claims by id
     * @param documents file names of the articles by id
     */
    static Map<String, Object> of(Event event, Map<String, Claim> claims, Map<String, String> documents) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", event.id());
        json.put("when", when(event.when()));
        json.put("title", event.title());
        json.put("kind", lower(event.kind()));
        json.put("status", lower(event.status()));
        json.put("actors", event.actors().stream().map(Actor::name).toList());
        json.put("places", event.places().stream().map(Place::name).toList());
        json.put("storylines", event.storylines());
        json.put("parent", event.parent().orElse(null));
        json.put("salience", event.salience());
        json.put("dates", event.dates().stream().map(EventJson::date).toList());
        json.put("disputes", event.disputes().stream().map(EventJson::dispute).toList());
        json.put(
                "mentions",
                event.claims().stream()
                        .map(claims::get)
                        .map(claim -> mention(claim, documents))
                        .toList());
        return json;
    }

    private static Map<String, Object> mention(Claim claim, Map<String, String> documents) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("claim", claim.id());
        json.put("doc", documents.get(claim.article()));
        json.put("start", claim.trigger().start());
        json.put("end", claim.trigger().end());
        json.put(
                "quote",
                new TreeMap<>(Map.of(
                        "start", claim.quote().start(), "end", claim.quote().end())));
        json.put("speaker", claim.speaker().name());
        json.put("stance", lower(claim.stance()));
        return json;
    }

    private static Map<String, Object> when(When when) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edtf", when.edtf());
        json.put("start", when.local(when.start()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.put("end", when.local(when.end()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        json.put("precision", lower(when.precision()));
        json.put("zone", when.zone().getId());
        json.put("approximate", when.approximate());
        json.put("basis", lower(when.basis()));
        return json;
    }

    private static Map<String, Object> date(Event.DateCandidate date) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edtf", date.when().edtf());
        json.put("claims", date.claims());
        return json;
    }

    private static Map<String, Object> dispute(Dispute dispute) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", lower(dispute.kind()));
        json.put("claims", dispute.claims());
        json.put("note", dispute.note());
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
