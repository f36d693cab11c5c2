// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.claimline.service.fetch.Validators;

/** A feed that is read on a schedule. */
@Entity
@Table(name = "feed")
class FeedEntity {
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int MOST_DOUBLINGS = 10;

    @Id
    public String id;

    public String url;
    public String title = "";
    public Instant added;
    public String etag;

    @Column(name = "last_modified")
    public String lastModified;

    public Instant checked;
    public Instant due;
    public int failures;
    public String problem;

    Validators validators() {
        return new Validators(etag, lastModified);
    }

    void read(Validators validators, Instant now, Duration pause) {
        etag = validators.etag();
        lastModified = validators.lastModified();
        checked = now;
        due = now.plus(pause);
        failures = 0;
        problem = null;
    }

    /** Every failure in a row doubles the pause, up to a day. */
    void failed(String why, Instant now, Duration pause) {
        failures++;
        problem = why;
        checked = now;
        Duration longer = pause.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        due = now.plus(longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE);
    }
}
