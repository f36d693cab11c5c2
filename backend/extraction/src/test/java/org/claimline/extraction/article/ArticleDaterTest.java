// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.TimeTagger;
import org.claimline.extraction.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDaterTest {
    private static final ArticleDater DATER = new ArticleDater(TimeTagger.english(), Places.english());

    private static DatedArticle date(String text) {
        return DATER.date(Article.of(text, ArticleMetadata.none()));
    }

    private static String published(String text) {
        return date(text).published().when().edtf();
    }

    private static String publishedOfPage(String html) {
        Article article = ArticleReader.read(html, Format.HTML, ArticleMetadata.none());
        return DATER.date(article).published().when().edtf();
    }

    @Test
    void theDateOnWhichAPageWasFetchedIsNotThatOfItsArticle() {
        DatedArticle dated = date("Friday, March 1, 2024\n\nEUROPE | 23-11-2021 09:12\n\nHarbour strike ends\n\n"
                + "Dockers in Gothenburg went back to work on Monday.");
        assertEquals("2021-11-23", dated.published().when().edtf());
        assertEquals("later-page-date", dated.notices().get(0).kind());
    }

    @Test
    void theDayThatAPageStatesIsADayInTheZoneOfWhichItTells() {
        Article article = ArticleReader.read(
                "<meta property='article:published_time' content='2019-08-21T10:00:00Z'><article><p>Dockers in Kenya went back"
                        + " to work on Monday.</p></article>",
                Format.HTML,
                ArticleMetadata.none());
        DatedArticle dated = DATER.date(article);
        When day = Edtf.parse("2019-08-21", ZoneId.of("Africa/Nairobi"), Basis.STATED);
        assertEquals(day, dated.published().when());
        assertEquals(Optional.of(day), dated.parts().get(0).reference().published());
    }

    @Test
    void ofTheDatesInOneHeaderLineTheEarliestIsThatOfPublication() {
        assertEquals(
                "2021-11-23",
                published("Mayor resigns\n\nUpdated 11/25/2021 9:00 AM EST | Published 11/23/2021 6:30 PM EST\n\n"
                        + "Mayor Lee Carter resigned on Monday."));
    }

    @Test
    void theUpdateBesideAPublicationIsLeftAlone() {
        PublicationDate published = date("Mayor resigns\n\nPublished 3 June 2022\n\nUpdated: 5 June 2022 14:10\n\n"
                        + "Mayor Lee Carter resigned on Friday.")
                .published();
        assertEquals("2022-06-03", published.when().edtf());
        assertEquals(0.95, published.confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Updated: 5 June 2022 14:10", "Last updated on 5 June 2022 at 2:10 pm", "*Updated 5 June 2022*"})
    void whereOnlyAnUpdateIsDatedTheArticleIsDatedByItWithLessConfidence(String update) {
        PublicationDate published = date("Mayor resigns\n\n" + update + "\n\nMayor Lee Carter resigned on Friday.")
                .published();
        assertEquals("2022-06-05", published.when().edtf());
        assertEquals(0.7, published.confidence());
        assertTrue(
                published.evidence().get(0).contains("updated, \"" + update),
                published.evidence().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*3 June 2022. By Anna Ek*",
                "**Oslo, 3 June 2022**",
                "_3 June 2022_",
                "__June 3, 2022. By Anna Ek__",
                "_2022-06-03_"
            })
    void aDateInItalicsOrBoldIsThatOfPublication(String line) {
        DatedArticle dated = date(line + "\n\n# Bridge opens\n\nThe bridge in Oslo opened on Friday, the city said.");
        assertEquals("2022-06-03", dated.published().when().edtf());
        assertEquals("Bridge opens", dated.title());
    }

    @Test
    void aSentenceAboveALongListOfNamesIsRead() {
        DatedArticle dated = date("The crew\n\n"
                + "These are the names of the sailors who were on the ferry that sank off Oslo on Monday evening.\n\n"
                + "Rossi Berg Okoth Lindqvist Reyk Carter. ".repeat(100));
        assertEquals(List.of(), dated.notices());
    }

    @Test
    void anArticleInAnotherLanguageIsNotRead() {
        DatedArticle dated = date("Huelga en el puerto\n\n"
                + "Los estibadores del puerto comenzaron el lunes una huelga contra los nuevos turnos, dijo el sindicato. "
                        .repeat(4));
        assertEquals("not-english", dated.notices().get(0).kind());
        assertEquals(List.of(), dated.parts());
    }

    @Test
    void anAgencysStoryIsDatedByItsHead() {
        assertEquals(
                "2023-03-14",
                published("PORT ALDERS, March 14, 2023 (Coastal News Agency) - Two ferries collided in fog outside Port"
                        + " Alders on Monday, the harbour authority said."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT ALDERS (CNA) -- ",
                "PORT ALDERS, Ruritania (CNA)_ ",
                "PORT ALDERS — ",
                "Port Alders (CNA) – "
            })
    void anAgencysHeadIsNoPartOfItsFirstSentence(String head) {
        DatedArticle dated = date(head + "Two ferries collided in fog on Monday, the harbour authority said.");
        assertEquals(new Span(0, head.length()), dated.dateline());
    }

    @Test
    void anAgencysHeadMayStandBehindASummary() {
        String summary = "Ferries collide in fog.\n\n";
        String head = "PORT ALDERS, March 14, 2023 (CNA) — ";
        DatedArticle dated =
                date(summary + head + "Two ferries collided in fog on Monday, the harbour authority said.");
        assertEquals(head, dated.dateline().of(dated.article().text()));
        assertEquals("2023-03-14", dated.published().when().edtf());
    }

    @Test
    void aCopyrightYearDatesNothing() {
        assertEquals("XXXX", published("Harbour strike ends\n\nDockers went back to work.\n\n© Copyright 2024,"));
    }

    @Test
    void tomorrowsDateAndTheWeekdayOfTodayGiveTheYear() {
        PublicationDate published = date("Dockers to march\n\nAfter yesterday’s riots the port was quiet.\n\n"
                        + "“Tomorrow, the first of May, we march,” Ek said on Tuesday.\n\n"
                        + "The union had struck in 2012 and 2016.")
                .published();
        assertEquals("2019-05-01", published.when().edtf());
        assertEquals(3, published.evidence().size());
    }

    @Test
    void withoutAYearTheDateStaysPartial() {
        assertEquals(
                "XXXX-06",
                published("Talks stall\n\nEk called for a strike after the talks failed on May 29.\n\n"
                        + "Speaking after the failure of the talks last month, Lind said she was ready."));
    }

    @Test
    void aLiveBlogInsideALaterArticleHasItsOwnDay() {
        DatedArticle dated = date("Port reopens\n\nJune 4, 2021\n\nThe port reopened after the fire in Sweden.\n\n"
                + "Live: Fire in the Harbour of Gothenburg\n\nA fire broke out on Thursday morning.\n\n"
                + "UPDATE 2:00 pm (local time)\n\nFire crews left.\n\nUPDATE 1:10 pm\n\nThe fire is out.\n\n"
                + "UPDATE 12:50 pm\n\nThursday’s ferries are cancelled.");
        assertEquals(
                "2021-06-03T14:00+02:00",
                dated.parts()
                        .get(dated.parts().size() - 3)
                        .entry()
                        .orElseThrow()
                        .when()
                        .edtf());
    }

    @ParameterizedTest
    @CsvSource({
        "All times GMT, 2021-06-04T14:00+00:00",
        "All times are GMT., 2021-06-04T14:00+00:00",
        "All times are local (ET), 2021-06-04T14:00-04:00",
        "(all times in CEST), 2021-06-04T14:00+02:00",
        "All times are local., 2021-06-04T14:00+03:00",
        "All times are TBC, 2021-06-04T14:00+03:00"
    })
    void aLiveBlogMaySayTheZoneOfAllItsEntries(String zone, String first) {
        DatedArticle dated = date("Live: Fire in the Harbour of Mombasa\n\nJune 4, 2021\n\n" + zone
                + "\n\nA fire broke out in Kenya.\n\n14:00\n\nFire crews left.\n\n13:10\n\nThe fire is out.\n\n"
                + "12:50\n\nThe ferries are cancelled.");
        assertEquals(
                first,
                dated.parts().stream()
                        .flatMap(part -> part.entry().stream())
                        .findFirst()
                        .orElseThrow()
                        .when()
                        .edtf());
    }

    @Test
    void linkedDataGoBeforeWhatThePageShows() {
        String page = "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"datePublished\":\"2020-02-03T23:30:00+01:00\",\"publisher\":{\"name\":\"Harbour Times\"}}</script></head>"
                + "<body><nav>Home</nav><p>Last updated: 5 March 2024</p><article><h1>Bridge opens</h1>"
                + "<p>The bridge opened on Monday.</p></article><footer>© 2024</footer></body></html>";
        assertEquals("2020-02-03", publishedOfPage(page));
        Article article = ArticleReader.read(page, Format.HTML, ArticleMetadata.none());
        assertEquals(Optional.of("Harbour Times"), article.metadata().source());
        assertEquals("Bridge opens\n\nThe bridge opened on Monday.\n", article.text());
    }

    @Test
    void openGraphAndTimeElementsDateAPage() {
        assertEquals(
                "2020-02-03",
                publishedOfPage(
                        "<html><head><meta property='article:published_time' content='2020-02-03T10:00:00Z'></head>"
                                + "<body><p>The bridge opened.</p></body></html>"));
        assertEquals(
                "2020-02-03",
                publishedOfPage("<html><body><article><time itemprop='datePublished' datetime='2020-02-03'>x</time>"
                        + "<p>The bridge opened.</p></article></body></html>"));
    }

    @Test
    void frontMatterGoesToTheMetadata() {
        String markdown =
                "---\ntitle: \"Bridge opens\"\ndate: 2020-02-03\nsource: Harbour Times\n---\n\nThe bridge opened.\n";
        Article article = ArticleReader.read(markdown, Format.MARKDOWN, ArticleMetadata.none());
        assertEquals("\nThe bridge opened.\n", article.text());
        assertEquals(Optional.of("Bridge opens"), article.metadata().title());
        assertEquals("2020-02-03", DATER.date(article).published().when().edtf());
    }

    @Test
    void theZoneIsThatOfThePlaceTheArticleIsAbout() {
        assertEquals(
                Optional.of(ZoneId.of("Europe/Stockholm")),
                Places.english().zoneOf("Swedish dockers in Gothenburg left for Oslo."));
        assertTrue(Places.english().zoneOf("Dockers went home.").isEmpty());
    }
}
