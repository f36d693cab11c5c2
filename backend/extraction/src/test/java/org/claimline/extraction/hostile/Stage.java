// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.hostile;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.attribution.AttributionFinder;
import org.claimline.extraction.text.TextAnalyzer;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.ReferenceTime;
import org.claimline.extraction.time.TimeTagger;

/** What reads a text: parts of the pipeline by themselves, so that none hides behind another, and all of it. */
enum Stage implements Consumer<String> {
    TIME_TAGGER {
        @Override
        public void accept(String text) {
            TimeTagger.english().tag(text, REFERENCE);
        }
    },
    ATTRIBUTION {
        @Override
        public void accept(String text) {
            AttributionFinder.english().find(TextAnalyzer.english().analyze(text));
        }
    },
    HTML {
        @Override
        public void accept(String text) {
            ArticleReader.read(text, ArticleReader.Format.HTML, ArticleMetadata.none());
        }
    },
    FRONT_MATTER {
        @Override
        public void accept(String text) {
            ArticleReader.read("---\r\n" + text, ArticleReader.Format.MARKDOWN, ArticleMetadata.none());
        }
    },
    PIPELINE {
        @Override
        public void accept(String text) {
            Extractor.english().extract(Article.of(text, ArticleMetadata.none()));
        }
    };

    private static final int LENGTH = 5_000;

    /** Elements of a page nest 512 deep at most, which the shorter text has to reach as well. */
    private static final int LENGTH_OF_PAGE = 40_000;

    private static final ReferenceTime REFERENCE =
            new ReferenceTime(Optional.of(Edtf.parse("2019-08-21", ZoneOffset.UTC, Basis.STATED)), ZoneOffset.UTC);

    /** How many characters of a text make it reach what bounds its work. */
    int length() {
        return this == HTML ? LENGTH_OF_PAGE : LENGTH;
    }

    /** The units of the texts that this part may get. */
    Stream<String> units() {
        return switch (this) {
            case HTML -> HostileTexts.PAGES.stream();
            case FRONT_MATTER -> HostileTexts.FRONT_MATTER.stream();
            default -> HostileTexts.UNITS.stream();
        };
    }
}
