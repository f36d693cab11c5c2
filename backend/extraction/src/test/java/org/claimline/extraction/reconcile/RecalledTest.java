// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** To which event an upheaval goes that an article speaks of as known. */
class RecalledTest {
    private static final String UPRISING = "30 April 2021\n\nSoldiers rise in Peru\n\n"
            + "Soldiers in Lima, the capital of Peru, staged a coup on Friday. Police stopped the attempted coup on Friday.";

    private static List<String> dates(String... articles) {
        List<Article> read = Stream.of(articles)
                .map(text -> Article.of(text, ArticleMetadata.none()))
                .toList();
        return new Reconciler(List.of())
                        .reconcile(new Corpus(Extractor.english())
                                .extract(read).stream()
                                        .flatMap(extraction -> extraction.claims().stream())
                                        .toList())
                        .stream()
                        .filter(event -> event.title().contains("uprising"))
                        .map(event -> event.dates().get(0).when().edtf())
                        .toList();
    }

    @Test
    void itIsTheOneOfItsCountry() {
        String recalled = "8 June 2021\n\nTrials in Peru\n\n"
                + "Police have since arrested several men of the attempted coup. Courts in Peru will try them.";
        assertEquals(List.of("2021-04-30"), dates(UPRISING, recalled));
    }

    @Test
    void thatOfAnotherCountryStaysWithoutADate() {
        String recalled = "8 June 2021\n\nTrials in Kenya\n\n"
                + "Police have since arrested several men of the attempted coup. Courts in Kenya will try them.";
        assertEquals(List.of("XXXX", "2021-04-30"), dates(UPRISING, recalled));
    }
}
