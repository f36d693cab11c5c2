// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title tells who did what to the end, or says less; it never stops in the middle. */
class TitleTest {
    private static final Extractor EXTRACTOR = Extractor.english();

    private static List<Claim> claims(String text) {
        return EXTRACTOR
                .extract(HarbourTimes.article("Harbour news of the day\n\n" + text))
                .claims();
    }

    private static List<String> titles(String text) {
        return claims(text).stream().map(claim -> claim.event().title()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Anna Ek told Harbour Radio on Monday that the dockers have not ruled out another strike at the two southern terminals. | Anna Ek said the dockers have not ruled out another strike at the two southern terminals",
                "Anna Ek said Monday that if the owners do not open the books of the southern terminals, it will lead to a strike in every port of the country. | Anna Ek spoke of a strike",
                "Anna Ek on Monday demanded that everyone who took part in the long talks about the southern terminals be heard. | Ek demanded everyone who took part in the long talks about the southern terminals be heard",
                "“On Friday, we will hold a march of all the dockers,” Anna Ek said on Monday. | Anna Ek: we will hold a march of all the dockers",
                "Anna Ek on Monday denied a report from the Northern Press Agency that she met secretly with an envoy of the owners in Oslo. | Anna Ek denied a report from the Northern Press Agency that she met secretly with an envoy",
                "Anna Ek said on Monday that the lockout was illegal. | Anna Ek said that the lockout was illegal",
                "Anna Ek said on Monday that Sunday's vote was rigged. | Anna Ek said that the vote was rigged",
            })
    void whatIsSaidIsToldToTheEnd(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
        assertTrue(title.length() <= 90, title);
    }

    @Test
    void theOwnerOfWhatIsClaimedIsNamed() {
        List<String> titles = titles("Anna Ek on Monday declared herself mayor. On Tuesday, the Finnish government"
                + " supported such claim.");
        assertTrue(titles.contains("The Finnish government supported Anna Ek's claim"), titles::toString);
    }

    @Test
    void aDayRightBeforeTheVerbIsNoPartOfAName() {
        List<Claim> claims =
                claims("A senior official Monday condemned the lockout. The city court Tuesday banned it.");
        assertEquals(
                List.of("A senior official condemned the lockout", "The city court banned it"),
                claims.stream().map(claim -> claim.event().title()).toList());
        assertEquals("senior official", claims.get(0).speaker().name());
    }

    @Test
    void theWordsThatLeadToADateGoWithIt() {
        assertEquals(
                List.of("The crane collapsed, toppling a shed"),
                titles("The crane collapsed at about 10:35 a.m. Monday, toppling a shed."));
    }

    @Test
    void whatADayOwnsIsNoPartOfAName() {
        List<Claim> claims = claims("Anna Ek runs the port. In Monday's broadcast Ek said that the port was open.");
        assertTrue(claims.stream()
                .allMatch(claim -> claim.speaker().name().equals("Anna Ek")
                        || claim.speaker().name().equals("Harbour Times")));
    }

    @Test
    void anInfinitiveGoesOnBehindAnd() {
        assertEquals(
                List.of("Anna Ek tried again to threaten and defeat Jon Lind"),
                titles("Anna Ek on Monday tried again to threaten and defeat Jon Lind."));
    }

    @Test
    void aConditionIsNoEvent() {
        assertEquals(List.of(), titles("If the dockers return tomorrow, nothing is lost."));
    }

    @Test
    void aJudgingDescriptionIsNoParticipant() {
        Claim claim = claims("Anna Ek on Monday denounced a puppet government.").get(0);
        assertEquals(
                List.of("Anna Ek"),
                claim.event().actors().stream().map(Actor::name).toList());
    }
}
