// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.ArticleReader;
import org.claimline.extraction.article.ArticleReader.Format;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.service.fetch.FetchFailure;
import org.claimline.service.fetch.Fetched;
import org.claimline.service.fetch.Fetcher;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.jboss.logging.Logger;

/** Makes an article of what was handed in, and finds its claims. */
@ApplicationScoped
class Reader {
    private static final Logger LOG = Logger.getLogger(Reader.class);

    private final Fetcher fetcher;

    Reader(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Why an article could not be read, and in which step. */
    static final class Failure extends Exception {
        final String stage;

        Failure(String stage, String message) {
            super(message);
            this.stage = stage;
        }
    }

    Article article(NewArticle request) throws Failure {
        Article article = request.text() != null
                ? parsed(request.text(), Format.TEXT, request)
                : request.html() != null ? parsed(request.html(), Format.HTML, request) : fetched(request);
        if (article.text().isBlank()) {
            throw new Failure("read", "it holds no text");
        }
        return article;
    }

    Extraction extraction(Article article) throws Failure {
        try {
            return Extractor.english().extract(article);
        } catch (RuntimeException e) {
            LOG.error("no claims could be found in " + article.id(), e);
            throw new Failure("extract", "its claims could not be found; the log of the service says why");
        }
    }

    private Article fetched(NewArticle request) throws Failure {
        try {
            Fetched page = fetcher.fetch(URI.create(request.url()));
            return parsed(page.content(), page.format(), request);
        } catch (FetchFailure e) {
            throw new Failure("fetch", e.getMessage());
        }
    }

    /** PostgreSQL cannot hold the null character; a replacement character keeps all offsets. */
    private static Article parsed(String content, Format format, NewArticle request) throws Failure {
        try {
            return ArticleReader.read(content.replace('\0', '\uFFFD'), format, metadata(request));
        } catch (RuntimeException e) {
            LOG.debug("an article that cannot be read", e);
            throw new Failure("read", "it cannot be read as " + format.name().toLowerCase(Locale.ROOT));
        }
    }

    private static ArticleMetadata metadata(NewArticle request) {
        Optional<ZoneId> zone = given(request.zone()).map(ZoneId::of);
        return new ArticleMetadata(
                given(request.title()),
                given(request.url()),
                given(request.source()),
                given(request.language()),
                zone,
                given(request.published()).map(date -> published(date, zone.orElse(ZoneOffset.UTC))));
    }

    private static PublicationDate published(String date, ZoneId zone) {
        return new PublicationDate(
                Edtf.parse(date, zone, Basis.EDITOR), List.of("The date was given with the article."), 1);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }
}
