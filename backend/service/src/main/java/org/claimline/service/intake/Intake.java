// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.claimline.extraction.Hashes;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.ingest.Reconciling;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.claimline.service.model.Records;

/** Accepts articles. What is accepted is in the database, so it is never lost; {@link Workers} read it. */
@ApplicationScoped
public class Intake {
    private final JobRepository jobs;
    private final ArticleWriter articles;
    private final Reconciling reconciling;

    Intake(JobRepository jobs, ArticleWriter articles, Reconciling reconciling) {
        this.jobs = jobs;
        this.articles = articles;
        this.reconciling = reconciling;
    }

    /** Queues articles; the same under the same key of idempotency is queued once. */
    @Transactional
    JobView accept(List<NewArticle> articles, String caller, Optional<String> idempotencyKey) {
        String fingerprint = Hashes.sha256(Records.write(articles).text());
        return idempotencyKey
                .flatMap(key -> jobs.sentBefore(caller, key))
                .map(job -> same(job, fingerprint))
                .orElseGet(() -> queue(articles, caller, idempotencyKey, fingerprint))
                .view();
    }

    /** Queues articles that another part of the service has found. */
    @Transactional
    public void queue(List<NewArticle> articles, String caller) {
        queue(
                articles,
                caller,
                Optional.empty(),
                Hashes.sha256(Records.write(articles).text()));
    }

    @Transactional
    Optional<JobView> find(String id) {
        return jobs.findByIdOptional(id).map(JobEntity::view);
    }

    /** Forgets an article with its claims; says whether it was there. */
    @Transactional
    boolean forget(String article) {
        boolean removed = articles.remove(article);
        if (removed) {
            reconciling.run();
        }
        return removed;
    }

    private static JobEntity same(JobEntity job, String fingerprint) {
        if (!job.fingerprint.equals(fingerprint)) {
            throw ProblemKind.CONFLICT.because("The Idempotency-Key \"" + job.idempotencyKey
                    + "\" was sent before with other articles. Use a new one for new articles.");
        }
        return job;
    }

    private JobEntity queue(
            List<NewArticle> articles, String caller, Optional<String> idempotencyKey, String fingerprint) {
        JobEntity job = new JobEntity();
        job.id = UUID.randomUUID().toString().replace("-", "");
        job.caller = caller;
        job.idempotencyKey = idempotencyKey.orElse(null);
        job.fingerprint = fingerprint;
        job.created = Instant.now();
        for (NewArticle article : articles) {
            JobArticleEntity entry = new JobArticleEntity();
            entry.job = job;
            entry.position = job.articles.size();
            entry.request = article;
            job.articles.add(entry);
        }
        jobs.persistAndFlush(job);
        return job;
    }
}
