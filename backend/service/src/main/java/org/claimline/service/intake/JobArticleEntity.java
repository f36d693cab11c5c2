// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.claimline.service.intake.JobView.JobArticle;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.claimline.service.model.Words;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One article of a job: an entry of the queue until it was read. */
@Entity
@Table(name = "job_article")
class JobArticleEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long seq;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "job")
    public JobEntity job;

    public int position;

    /** What was handed in; absent once it was read, for the article itself then holds it. */
    @JdbcTypeCode(SqlTypes.JSON)
    public NewArticle request;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public JobArticleState state = JobArticleState.QUEUED;

    /** Id of the article that came of it. */
    public String article;

    /** In which step it failed. */
    public String stage;

    /** Why it failed. */
    public String problem;

    void fail(String step, String why) {
        state = JobArticleState.FAILED;
        stage = step;
        problem = why;
    }

    JobArticle view() {
        return new JobArticle(Words.of(state), article, stage, problem);
    }
}
