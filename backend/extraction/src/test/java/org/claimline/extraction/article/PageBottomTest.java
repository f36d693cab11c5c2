// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimline.extraction.article.Block.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the lower half of a page. */
class PageBottomTest {
    private static final List<String> ARTICLE = page(
            List.of(
                    "A strike in the harbour of Gothenburg ended on Sunday night, after talks that had lasted for two days.",
                    "It was the third strike of the year, and the longest since the harbour was sold to its owners in 2011.",
                    "The union and the owners signed an agreement at midnight, which the members are still to vote on."),
            List.of(
                    "Dockers in Gothenburg went back to work on Monday after a strike of ten days, their union said.",
                    "The harbour’s owners had offered new shifts on Sunday, and the dockers’ leader, Anna Ek, took them up.",
                    "Ferries had been cancelled for more than a week, and lorries had waited on the quays from the first day."));
    private static final List<String> REST = List.of(
            "“We are glad,” she said.",
            "The first ferry left in the morning with four hundred passengers, an hour behind its timetable.",
            "The next talks about the shifts are to be held in June, when the agreement of last year ends.");

    private static List<String> body(List<String> lines) {
        String text = String.join("\n\n", lines);
        return new BlockFinder()
                .find(text).stream()
                        .filter(block -> block.role() == Role.BODY)
                        .map(block -> block.span().of(text))
                        .toList();
    }

    private static List<String> page(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static List<String> page(List<String> first, List<String> second, List<String> third) {
        return page(page(first, second), third);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read more: Ferry late again",
                "Related: Ferry late again",
                "Advertisement",
                "Share this",
                "Sign up to our newsletter",
                "Article continues below",
                "Please donate to keep us afloat.",
                "The old pier | Photo by J. Lind"
            })
    void anArticleGoesOnBehindABox(String box) {
        assertEquals(page(ARTICLE, REST), body(page(ARTICLE, List.of(box), REST)));
    }

    @Test
    void whatABoxSaysToItsReaderIsNoPartOfTheArticle() {
        List<String> box = List.of(
                "Sign up to our newsletter",
                "The best of the week, every Friday.",
                "Find out what happened on the quays while you were asleep, and be the first of your friends to know.");
        assertEquals(page(ARTICLE, REST), body(page(ARTICLE, box, REST)));
    }

    @Test
    void anArticleGoesOnBehindAListOfHeadlines() {
        List<String> box = List.of(
                "Related stories",
                "Ferry late again",
                "Anna Ek and the harbour of Gothenburg",
                "Is Gothenburg falling behind?");
        assertEquals(page(ARTICLE, REST), body(page(ARTICLE, box, REST)));
    }

    @Test
    void headlinesAndTheirTeasersAreNoPartOfTheArticle() {
        List<String> teasers = List.of(
                "More stories",
                "Ferry late again",
                "The ferry to the islands was late on Monday for the third time this month, its owners said.",
                "Bridge opens",
                "A bridge was opened on Friday that had been closed since the winter before last, police said.");
        assertEquals(ARTICLE, body(page(ARTICLE, teasers)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leave a comment", "3 comments", "Comments (3)", "Join the conversation"})
    void belowTheCommentsNothingIsOfTheArticle(String heading) {
        assertEquals(ARTICLE, body(page(ARTICLE, List.of(heading), page(REST, List.of("Advertisement"), REST))));
    }

    @Test
    void theNumberOfCommentsAboveAnArticleEndsNothing() {
        List<String> head = List.of("Strike in harbour ends", "By Anna Berg", "June 5, 2022", "12 comments");
        assertEquals(page(ARTICLE, REST), body(page(head, ARTICLE, REST)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2021 The Harbour Times",
                "Jon Lind is a reporter who lives by the sea.",
                "Jon Lind in Oslo contributed to this report."
            })
    void behindItsEndOnlyWhatTakesUpItsNamesIsOfTheArticle(String end) {
        String more = "In the evening the dockers of Gothenburg thanked Anna Ek for the agreement.";
        assertEquals(page(ARTICLE, List.of(more)), body(page(ARTICLE, List.of(end), page(REST, List.of(more)))));
    }

    @Test
    void aLiveBlogGoesOnBehindABox() {
        List<String> lines = new ArrayList<>();
        for (int minute = 59; minute > 9; minute--) {
            lines.addAll(List.of("11:" + minute, "Crews left."));
        }
        List<String> entries = List.copyOf(lines);
        lines.add(80, "Advertisement");
        assertEquals(entries, body(lines));
    }
}
