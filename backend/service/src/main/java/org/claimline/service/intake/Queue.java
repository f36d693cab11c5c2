// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.claimline.extraction.Article;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.article.ReadArticle;
import org.claimline.service.ingest.ReaderVersion;
import org.claimline.service.ingest.Reconciling;

/**
 * The articles that wait to be read. One is taken, read and stored in one transaction, so that it is done once or not at
 * all, whatever happens to the service meanwhile.
 */
@ApplicationScoped
class Queue {
    private static final String ORIGIN = "api";

    private final JobArticleRepository entries;
    private final JobRepository jobs;
    private final Reader reader;
    private final ArticleWriter articles;
    private final Reconciling reconciling;
    private final ReadingMetrics metrics;

    Queue(
            JobArticleRepository entries,
            JobRepository jobs,
            Reader reader,
            ArticleWriter articles,
            Reconciling reconciling,
            ReadingMetrics metrics) {
        this.entries = entries;
        this.jobs = jobs;
        this.reader = reader;
        this.articles = articles;
        this.reconciling = reconciling;
        this.metrics = metrics;
    }

    /** Reads the next article, whose number is told before; says whether there was one. */
    @Transactional
    boolean readNext(LongConsumer taken) {
        Optional<JobArticleEntity> next = entries.next();
        next.ifPresent(entry -> {
            taken.accept(entry.seq);
            read(entry);
        });
        return next.isPresent();
    }

    /** Gives up an article that cannot be stored, which otherwise would come again for ever. */
    @Transactional
    void giveUp(long seq) {
        JobArticleEntity entry = entries.findById(seq);
        entry.fail("store", "it could not be stored; the log of the service says why");
        metrics.count(entry);
    }

    /** Brings events up to date with what was read, and finishes the jobs that have nothing waiting. */
    @Transactional
    void reconcile() {
        if (jobs.anyToFinish()) {
            reconciling.run();
            jobs.finish();
        }
    }

    /** Forgets jobs that were finished before. Their articles stay. */
    @Transactional
    void forget(Instant before) {
        jobs.forget(before);
    }

    private void read(JobArticleEntity entry) {
        try {
            Article article = reader.article(entry.request);
            entry.article = article.id();
            entry.state = store(article) ? JobArticleState.STORED : JobArticleState.UNCHANGED;
            entry.request = null;
        } catch (Reader.Failure e) {
            entry.fail(e.stage, e.getMessage());
        }
        metrics.count(entry);
    }

    private boolean store(Article article) throws Reader.Failure {
        if (articles.has(article, ReaderVersion.CURRENT)) {
            return false;
        }
        articles.save(new ReadArticle(article, reader.extraction(article), ORIGIN, ReaderVersion.CURRENT));
        return true;
    }
}
