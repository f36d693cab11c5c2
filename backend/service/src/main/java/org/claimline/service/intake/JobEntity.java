// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What was handed in at once and is being read. */
@Entity
@Table(name = "job")
class JobEntity {
    @Id
    public String id;

    /** Id of the key that it was handed in with. */
    public String caller;

    /** What the caller sent as {@code Idempotency-Key}; absent without one. */
    @Column(name = "idempotency_key")
    public String idempotencyKey;

    /** Hash of what was handed in, by which a repetition is told from something else under the same key. */
    public String fingerprint;

    public Instant created;

    /** When all of it was read and events were brought up to date; absent until then. */
    public Instant finished;

    @OneToMany(mappedBy = "job", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    public List<JobArticleEntity> articles = new ArrayList<>();

    JobView view() {
        long waiting = articles.stream()
                .filter(article -> article.state == JobArticleState.QUEUED)
                .count();
        String state = finished != null ? "done" : waiting == 0 ? "reconciling" : "reading";
        return new JobView(
                id,
                state,
                created.atOffset(ZoneOffset.UTC),
                finished == null ? null : finished.atOffset(ZoneOffset.UTC),
                articles.size(),
                (int) (articles.size() - waiting),
                articles.stream().map(JobArticleEntity::view).toList());
    }
}
