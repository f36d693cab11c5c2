// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.article.ArticleReader.Format;
import org.junit.jupiter.api.Test;

/** Pages whose articles are marked up in ways that are no textbook's. */
class PageTextTest {
    private static Article read(String html) {
        return ArticleReader.read(html, Format.HTML, ArticleMetadata.none());
    }

    private static List<String> lines(String html) {
        return List.of(read(html).text().strip().split("\n+"));
    }

    private static String published(String html) {
        return read(html).metadata().published().orElseThrow().when().edtf();
    }

    @Test
    void paragraphsMayBeDivisions() {
        assertEquals(
                List.of("Ferry sinks", "A ferry sank on Monday.", "All were saved, police said."),
                lines("<div><p>We use cookies.</p></div><article><h1>Ferry sinks</h1><div><div>A ferry sank on"
                        + " <b>Monday</b>.</div><div>All were saved, police said.</div></div></article>"));
    }

    @Test
    void divisionsAreReadThoughNothingMarksTheArticle() {
        assertEquals(
                List.of("Ferry sinks", "A ferry sank on Monday.", "All were saved, police said."),
                lines(
                        "<div><p>Fine weather today.</p></div><div><div><a href=a>A long list of other news</a></div></div>"
                                + "<div><h1>Ferry sinks</h1><div>A ferry sank on <b>Monday</b>.</div>"
                                + "<div>All were saved, police said.</div></div>"));
    }

    @Test
    void paragraphsMayBePartedByLineBreaks() {
        assertEquals(
                List.of("A ferry sank on Monday.", "All were saved."),
                lines("<main>A ferry sank on\n Monday.<br><br>All were saved.</main>"));
    }

    @Test
    void theFirstTimeOfAnArticleIsThatOfItsPublication() {
        String time = "<time datetime='%s' class='%s'>then</time>";
        assertEquals(
                "2021-11-23",
                published("<article><div class='comments'>" + time.formatted("2021-11-20", "")
                        + "</div><div class='meta'>"
                        + time.formatted("2021-11-25", "updated") + time.formatted("2021-11-23", "published")
                        + "</div><p>A ferry sank.</p></article>"));
    }

    @Test
    void theNamesThatAnalyticsGiveToTheDateCount() {
        assertEquals(
                "2021-11-23",
                published("<meta name='parsely-pub-date' content='2021-11-23T23:30:00Z'><p>A ferry sank.</p>"));
    }
}
