// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.Place;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.time.When;
import org.claimline.service.event.EventView.DateCandidateView;
import org.claimline.service.event.EventView.DisputeView;
import org.claimline.service.model.Named;
import org.claimline.service.model.Records;
import org.claimline.service.model.WhenView;
import org.claimline.service.model.Words;
import org.claimline.service.source.SourceStore;

/** An event as it is kept: what is searched by in columns of their own, the rest as one document. */
record EventRow(Event event, List<Claim> claims, EventRows.Detail detail, String digest) {
    /** All columns but {@code search} and {@code updated}. */
    static final String COLUMNS =
            "id, title, kind, status, edtf, starts, ends, precision, zone, approximate, basis, dated,"
                    + " parent, salience, confidence, claim_count, source_count, dispute_count, storylines, actors, places, sources,"
                    + " speakers, stances, detail, digest";

    static EventRow of(Event event, Map<String, Claim> claims, Map<String, String> storylines) {
        List<Claim> own = own(event, claims);
        EventRows.Detail detail = detail(event, storylines);
        return new EventRow(event, own, detail, digest(event, own, detail));
    }

    /** The claims on an event. */
    static List<Claim> own(Event event, Map<String, Claim> claims) {
        return event.claims().stream().map(claims::get).filter(Objects::nonNull).toList();
    }

    /** The values of {@link #COLUMNS}, and behind them the text to be searched, in two weights. */
    Object[] values() {
        When when = event.when();
        return new Object[] {
            event.id(),
            event.title(),
            Words.of(event.kind()),
            Words.of(event.status()),
            when.edtf(),
            when.start(),
            when.end(),
            Words.of(when.precision()),
            when.zone().getId(),
            when.approximate(),
            Words.of(when.basis()),
            !when.isUnknown(),
            event.parent(),
            rounded(event.salience()),
            claims.stream().mapToDouble(Claim::confidence).max().orElse(0),
            claims.size(),
            sources().size(),
            event.disputes().size(),
            event.storylines(),
            event.actors().stream().map(Actor::id).distinct().toList(),
            event.places().stream().map(Place::id).distinct().toList(),
            sources(),
            distinct(claim -> claim.speaker().id()),
            distinct(claim -> Words.of(claim.stance())),
            Records.write(detail),
            digest,
            namesAndTitle(),
            words()
        };
    }

    /** Digits beyond the third say nothing. */
    private static double rounded(double share) {
        return Math.round(share * 1_000) / 1_000.0;
    }

    private List<String> sources() {
        return distinct(claim -> SourceStore.idOf(claim.source(), claim.article()));
    }

    private List<String> distinct(Function<Claim, String> value) {
        return claims.stream().map(value).distinct().sorted().toList();
    }

    private String namesAndTitle() {
        Stream<String> names =
                event.actors().stream().flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream()));
        Stream<String> places = event.places().stream().map(Place::name);
        return storable(Stream.of(Stream.of(event.title()), names, places).flatMap(s -> s));
    }

    private String words() {
        return storable(claims.stream()
                .map(claim -> claim.quote().exact() + "\n" + claim.speaker().name()));
    }

    private static String storable(Stream<String> texts) {
        return String.join("\n", (Iterable<String>) texts::iterator).replace('\0', ' ');
    }

    private static EventRows.Detail detail(Event event, Map<String, String> storylines) {
        return new EventRows.Detail(
                event.storylines().stream()
                        .map(id -> new Named(id, storylines.getOrDefault(id, id)))
                        .toList(),
                event.actors().stream().map(a -> new Named(a.id(), a.name())).toList(),
                event.places().stream().map(p -> new Named(p.id(), p.name())).toList(),
                event.disputes().stream()
                        .map(d -> new DisputeView(Words.of(d.kind()), d.claims(), d.note()))
                        .toList(),
                event.dates().stream()
                        .map(d -> new DateCandidateView(WhenView.of(d.when()), d.claims()))
                        .toList());
    }

    private static String digest(Event event, Collection<Claim> claims, EventRows.Detail detail) {
        List<String> read = claims.stream()
                .map(claim -> claim.id()
                        + claim.confidence()
                        + claim.stance()
                        + claim.speaker().id())
                .toList();
        return Hashes.id(
                32,
                Records.write(event).text(),
                String.join(" ", read),
                Records.write(detail).text());
    }
}
