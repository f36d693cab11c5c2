// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.time.When;
import org.claimline.service.article.ArticleView.Notice;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.database.WriteLock;
import org.claimline.service.model.Records;
import org.claimline.service.model.Words;
import org.claimline.service.source.SourceStore;

/** Keeps articles and their claims. An article and all its claims come and go together. */
@ApplicationScoped
public class ArticleWriter {
    private static final String INSERT_ARTICLE = """
            INSERT INTO article (id, source, origin, title, url, language, text, published, starts, ends, zone, dated,
                                 notices, known, extractor, revision, search)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, claimline_document(?))
            """;
    private static final String INSERT_CLAIM = """
            INSERT INTO claim (id, article, position, source, speaker, stance, starts, ends, zone, dated, confidence,
                               record, search)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, claimline_document(?))
            ON CONFLICT (id) DO NOTHING
            """;

    private final Database database;
    private final SourceStore sources;
    private final WriteLock lock;

    ArticleWriter(Database database, SourceStore sources, WriteLock lock) {
        this.database = database;
        this.sources = sources;
        this.lock = lock;
    }

    /** Whether the article was read already, with the same knowledge of it and by this version of the extractor. */
    public boolean has(Article article, String extractor) {
        Sql sql = Sql.of(
                "SELECT id FROM article WHERE id = ? AND known = ? AND extractor = ?",
                article.id(),
                known(article),
                extractor);
        return database.first(sql, row -> row.text("id")).isPresent();
    }

    /** Keeps an article in place of what was read from it before, and of the text that its address had before. */
    @Transactional
    public void save(Article article, Extraction extraction, String origin) {
        lock.take();
        database.update("DELETE FROM article WHERE id = ?", article.id());
        String source = sources.save(extraction.source(), article.id(), extraction.title());
        Optional<String> url = article.metadata().url();
        int revision = 1 + url.map(this::latestRevision).orElse(0);
        insert(article, extraction, source, origin, revision);
        url.ifPresent(address -> replaceOthers(address, article.id()));
        database.batch(
                INSERT_CLAIM,
                extraction.claims().stream().map(claim -> row(claim, source)).toList());
        lock.noteChange();
    }

    /** Forgets the articles of an origin except some; says how many. */
    @Transactional
    public int removeOthers(String origin, Collection<String> kept) {
        lock.take();
        int removed = database.update("DELETE FROM article WHERE origin = ? AND id <> ALL (?)", origin, kept);
        sources.removeUnused();
        if (removed > 0) {
            lock.noteChange();
        }
        return removed;
    }

    private void insert(Article article, Extraction extraction, String source, String origin, int revision) {
        When when = extraction.published().when();
        List<Notice> notices = extraction.notices().stream()
                .map(notice -> new Notice(notice.kind(), notice.message()))
                .toList();
        database.update(
                INSERT_ARTICLE,
                article.id(),
                source,
                origin,
                extraction.title(),
                article.metadata().url(),
                article.metadata().language(),
                storable(article.text()),
                Records.write(extraction.published()),
                when.start(),
                when.end(),
                when.zone().getId(),
                !when.isUnknown(),
                Records.write(notices),
                known(article),
                extraction.extractor(),
                revision,
                storable(extraction.title() + "\n" + article.text()));
    }

    private int latestRevision(String url) {
        Sql sql = Sql.of("SELECT coalesce(max(revision), 0) AS n FROM article WHERE url = ?", url);
        return database.first(sql, row -> row.number("n")).orElse(0);
    }

    private void replaceOthers(String url, String newest) {
        database.update(
                "DELETE FROM claim c USING article a WHERE c.article = a.id AND a.url = ? AND a.id <> ?", url, newest);
        database.update("UPDATE article SET replaced_by = ? WHERE url = ? AND id <> ?", newest, url, newest);
    }

    private static Object[] row(Claim claim, String source) {
        When when = claim.date().when();
        return new Object[] {
            claim.id(),
            claim.article(),
            claim.quote().start(),
            source,
            claim.speaker().id(),
            Words.of(claim.stance()),
            when.start(),
            when.end(),
            when.zone().getId(),
            !when.isUnknown(),
            claim.confidence(),
            Records.write(claim),
            storable(claim.event().title() + "\n" + claim.quote().exact())
        };
    }

    private static String known(Article article) {
        return Hashes.sha256(article.metadata().toString());
    }

    /** PostgreSQL cannot hold the null character; a replacement character keeps all offsets. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
