// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Quote;
import org.claimline.extraction.time.DateResolution;

/** The JSON of claims, as the API shows them; what the API leaves to its own resources stands inside. */
final class ClaimJson {
    private ClaimJson() {}

    static Map<String, Object> of(Extraction extraction) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("article", extraction.article());
        json.put("title", extraction.title());
        json.put("source", extraction.source());
        Map<String, Object> published = new LinkedHashMap<>();
        published.put("edtf", extraction.published().when().edtf());
        published.put("basis", lower(extraction.published().when().basis()));
        published.put("evidence", extraction.published().evidence());
        json.put("published", published);
        json.put("claims", extraction.claims().stream().map(ClaimJson::of).toList());
        json.put(
                "notices",
                extraction.notices().stream()
                        .map(notice -> new TreeMap<>(Map.of("kind", notice.kind(), "message", notice.message())))
                        .toList());
        json.put("extractor", extraction.extractor());
        return json;
    }

    static Map<String, Object> of(Claim claim) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", claim.id());
        json.put("article", claim.article());
        json.put("source", claim.source());
        json.put("event", event(claim.event()));
        json.put("speaker", actor(claim.speaker()));
        json.put("cue", claim.cue());
        json.put("stance", lower(claim.stance()));
        json.put("quote", quote(claim.quote()));
        json.put("trigger", quote(claim.trigger()));
        json.put("when", when(claim.date()));
        json.put("confidence", Math.round(claim.confidence() * 100) / 100.0);
        json.put("extractor", claim.extractor());
        return json;
    }

    private static Map<String, Object> event(EventMention event) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", event.title());
        json.put("kind", lower(event.kind()));
        json.put("status", lower(event.status()));
        json.put("actors", event.actors().stream().map(ClaimJson::actor).toList());
        json.put("places", event.places().stream().map(place -> place.name()).toList());
        json.put("terms", List.copyOf(new java.util.TreeSet<>(event.terms())));
        json.put("salience", event.salience());
        json.put("within", event.within());
        return json;
    }

    private static Map<String, Object> actor(Actor actor) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", actor.id());
        json.put("name", actor.name());
        json.put("kind", lower(actor.kind()));
        return json;
    }

    private static Map<String, Object> quote(Quote quote) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("exact", quote.exact());
        json.put("prefix", quote.prefix());
        json.put("suffix", quote.suffix());
        json.put("start", quote.start());
        json.put("end", quote.end());
        return json;
    }

    private static Map<String, Object> when(DateResolution date) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edtf", date.when().edtf());
        json.put("precision", lower(date.when().precision()));
        json.put("approximate", date.when().approximate());
        json.put("phrase", date.phrase());
        json.put("basis", lower(date.when().basis()));
        json.put("anchor", date.anchor().orElse(null));
        json.put("rule", date.rule());
        json.put("steps", date.steps());
        return json;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
