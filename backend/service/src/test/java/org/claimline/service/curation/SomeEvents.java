// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Place;
import org.claimline.extraction.Quote;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Event.DateCandidate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;

/** Events, claims and edits at random. */
final class SomeEvents {
    private SomeEvents() {}

    /** Events with all their claims. */
    record World(List<Event> events, Map<String, Claim> claims) {}

    static World world(Random random) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            List<Claim> own = new ArrayList<>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                own.add(claim(random, claims.size() + own.size()));
            }
            own.forEach(claim -> claims.put(claim.id(), claim));
            Optional<String> parent =
                    i > 0 && random.nextInt(3) == 0 ? Optional.of("event-" + random.nextInt(i)) : Optional.empty();
            events.add(event("event-" + i, own, parent, random));
        }
        return new World(List.copyOf(events), claims);
    }

    /** The same claims and events under other ids, as a newer extractor might give them. */
    static World renamed(World world) {
        Map<String, Claim> claims = new LinkedHashMap<>();
        world.claims().values().forEach(claim -> claims.put("newer-" + claim.id(), renamed(claim)));
        List<Event> events = world.events().stream()
                .map(event -> {
                    EventBuilder builder = new EventBuilder(event);
                    builder.id = "newer-" + event.id();
                    builder.parent = event.parent().map(id -> "newer-" + id);
                    builder.claims =
                            event.claims().stream().map(id -> "newer-" + id).toList();
                    return builder.build();
                })
                .toList();
        return new World(events, claims);
    }

    static Action action(Random random, List<Event> events, Map<String, Claim> claims) {
        Event event = events.get(random.nextInt(events.size()));
        Anchor target = Anchor.of(event, claims);
        return switch (random.nextInt(4)) {
            case 0 ->
                new Merge(
                        target,
                        IntStream.range(0, 1 + random.nextInt(2))
                                .mapToObj(i -> Anchor.of(events.get(random.nextInt(events.size())), claims))
                                .toList());
            case 1 -> {
                List<String> some = new ArrayList<>(event.claims());
                Collections.shuffle(some, random);
                yield new Split(
                        target,
                        some.subList(0, (some.size() + 1) / 2).stream()
                                .map(claims::get)
                                .map(ClaimRef::of)
                                .toList());
            }
            default -> change(random, target);
        };
    }

    private static Change change(Random random, Anchor target) {
        return new Change(
                target,
                maybe(random, "Title " + random.nextInt(1_000)),
                maybe(random, "20" + (10 + random.nextInt(10))),
                maybe(random, EventKind.values()[random.nextInt(EventKind.values().length)]),
                maybe(random, Status.values()[random.nextInt(Status.values().length)]),
                maybe(random, List.of("line-" + random.nextInt(3))),
                random.nextInt(8) == 0);
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Event event(String id, List<Claim> claims, Optional<String> parent, Random random) {
        Claim first = claims.get(0);
        Map<When, List<String>> dates = new HashMap<>();
        claims.forEach(claim -> dates.computeIfAbsent(claim.date().when(), when -> new ArrayList<>())
                .add(claim.id()));
        List<DateCandidate> candidates = dates.entrySet().stream()
                .map(date -> new DateCandidate(date.getKey(), date.getValue()))
                .toList();
        List<String> ids = claims.stream().map(Claim::id).toList();
        List<Dispute> disputes = ids.size() > 1
                ? List.of(new Dispute(Dispute.Kind.STANCE, ids.subList(0, 2), "They differ."))
                : List.of();
        return new Event(
                id,
                first.event().title(),
                first.event().kind(),
                first.event().status(),
                first.date().when(),
                candidates,
                parent,
                random.nextBoolean() ? List.of("line-1") : List.of(),
                first.event().actors(),
                first.event().places(),
                ids,
                disputes,
                random.nextDouble());
    }

    private static Claim claim(Random random, int number) {
        Quote quote = new Quote("Sentence " + number + ".", "", "", number * 100, number * 100 + 50);
        When when = Edtf.parse(
                "20" + (10 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)), ZoneOffset.UTC, Basis.STATED);
        Actor speaker = new Actor("actor-" + random.nextInt(5), "Actor", Actor.Kind.PERSON, List.of());
        EventMention mention = new EventMention(
                "Event of claim " + number,
                EventKind.PROTEST,
                Status.OCCURRED,
                List.of(speaker),
                List.of(new Place("place-" + random.nextInt(3), "Place")),
                Set.of("event"),
                random.nextDouble(),
                "");
        return new Claim(
                "claim-" + number,
                "article",
                "Outlet",
                speaker,
                "said",
                Stance.ASSERTS,
                quote,
                quote,
                new DateResolution(when, "", Optional.empty(), Optional.empty(), "test", List.of()),
                mention,
                random.nextDouble(),
                "1");
    }

    private static Claim renamed(Claim claim) {
        return new Claim(
                "newer-" + claim.id(),
                claim.article(),
                claim.source(),
                claim.speaker(),
                claim.cue(),
                claim.stance(),
                claim.quote(),
                claim.trigger(),
                claim.date(),
                claim.event(),
                claim.confidence(),
                "2");
    }
}
