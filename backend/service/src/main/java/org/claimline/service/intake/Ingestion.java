// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.article.Manifest;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.article.ReadArticle;
import org.claimline.service.ingest.ReaderVersion;
import org.claimline.service.ingest.Reconciling;
import org.claimline.service.ingest.Seeds;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.claimline.service.intake.Reader.Failure;
import org.jboss.logging.Logger;

/** Reads articles here and now, one after the other. */
@ApplicationScoped
class Ingestion {
    private static final Logger LOG = Logger.getLogger(Ingestion.class);
    private static final String ORIGIN = "command line";

    private final Reader reader;
    private final ArticleWriter articles;
    private final Reconciling reconciling;

    Ingestion(Reader reader, ArticleWriter articles, Reconciling reconciling) {
        this.reader = reader;
        this.articles = articles;
        this.reconciling = reconciling;
    }

    /** The number of claims found in the page at an address; absent when it was here already. */
    Optional<Integer> page(String url) throws Failure {
        return store(reader.article(new NewArticle(null, null, url, null, null, null, null, null)));
    }

    /** The number of claims found in a file; absent when it was here already. */
    Optional<Integer> file(Path file, Manifest manifest) throws Failure {
        try {
            Article article = Seeds.read(file, manifest);
            if (article.text().isBlank()) {
                throw new Failure("read", "it holds no text");
            }
            return store(article);
        } catch (CharacterCodingException e) {
            throw new Failure("read", "it is not a text in UTF-8");
        } catch (IOException e) {
            throw new Failure("read", "it cannot be read (" + e.getMessage() + ")");
        }
    }

    /** Brings events up to date; absent when they are left as they are. */
    Optional<String> reconcile() {
        if (reconciling.isSuspended()) {
            return Optional.empty();
        }
        return reconciling
                .run()
                .map(d -> "%d events created, %d updated, %d removed".formatted(d.created(), d.updated(), d.removed()))
                .or(() -> Optional.of("no event has changed"));
    }

    private Optional<Integer> store(Article article) throws Failure {
        if (articles.has(article, ReaderVersion.CURRENT)) {
            return Optional.empty();
        }
        ReadArticle read = new ReadArticle(article, reader.extraction(article), ORIGIN, ReaderVersion.CURRENT);
        try {
            articles.save(read);
        } catch (RuntimeException e) {
            LOG.debug("an article that cannot be stored", e);
            throw new Failure("store", "it could not be stored: " + e.getMessage());
        }
        return Optional.of(read.extraction().claims().size());
    }
}
