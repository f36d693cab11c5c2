// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Span;
import org.claimline.extraction.text.TextAnalyzer;
import org.junit.jupiter.api.Test;

class ActorsTest {
    private static final String TEXT = """
            Ortiz and Vidal meet in Oslo
            Opposition leader Rosa Ortíz met President Juan Vidal in Oslo on Tuesday. Ms. Ortiz left early.
            The opposition leader thanked the Norwegian government. Norway's government hosted the talks.
            The United Nations welcomed them, and the UN sent an envoy, Lt. Gen. John Smith Jr., from New York.
            """;

    private final Actors actors = Actors.of(TextAnalyzer.english().analyze(TEXT));

    @Test
    void joinsTheNamesOfOneActor() {
        Actor ortiz = find("rosa-ortiz");
        assertEquals("Rosa Ortíz", ortiz.name());
        assertEquals(Actor.Kind.PERSON, ortiz.kind());
        assertTrue(ortiz.aliases().contains("Ortiz") && ortiz.aliases().contains("opposition leader"), ortiz::toString);
        assertEquals(
                4,
                actors.mentions().stream()
                        .filter(mention -> mention.actor().equals(ortiz))
                        .count());
    }

    @Test
    void stripsTitlesAndSuffixes() {
        assertEquals("Juan Vidal", find("juan-vidal").name());
        assertEquals("John Smith", find("john-smith").name());
    }

    @Test
    void aMonarchIsNobodyOfTheSameSurname() {
        String text =
                "President Tariq Hassan refused. King Hassan of Morland flew to Oslo. The press said that Hassan would stay away.";
        List<String> ids = Actors.of(TextAnalyzer.english().analyze(text)).mentions().stream()
                .map(mention -> mention.actor().id())
                .filter(id -> id.contains("hassan"))
                .toList();
        assertEquals(List.of("tariq-hassan", "king-hassan", "tariq-hassan"), ids);
    }

    @Test
    void aGivenNameThatOpensASentenceIsPartOfTheName() {
        String text =
                "Betsy Ekdal, 68, arrived on Sunday with her husband. Tom Ekdal waved. Betsy Ekdal shook her head.";
        List<String> ids = Actors.of(TextAnalyzer.english().analyze(text)).mentions().stream()
                .map(mention -> mention.actor().id())
                .toList();
        assertEquals(List.of("betsy-ekdal", "tom-ekdal", "betsy-ekdal"), ids);
    }

    @Test
    void theNameOfABodyBeginsWithTheSentence() {
        String text = "Coast Savings Bank sold its branches. Ratners Group PLC bought them.";
        List<String> names = Actors.of(TextAnalyzer.english().analyze(text)).mentions().stream()
                .map(mention -> mention.actor().name())
                .toList();
        assertEquals(List.of("Coast Savings Bank", "Ratners Group PLC"), names);
    }

    @Test
    void theNameOfABodyIsWholeAndTakesNoSides() {
        String text =
                "The opposition-controlled National Assembly met the elected Norwegian government. The Ek regime and"
                        + " the U.S.-backed opposition wrote to Norway's foreign ministry and to the Spanish Embassy."
                        + " Foreign Affairs Minister Rosa Ortiz replied.";
        List<String> names = Actors.of(TextAnalyzer.english().analyze(text)).mentions().stream()
                .map(mention -> mention.actor().name())
                .filter(name -> !name.equals("U.S."))
                .toList();
        assertEquals(
                List.of(
                        "National Assembly",
                        "Norwegian government",
                        "Ek government",
                        "opposition",
                        "Norway's foreign ministry",
                        "Spanish Embassy",
                        "Rosa Ortiz"),
                names);
    }

    @Test
    void joinsBodiesByCountryAndInitials() {
        assertEquals(2, count("norway-government"));
        assertEquals(2, count("united-nations"));
        assertEquals(Actor.Kind.BODY, find("united-nations").kind());
    }

    @Test
    void listsTheParticipantsOfASpanWithoutPlaces() {
        int end = TEXT.indexOf("Ms. Ortiz");
        Set<String> participants = actors.in(new Span(TEXT.indexOf("Opposition"), end)).stream()
                .map(Actor::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("rosa-ortiz", "juan-vidal"), participants);
    }

    @Test
    void mentionsAreInOrderAndApart() {
        List<Mention> mentions = actors.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            assertTrue(
                    mentions.get(i - 1).span().end() <= mentions.get(i).span().start());
        }
    }

    private Actor find(String id) {
        return actors.mentions().stream()
                .map(Mention::actor)
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " not in " + actors.mentions()));
    }

    private long count(String id) {
        return actors.mentions().stream()
                .filter(mention -> mention.actor().id().equals(id))
                .count();
    }
}
