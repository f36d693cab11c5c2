// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Article;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.Manifest;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.article.ReadArticle;
import org.jboss.logging.Logger;

/**
 * Mirrors a folder of articles: reads what is new or changed, forgets what is gone. One bad article is told of and never
 * ends the run.
 */
@ApplicationScoped
class SeedIngest {
    private static final Logger LOG = Logger.getLogger(SeedIngest.class);
    private static final String ORIGIN = "seeds";

    private final ArticleWriter articles;

    SeedIngest(ArticleWriter articles) {
        this.articles = articles;
    }

    /** Reads every article of the folder, with a line for each. */
    void run(Seeds seeds) {
        List<Path> files = seeds.articles();
        if (files.isEmpty()) {
            LOG.warnf("%s holds no article: put .txt, .md or .html files there.", seeds.folder());
            return;
        }
        Manifest manifest = seeds.manifest();
        Set<String> kept = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            Outcome outcome = take(files.get(i), manifest);
            outcome.article().ifPresent(kept::add);
            LOG.infof("[%d/%d] %s: %s", i + 1, files.size(), seeds.folder().relativize(files.get(i)), outcome.told());
        }
        int removed = articles.removeOthers(ORIGIN, kept);
        if (removed > 0) {
            LOG.infof("Forgot %d %s no longer in %s", removed, removed == 1 ? "article" : "articles", seeds.folder());
        }
    }

    private Outcome take(Path file, Manifest manifest) {
        try {
            Article article = Seeds.read(file, manifest);
            if (article.text().isBlank()) {
                return Outcome.failed("it holds no text");
            }
            if (articles.has(article, ReaderVersion.CURRENT)) {
                return new Outcome(Optional.of(article.id()), "read before");
            }
            Extraction extraction = Extractor.english().extract(article);
            articles.save(new ReadArticle(article, extraction, ORIGIN, ReaderVersion.CURRENT));
            return new Outcome(
                    Optional.of(article.id()), "stored, " + extraction.claims().size() + " claims");
        } catch (CharacterCodingException e) {
            return Outcome.failed("it is not a text in UTF-8");
        } catch (IOException e) {
            return Outcome.failed("it cannot be read (" + e.getMessage() + ")");
        } catch (RuntimeException e) {
            LOG.debug("failure in " + file, e);
            return Outcome.failed(String.valueOf(e.getMessage()));
        }
    }

    /** What became of a file; its article stays unless it could not be read. */
    private record Outcome(Optional<String> article, String told) {
        static Outcome failed(String why) {
            return new Outcome(Optional.empty(), "failed, " + why);
        }
    }
}
