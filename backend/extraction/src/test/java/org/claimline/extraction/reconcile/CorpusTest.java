// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.junit.jupiter.api.Test;

class CorpusTest {
    private static final Corpus CORPUS = new Corpus(Extractor.english());
    private static final Article DATED = article("12 June 2021\n\nPort talks\n\nThe port talks failed on 29 May 2021.");
    private static final Article MONTH =
            article("Port news\n\nThe port talks failed on May 29. The union had called for them last month.");
    private static final Article OPEN = article("Port news\n\nThe port talks failed on May 29.");
    private static final Article OTHER = article("Bakers' news\n\nThe bakers closed their shops on May 29.");

    private static Article article(String text) {
        return Article.of(text, ArticleMetadata.none());
    }

    private static Extraction last(Article... articles) {
        List<Extraction> extractions = CORPUS.extract(List.of(articles));
        return extractions.get(extractions.size() - 1);
    }

    @Test
    void anArticleGetsTheYearThatOthersGiveToWhatItTells() {
        Extraction undated = last(DATED, MONTH);
        assertEquals("2021-06", undated.published().when().edtf());
        assertEquals(Basis.INFERRED, undated.published().when().basis());
        assertTrue(undated.published().evidence().stream().anyMatch(words -> words.contains("2021-05-29")));
        assertEquals("2021-05-29", undated.claims().get(0).date().when().edtf());
    }

    @Test
    void withoutAMonthOfItsOwnItGetsARange() {
        assertEquals(
                "2021-05-29/2021-12-31", last(DATED, OPEN).published().when().edtf());
    }

    @Test
    void otherNewsOfTheSameDayLendNoYear() {
        assertTrue(last(DATED, OTHER).published().when().isUnknown());
        assertTrue(last(OPEN).published().when().isUnknown());
    }

    @Test
    void theEvidenceNamesTheArticleThatDatesTheSame() {
        assertEquals(
                List.of("It tells of “The port talks failed” on 05-29 (month-day), which another article, “Port talks”,"
                        + " dates to 2021-05-29."),
                last(DATED, OPEN).published().evidence());
    }

    @Test
    void aBorrowedYearIsNotLentOn() {
        Article borrower =
                article("Port news\n\nThe port talks failed on May 29. The dockers ended their strike on May 30.");
        Article further = article("Dock news\n\nThe dockers ended their strike on May 30.");
        assertEquals(
                "2021-05-30/2021-12-31",
                last(DATED, borrower).published().when().edtf());
        assertTrue(last(DATED, borrower, further).published().when().isUnknown());
    }

    @Test
    void aLeapDayIsNeverTakenToAYearWithoutOne() {
        Article tells = article("Port news\n\nThe port talks failed on January 29. The harbour closes on February 29.");
        Article inJanuary = article("12 March 2021\n\nPort talks\n\nThe port talks failed on 29 January 2021.");
        assertEquals(
                "2021-02-28/2021-12-31",
                last(inJanuary, tells).published().when().edtf());
        Article ofLeapDay = Article.of(
                "Port news\n\nThe port talks failed on January 29.",
                ArticleMetadata.none()
                        .publishedOn(new PublicationDate(
                                Edtf.parse("XXXX-02-29", ZoneOffset.UTC, Basis.EDITOR), List.of("It says so."), 1)));
        assertTrue(last(inJanuary, ofLeapDay).published().when().isUnknown());
        Article inLeapYear = article("12 March 2020\n\nPort talks\n\nThe port talks failed on 29 January 2020.");
        assertEquals(
                "2020-02-29",
                last(inJanuary, inLeapYear, ofLeapDay).published().when().edtf());
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        List<Article> articles = new ArrayList<>(List.of(DATED, MONTH, OPEN, OTHER));
        List<Extraction> forwards = new ArrayList<>(CORPUS.extract(articles));
        Collections.reverse(articles);
        Collections.reverse(forwards);
        assertEquals(forwards, CORPUS.extract(articles));
    }
}
