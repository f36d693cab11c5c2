// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Quote;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenScoreTest {
    private static final String FACTS = """
            articles:
              a: {sha256: aaaa}
            events:
              - id: flight
                title: "A flight"
                kind: [movement]
                status: [alleged]
                mayJoin: [landing]
                claims:
                  - {article: a, at: [0, 50, "-"], when: ["2019-04-30"], speaker: ["Mike Pompeo"], stance: [asserts]}
                  - {article: a, at: [50, 100, "-"], when: ["2019-04-30"], speaker: ["Nicolás Maduro"], stance: [denies]}
                also:
                  - {article: a, at: [300, 350, "-"]}
              - id: landing
                title: "A landing"
                kind: [movement]
                status: [occurred]
                claims:
                  - {article: a, at: [100, 150, "-"], when: ["2019-05"], speaker: ["outlet"], stance: [asserts]}
              - id: remark
                title: "A remark"
                kind: [statement]
                status: [occurred]
                optional: true
                also:
                  - {article: a, at: [200, 250, "-"]}
            disputes:
              - event: flight
                kind: [stance]
                about: "Pompeo against Maduro"
                sides:
                  - [{article: a, at: [0, 50, "-"]}]
                  - [{article: a, at: [50, 100, "-"]}]
            """;

    private static final Claim POMPEO = claim("c1", 0, 50, "2019-04-30", "Pompeo", Stance.ASSERTS);
    private static final Claim MADURO = claim("c2", 60, 95, "2019-04-30", "Nicolas Maduro", Stance.DENIES);
    private static final Claim LANDING = claim("c3", 100, 150, "2019-05-02", "", Stance.ASSERTS);
    private static final Claim REMARK = claim("c4", 200, 250, "2019-05-02", "", Stance.ASSERTS);
    private static final Claim FURNITURE = claim("c5", 400, 450, "2024", "", Stance.ASSERTS);

    @TempDir
    private Path folder;

    private GoldenFacts facts;

    @BeforeEach
    void readFacts() throws IOException {
        Path file = folder.resolve("facts.yaml");
        Files.writeString(file, FACTS);
        facts = GoldenFacts.read(file);
    }

    @Test
    void countsWhatIsToldWithTheRightDatesSpeakersAndStances() {
        GoldenScore score = score(event("e1", List.of(), POMPEO, MADURO), event("e2", List.of(), LANDING));
        assertEquals(new Ratio(2, 2), score.eventRecall());
        assertEquals(new Ratio(2, 2), score.eventPrecision());
        assertEquals(new Ratio(3, 3), score.claimRecall());
        assertEquals(new Ratio(2, 3), score.dates());
        assertEquals(new Ratio(3, 3), score.speakers());
        assertEquals(new Ratio(3, 3), score.stances());
    }

    @Test
    void countsAnEventThatIsToldTwiceAsOnceRightAndOnceWrong() {
        GoldenScore score = score(event("e1", List.of(), POMPEO), event("e2", List.of(), MADURO));
        assertEquals(new Ratio(1, 2), score.eventRecall());
        assertEquals(new Ratio(1, 2), score.eventPrecision());
    }

    @Test
    void countsAnEventMadeFromFurnitureAsWrongButNotOneMadeFromARemark() {
        GoldenScore score = score(event("e1", List.of(), REMARK), event("e2", List.of(), FURNITURE));
        assertEquals(new Ratio(0, 1), score.eventPrecision());
    }

    @Test
    void letsOneEventTellTwoThatMayBeJoined() throws IOException {
        Files.writeString(
                folder.resolve("joined.yaml"),
                FACTS.replace("  - id: landing\n", "  - id: landing\n    mayJoin: [flight]\n"));
        facts = GoldenFacts.read(folder.resolve("joined.yaml"));
        GoldenScore score = score(event("e1", List.of(), POMPEO, MADURO, LANDING));
        assertEquals(new Ratio(2, 2), score.eventRecall());
    }

    @Test
    void findsADisputeOnlyWhenItHoldsBothSides() {
        Dispute whole = new Dispute(Dispute.Kind.STANCE, List.of("c1", "c2"), "They differ.");
        Dispute half = new Dispute(Dispute.Kind.STANCE, List.of("c1", "c3"), "They differ.");
        assertEquals(
                new Ratio(1, 1),
                score(event("e1", List.of(whole), POMPEO, MADURO)).disputes());
        assertEquals(
                new Ratio(0, 1),
                score(event("e1", List.of(half), POMPEO, MADURO)).disputes());
    }

    private GoldenScore score(Event... events) {
        List<Claim> claims = List.of(POMPEO, MADURO, LANDING, REMARK, FURNITURE);
        return new GoldenScore(facts, new Output(Map.of("a", "aaaa"), claims, List.of(events)));
    }

    private static Claim claim(String id, int start, int end, String edtf, String speaker, Stance stance) {
        Actor actor = speaker.isEmpty()
                ? new Actor("o", "An outlet", Actor.Kind.OUTLET, List.of())
                : new Actor(speaker, speaker, Actor.Kind.PERSON, List.of());
        Quote quote = new Quote("q", "", "", start, end);
        DateResolution date = new DateResolution(when(edtf), "", Optional.empty(), Optional.empty(), "test", List.of());
        EventMention mention =
                new EventMention("Title", EventKind.OTHER, Status.OCCURRED, List.of(), List.of(), Set.of(), 0.5, "");
        return new Claim(id, "aaaa", "", actor, "", stance, quote, quote, date, mention, 1, "test");
    }

    private static Event event(String id, List<Dispute> disputes, Claim... claims) {
        List<String> ids = List.of(claims).stream().map(Claim::id).toList();
        return new Event(
                id,
                "Title",
                EventKind.OTHER,
                Status.OCCURRED,
                claims[0].date().when(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                ids,
                disputes,
                0.5);
    }

    private static When when(String edtf) {
        return new When(
                edtf,
                Instant.parse("2019-01-01T00:00:00Z"),
                Instant.parse("2020-01-01T00:00:00Z"),
                Precision.DAY,
                ZoneOffset.UTC,
                false,
                Basis.STATED);
    }
}
