// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.Quote;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/** Claims quote the article exactly, have ids of their own, a title that fits its line, and a date that can be read back. */
class ExtractorFuzzTest {
    private static final int LONGEST_TITLE = 90;
    private static final PublicationDate PUBLISHED =
            new PublicationDate(Edtf.parse("2019-08-21", ZoneOffset.UTC, Basis.STATED), List.of("given"), 1);

    @FuzzTest
    @DictionaryFile(resourcePath = Input.WORDS)
    void findsSoundClaims(byte[] bytes) {
        String text = Input.text(bytes);
        // Whether the date is known from outside hangs on the input too, so that the fuzzer goes both ways.
        boolean dated = text.length() % 2 == 0;
        Article article = Article.of(text, metadata(dated ? Optional.of(PUBLISHED) : Optional.empty()));
        Extraction extraction = Extractor.english().extract(article);
        Set<String> ids = new HashSet<>();
        for (Claim claim : extraction.claims()) {
            assertTrue(ids.add(claim.id()), claim::toString);
            assertStandsIn(text, claim.quote());
            assertStandsIn(text, claim.trigger());
            String title = claim.event().title();
            assertFalse(title.isBlank() || title.length() > LONGEST_TITLE, claim::toString);
            TimeTaggerFuzzTest.assertReadsBack(claim.date().when());
        }
    }

    private static void assertStandsIn(String text, Quote quote) {
        int start = text.offsetByCodePoints(0, quote.start());
        int end = text.offsetByCodePoints(start, quote.end() - quote.start());
        assertEquals(text.substring(start, end), quote.exact());
        assertTrue(text.substring(0, start).endsWith(quote.prefix()), quote::toString);
        assertTrue(text.substring(end).startsWith(quote.suffix()), quote::toString);
    }

    private static ArticleMetadata metadata(Optional<PublicationDate> published) {
        ArticleMetadata none = ArticleMetadata.none();
        return new ArticleMetadata(
                none.title(), none.url(), Optional.of("Harbour Times"), none.language(), none.zone(), published);
    }
}
