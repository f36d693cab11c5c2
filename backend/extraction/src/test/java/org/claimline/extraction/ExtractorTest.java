// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(HarbourTimes.article(text));
    }

    private static Claim only(String sentence) {
        List<Claim> claims = extract("Harbour news of the day\n\n" + sentence).claims();
        assertEquals(1, claims.size(), () -> "claims: " + claims);
        return claims.get(0);
    }

    @Test
    void anArticleWithoutAYearMayTellTheTimeOfDay() {
        Extraction extraction = EXTRACTOR.extract(
                Article.of("Dockers occupied the harbour on the evening of June 7.", ArticleMetadata.none()));
        assertEquals("XXXX-06-07", extraction.claims().get(0).date().when().edtf());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Union leader Anna Ek on Monday denied a report that she had met the owners in secret. | 2021-06-21 | denies | Anna Ek | statement",
                "On June 1, dockers occupied the harbour of Gothenburg. | 2021-06-01 | asserts | Harbour Times | protest",
                "Earlier this month, the owners broke off talks with the union. | 2021-06 | asserts | Harbour Times | talks",
                "Envoys of Finland, which owns two ferries, met with the union last week in Turku. | 2021-06-14/2021-06-20 | asserts | Harbour Times | diplomacy",
                "“We are going home,” Ek said in a speech broadcast Tuesday. | 2021-06-22 | asserts | Ek | statement",
                "The owners were arrested in March after the police searched their offices. | 2021-03 | asserts | Harbour Times | justice",
                "Mayor Jon Lind condemned the strike on Sunday. | 2021-06-20 | condemns | Jon Lind | statement",
            })
    void aSentenceIsAClaim(String sentence, String edtf, String stance, String speaker, String kind) {
        Claim claim = only(sentence);
        assertEquals(edtf, claim.date().when().edtf());
        assertEquals(stance, claim.stance().name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(speaker, claim.speaker().name());
        assertEquals(kind, claim.event().kind().name().toLowerCase(java.util.Locale.ROOT));
        assertEquals(sentence, claim.quote().exact());
    }

    @Test
    void whatIsOnlyRecalledHasNoDate() {
        List<Claim> claims = extract("Harbour news\n\nPolice have arrested ten soldiers of the attempted coup against"
                        + " Mayor Jon Lind.")
                .claims();
        Claim recalled = claims.stream()
                .filter(claim -> claim.event().kind() == EventKind.CONFLICT)
                .findFirst()
                .orElseThrow();
        assertEquals("XXXX", recalled.date().when().edtf());
        assertEquals("recalled", recalled.date().rule());
        assertTrue(recalled.event().actors().stream()
                .anyMatch(actor -> actor.name().equals("Jon Lind")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In a speech on Tuesday, union leader Anna Ek called the deal a fraud. | Anna Ek called the deal a fraud",
                "The regime of President Jon Lind arrested ten dockers on Monday. | government",
                "The attempted coup against Mayor Jon Lind failed on Monday. | uprising attempt",
            })
    void titlesSayWhoDidWhatInNeutralWords(String sentence, String expected) {
        String title = only(sentence).event().title();
        assertTrue(title.contains(expected), title);
        assertTrue(title.length() <= 90, title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour is an old part of the town. | a state",
                "Dockers have been members of the union since 2001. | a state that began",
                "Anna Ek, a candidate in the elections in 2012 and 2016, likes ferries. | who somebody is",
                "The novel 1984 costs $1,950 in room 2019. | no date",
            })
    void whatIsNoEventIsNoClaim(String sentence, String why) {
        assertEquals(
                List.of(), extract("Harbour news of the day\n\n" + sentence).claims(), why);
    }

    @Test
    void aNounPhraseWithItsOwnDateIsItsOwnEvent() {
        List<Claim> claims = extract(
                        "Harbour news\n\nLast year, police closed the port after the failure of the talks on May 29, 2019.")
                .claims();
        assertEquals(
                List.of("2020", "2019-05-29"),
                claims.stream().map(claim -> claim.date().when().edtf()).toList());
        assertEquals("The failure of the talks", claims.get(1).event().title());
        assertEquals(EventKind.TALKS, claims.get(1).event().kind());
    }

    @Test
    void aPastTenseTakesOverTheDayThatTheArticleTells() {
        List<Claim> claims = extract(
                        "Harbour news\n\nOn Tuesday, dockers stormed the office. Mayor Jon Lind fled the town.")
                .claims();
        assertEquals("2021-06-22", claims.get(1).date().when().edtf());
        assertEquals("narrative-date", claims.get(1).date().rule());
    }

    @Test
    void furnitureAndHeadlinesTellNothing() {
        String text = "Dockers Strike on Monday as Owners Refuse Talks\n\nBy Anna Ek\n\n"
                + "On Monday, dockers went on strike.\n\nSubscribe to our newsletter on Tuesday\n\nLeave a reply\n\n"
                + "On Sunday I wrote a comment.\n";
        assertEquals(1, extract(text).claims().size());
    }

    @Test
    void aStandfirstThatTheBodyRepeatsIsToldOnce() {
        String sentence = "On Monday, dockers went on strike.";
        assertEquals(
                1, extract("Strike\n\n" + sentence + "\n\n" + sentence).claims().size());
    }

    @Test
    void theSameArticleGivesTheSameClaims() {
        String text = "News\n\nOn Monday, Anna Ek resigned. She said on Tuesday that she was tired.";
        assertEquals(extract(text), extract(text));
    }

    @Test
    void quotesCountCodePoints() {
        Claim claim = only("On Monday, dockers in Malmö stormed the 🚢 office.");
        String text = "Harbour news of the day\n\n" + claim.quote().exact();
        int start = text.offsetByCodePoints(0, claim.quote().start());
        int end = text.offsetByCodePoints(0, claim.quote().end());
        assertEquals(claim.quote().exact(), text.substring(start, end));
    }
}
