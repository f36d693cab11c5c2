// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** Whom a denial answers, read from articles. */
class DenialTest {
    private static List<String> notes(String text) {
        Article article = Article.of("23 June 2021\n\nHarbour news of the day\n\n" + text, ArticleMetadata.none());
        return new Reconciler(List.of())
                .reconcile(Extractor.english().extract(article).claims()).stream()
                        .flatMap(event -> event.disputes().stream())
                        .map(Dispute::note)
                        .distinct()
                        .toList();
    }

    @Test
    void aDenialThatOnlyPointsBackAnswersTheSentenceBefore() {
        assertEquals(
                List.of("Olga Petrova denied what Mary Whitfield said."),
                notes("Mary Whitfield said on Monday that Ben Diallo had been ready to close the port until the union"
                        + " talked him out of it. Union spokeswoman Olga Petrova denied this on Tuesday."));
    }

    @Test
    void whoIsOnlySpokenOfInWhatIsDeniedIsNotAnswered() {
        assertEquals(
                List.of("Olga Petrova denied what Mary Whitfield said."),
                notes(
                        "Ben Diallo said on Sunday that ferries run late.\n\nThe weather stayed cold.\n\nUnion spokeswoman Olga Petrova"
                                + " denied on Tuesday that the union had persuaded Ben Diallo to keep the port open. Mary Whitfield"
                                + " said on Monday that the union had talked Diallo out of closing the port."));
    }

    @Test
    void whatSomebodySaysIsNotSoDeniesNothingElse() {
        assertEquals(
                List.of(),
                notes(
                        "Mary Whitfield said on Monday that the port would get a second crane. Union spokeswoman Olga Petrova said"
                                + " on Tuesday that there were no ill feelings at the port. Ben Diallo declined to comment on Whitfield."));
    }

    @Test
    void whatSomebodySaysIsNotSoContradictsWhoSaysThatItIs() {
        assertEquals(
                List.of("Olga Petrova contradicted what Mary Whitfield said."),
                notes(
                        "Mary Whitfield said on Monday that the minister had authorised the secret talks with the union. Union"
                                + " spokeswoman Olga Petrova said on Tuesday that officials held the talks without Whitfield's"
                                + " permission."));
    }

    @Test
    void whoDeclinesToCommentDeniesNothing() {
        assertEquals(
                List.of(),
                notes(
                        "Mary Whitfield said on Monday that Northern Cranes would seek control of the harbour company. Northern"
                                + " Cranes officials declined to comment on Tuesday, and said they had not yet seen a plan to seek"
                                + " control of the harbour company."));
        assertEquals(
                List.of("Olga Petrova denied what Mary Whitfield said."),
                notes(
                        "Mary Whitfield said on Monday that Harbour Bank had bribed the mayor. Olga Petrova declined to comment"
                                + " on Tuesday but denied that Harbour Bank had bribed the mayor."));
    }

    @Test
    void anotherWhoDeniesTheSameIsNoOpponent() {
        assertEquals(
                List.of(),
                notes(
                        "Mary Whitfield said on Monday that the flaws in the new cranes do not affect the port. Union spokeswoman"
                                + " Olga Petrova said on Tuesday that the flaws in the cranes do not affect the ferries."));
    }
}
