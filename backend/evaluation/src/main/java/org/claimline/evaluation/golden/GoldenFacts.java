// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a reader finds in a set of articles, as facts about spans. The fields are explained in {@code seeds/golden/README.md}.
 *
 * @param articles the articles by the names that the facts use
 * @param events what happened
 * @param disputes what contradicts what
 */
public record GoldenFacts(Map<String, GoldenArticle> articles, List<GoldenEvent> events, List<GoldenDispute> disputes) {
    private static final ObjectMapper YAML = mapper();

    public GoldenFacts {
        articles = new LinkedHashMap<>(articles);
        events = List.copyOf(events);
        disputes = List.copyOf(disputes);
    }

    /**
     * An article.
     *
     * @param sha256 hash of its text
     * @param file where it lies under the seeds; absent for an article that is not part of the project
     */
    public record GoldenArticle(String sha256, Optional<String> file) {}

    /**
     * Where a sentence stands.
     *
     * @param article name of the article
     * @param start first code point
     * @param end code point behind the last
     * @param hash first 16 hexadecimal digits of the SHA-256 of the sentence's text
     */
    public record Place(String article, int start, int end, String hash) {}

    /** An event; the lists hold every answer that is right. */
    public record GoldenEvent(
            String id,
            String title,
            List<String> kind,
            List<String> status,
            List<String> storylines,
            List<String> mayJoin,
            boolean optional,
            List<GoldenClaim> claims,
            List<Place> also) {
        private GoldenEvent withPlaces(UnaryOperator<Place> move) {
            List<GoldenClaim> moved = claims.stream()
                    .map(claim -> claim.at(move.apply(claim.place)))
                    .toList();
            List<Place> alsoMoved = also.stream().map(move).toList();
            return new GoldenEvent(id, title, kind, status, storylines, mayJoin, optional, moved, alsoMoved);
        }
    }

    /** A sentence about an event; the lists hold every answer that is right. */
    public record GoldenClaim(
            Place place, List<String> when, List<String> speaker, List<String> stance, boolean optional) {
        private GoldenClaim at(Place moved) {
            return new GoldenClaim(moved, when, speaker, stance, optional);
        }
    }

    /** Claims of one side contradict claims of the other. */
    public record GoldenDispute(String event, List<String> kind, String about, List<List<Place>> sides) {
        private GoldenDispute withPlaces(UnaryOperator<Place> move) {
            List<List<Place>> moved =
                    sides.stream().map(side -> side.stream().map(move).toList()).toList();
            return new GoldenDispute(event, kind, about, moved);
        }
    }

    /** Reads facts from a YAML file. */
    public static GoldenFacts read(Path file) {
        try {
            return YAML.readValue(Files.readString(file), Written.class).facts();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " holds no golden facts: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every place that the facts name. */
    public Stream<Place> places() {
        return Stream.concat(
                events.stream()
                        .flatMap(event ->
                                Stream.concat(event.claims().stream().map(GoldenClaim::place), event.also().stream())),
                disputes.stream().flatMap(dispute -> dispute.sides().stream()).flatMap(List::stream));
    }

    /** The same facts with each place moved. */
    public GoldenFacts withPlaces(UnaryOperator<Place> move) {
        return new GoldenFacts(
                articles,
                events.stream().map(event -> event.withPlaces(move)).toList(),
                disputes.stream().map(dispute -> dispute.withPlaces(move)).toList());
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new ObjectMapper(new YAMLFactory());
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert);
        return mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The facts as the file writes them: what is empty is left out, and a place is {@code [start, end, hash]}. */
    private record Written(
            Map<String, WrittenArticle> articles, List<WrittenEvent> events, List<WrittenDispute> disputes) {
        GoldenFacts facts() {
            Map<String, GoldenArticle> named = new LinkedHashMap<>();
            articles.forEach((name, article) ->
                    named.put(name, new GoldenArticle(article.sha256(), Optional.ofNullable(article.file()))));
            return new GoldenFacts(
                    named,
                    events.stream().map(WrittenEvent::event).toList(),
                    disputes.stream().map(WrittenDispute::dispute).toList());
        }
    }

    private record WrittenArticle(String sha256, String file) {}

    private record WrittenEvent(
            String id,
            String title,
            List<String> kind,
            List<String> status,
            List<String> storylines,
            List<String> mayJoin,
            boolean optional,
            List<WrittenClaim> claims,
            List<WrittenPlace> also) {
        GoldenEvent event() {
            return new GoldenEvent(
                    id,
                    title,
                    kind,
                    status,
                    orEmpty(storylines),
                    orEmpty(mayJoin),
                    optional,
                    orEmpty(claims).stream().map(WrittenClaim::claim).toList(),
                    orEmpty(also).stream().map(WrittenPlace::place).toList());
        }
    }

    private record WrittenPlace(
            String article, @JsonProperty("at") List<String> at) {
        Place place() {
            return new Place(article, Integer.parseInt(at.get(0)), Integer.parseInt(at.get(1)), at.get(2));
        }
    }

    private record WrittenClaim(
            String article,
            List<String> at,
            List<String> when,
            List<String> speaker,
            List<String> stance,
            boolean optional) {
        GoldenClaim claim() {
            return new GoldenClaim(new WrittenPlace(article, at).place(), when, speaker, stance, optional);
        }
    }

    private record WrittenDispute(String event, List<String> kind, String about, List<List<WrittenPlace>> sides) {
        GoldenDispute dispute() {
            List<List<Place>> places = sides.stream()
                    .map(side -> side.stream().map(WrittenPlace::place).toList())
                    .toList();
            return new GoldenDispute(event, kind, about, places);
        }
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
