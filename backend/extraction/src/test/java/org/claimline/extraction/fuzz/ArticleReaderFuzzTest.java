// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;

/** Any content makes an article in every format: the same one each time, with metadata that say something. */
class ArticleReaderFuzzTest {
    @FuzzTest
    @DictionaryFile(resourcePath = Input.WORDS)
    void readsAnArticle(byte[] bytes) {
        String content = Input.text(bytes);
        for (Format format : Format.values()) {
            Article article = ArticleReader.read(content, format, ArticleMetadata.none());
            assertEquals(article, ArticleReader.read(content, format, ArticleMetadata.none()));
            ArticleMetadata metadata = article.metadata();
            assertFalse(metadata.title().filter(String::isBlank).isPresent(), metadata::toString);
            assertFalse(metadata.source().filter(String::isBlank).isPresent(), metadata::toString);
            metadata.published().ifPresent(published -> TimeTaggerFuzzTest.assertReadsBack(published.when()));
        }
    }
}
