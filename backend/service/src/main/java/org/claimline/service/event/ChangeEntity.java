// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One line of the log of changes. */
@Entity
@Immutable
@Table(name = "change")
class ChangeEntity {
    @Id
    public long seq;

    public Instant at;
    public String event;
    public String kind;

    /** Where the claims of a removed event have gone; absent when nowhere. */
    @Column(name = "replaced_by")
    public String replacedBy;
}
