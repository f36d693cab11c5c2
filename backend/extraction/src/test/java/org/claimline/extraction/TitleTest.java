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
                "“But,” Anna Ek said on Monday, “the strike continues.” | Anna Ek said that the strike continues",
                "“The strike,” said Anna Ek on Monday, “goes on until the owners pay.” | Anna Ek said that the strike goes on until the owners pay",
                "Mayor Karl Lind of Oslo, who on Monday threatened to shut down the port, went home. | Karl Lind threatened to shut down the port",
                "“I am here,” said Karl Lind, a retired teacher who joined the strike on Monday. | Karl Lind joined the strike",
                "Karl Lind, the guard who opened the gate, resigned on Monday. | Karl Lind resigned",
                "Rather, Anna Ek said on Monday, the dockers will return to work. | Anna Ek said that the dockers will return to work",
                "Anna Ek said on Monday that the lockout was illegal. | Anna Ek said that the lockout was illegal",
                "Anna Ek said on Monday that Sunday's vote was rigged. | Anna Ek said that the vote was rigged",
                "“The dockers have won,” Anna Ek told her cheering followers outside the town hall on Monday. | Anna Ek said that the dockers have won",
                "“The dockers have won,” Anna Ek said in a speech on Monday, adding that she would not resign. | Anna Ek said that the dockers have won",
                "Anna Ek on Monday urged all the members of the harbour board to bring the owners of the terminals back to the talks. | Anna Ek urged all the members of the harbour board to bring the owners",
                "Anna Ek warned on Monday that the talks on the new southern terminals would collapse if the owners do not stop hiring. | Anna Ek warned that the talks would collapse if the owners do not stop hiring",
                "Anna Ek said on Monday that the only proposals made by those who came to Oslo behind the backs of the dockers are a pay cut and a longer week. | Anna Ek said that the only proposals are a pay cut and a longer week",
                "Anna Ek on Monday announced a march to the town hall led by the heads of the four largest unions of the dockers in Sweden. | Anna Ek announced a march to the town hall led by the heads of the four largest unions",
            })
    void whatIsSaidIsToldToTheEnd(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
        assertTrue(title.length() <= 90, title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "On Monday a judge dismissed the charge, a decision that the high court overturned on Tuesday. | The high court overturned a decision",
                "Judge Anna Ek on Monday adjourned the trial until Friday, when the author of the report is due to testify. | Anna Ek adjourned the trial",
                "Anna Ek admitted on Monday that auditors had raised questions as early as 2019. | Anna Ek acknowledged that auditors had raised questions",
                "Anna Ek met Jon Lind on Monday. On Tuesday Harbour Bank gave her a contract. | Harbour Bank gave Anna Ek a contract",
                "Jon Lind left on Monday. Ek's lawyer said on Tuesday her client would sue. | Ek's lawyer said her client would sue",
            })
    void nothingThatATitleNeedsIsLeftOut(String sentences, String title) {
        assertTrue(titles(sentences).contains(title), () -> titles(sentences).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Talks between the owners and the union collapsed on Monday. | Talks between the owners and the union collapsed",
                "Two aides to the mayor, a lawyer and a banker, left for Oslo on Monday. | Two aides to the mayor left for Oslo",
                "Thousands of people in Norway marched against the closure on Tuesday. | Thousands of people in Norway marched against the closure",
                "Lawyers for the crew filed a complaint in the city court on Monday. | Lawyers for the crew filed a complaint in the city court",
                "Docks and warehouses along the whole northern shore of the sound were ordered on Monday to shut their gates to all lorries. | Docks and warehouses were ordered to shut their gates to all lorries",
            })
    void aSubjectKeepsWhatPrepositionsAddToIt(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Anna Ek said on Monday that the strike would go on. | Anna Ek said that the strike would go on",
                "Anna Ek said on Monday that the port would be shut if it had to. | Anna Ek said that the port would be shut if it had to",
            })
    void aParticleAtTheEndStays(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Harbour Bank on Monday reported a decline in third-quarter earnings. | Harbour Bank reported a decline in earnings",
                "Harbour Bank reported a sharp loss for its third quarter, citing the lockout. | Harbour Bank reported a sharp loss, citing the lockout",
                "Harbour Bank on Monday blamed the lockout for higher costs compared with a year earlier. | Harbour Bank blamed the lockout for higher costs",
                "On Monday the board chose Friday as the day of the vote. | The board chose Friday as the day of the vote",
                "Harbour Bank said it sold three ships in the quarter ended March 31. | Harbour Bank said it sold three ships",
            })
    void aDateThatIsLeftOutLeavesNothingLooseBehind(String sentence, String title) {
        assertEquals(List.of(title), titles(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Harbour Bank said Monday its subsidiary, Sound Loans Inc., hopes for better days on the long coast of Finland. | Harbour Bank said its subsidiary hopes for better days on the long coast of Finland",
                "Anna Ek has told reporters that she believes the port will recover at last from the long and bitter winter of the lockout. | Anna Ek has told reporters that she believes the port will recover",
                "Anna Ek announced on Monday in a long letter to the dockers that she would stay at home for an unknown time. | Anna Ek announced that she would stay at home for an unknown time",
                "Anna Ek has complained that after the Oslo fire, crews gave priority to the ships of the owners and to the sheds of the bank. | Anna Ek has complained that after the Oslo fire, crews gave priority",
                "Anna Ek said on Monday the owners of more than half of the ships of the harbour would like the new contract to be read aloud. | Anna Ek said the owners would like the new contract to be read aloud",
            })
    void aTitleEndsWhereWhatItBeganIsTold(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
    }

    @Test
    void figuresAreThoseOfWhoReportsThem() {
        assertEquals(
                List.of("Harbour Bank said that net income fell 22%"),
                titles("Harbour Bank said net income fell 22% in the third quarter."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“What right does that owner have?” Anna Ek said on Monday. | Anna Ek: What right does that owner have?",
                "“Not one more day of this,” Anna Ek said on Monday. | Anna Ek: Not one more day of this",
                "“Danish ships are back,” Anna Ek said on Monday. | Anna Ek said that Danish ships are back",
                "Anna Ek on Monday said the aim was “to give {Oslo} back to its dockers.” | Anna Ek said the aim was to give Oslo back to its dockers",
            })
    void aQuotationReadsInItsTitle(String sentence, String title) {
        assertTrue(titles(sentence).contains(title), () -> titles(sentence).toString());
    }

    @Test
    void aNameMayHoldAnAnd() {
        List<String> titles =
                titles("Anna Ek met the crew on Monday and the Fishing and Shipping Board closed the port.");
        assertTrue(titles.contains("The Fishing and Shipping Board closed the port"), titles::toString);
    }

    @Test
    void whatADayFollowsIsNoSpeaker() {
        List<Claim> claims =
                claims("The Danish leader, in a speech to the owners, announced yesterday that he will resign.");
        assertEquals("Danish leader", claims.get(0).speaker().name());
        assertEquals(
                "The Danish leader announced that he will resign",
                claims.get(0).event().title());
    }

    @Test
    void whoeverIsQuotedWithoutWordsOfHisOwnMadeAStatement() {
        assertEquals(List.of("Anna Ek made a statement"), titles("On Monday Anna Ek said."));
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
    void whatWasReportedIsToldWithoutTheReport() {
        assertEquals(
                List.of("A ferry sank off Oslo", "Two ships sailed to help"),
                titles("A ferry sank off Oslo on Monday evening, police said, and two ships sailed to help."));
    }

    @Test
    void aFigureThatAnotherIsComparedWithDoesNothing() {
        assertEquals(
                List.of("The port lost three ships, a loss of $4 million, compared with one ship"),
                titles(
                        "The port lost three ships in 1998, a loss of $4 million, compared with one ship a year earlier."));
    }

    @Test
    void whoseItIsIsNamedWhereTheTitleNamesNobody() {
        List<String> titles =
                titles("Anna Ek called for help at dawn on Monday. The uprising collapsed hours later, when the"
                        + " top commanders ignored her appeal.");
        assertTrue(
                titles.contains("The uprising collapsed hours later, when the top commanders ignored Anna Ek's appeal"),
                titles::toString);
    }

    @Test
    void amountsAreWrittenAsInTheText() {
        assertEquals(
                List.of("80% of the dockers left the port"), titles("On Monday 80% of the dockers left the port."));
    }

    @Test
    void howManyWereStruckIsNoEventOfItsOwn() {
        assertEquals(
                List.of("A freighter sank at the breakwater"),
                titles("On Monday a freighter sank at the breakwater, and four sailors died."));
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
