// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.When;
import org.claimline.service.model.DateBounds;
import org.claimline.service.model.WhenView;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An event as it is looked up; {@link EventWriter} writes events, as a set. */
@Entity
@Immutable
@Table(name = "event")
class EventEntity {
    @Id
    public String id;

    public String title;
    public String kind;
    public String status;
    public String edtf;

    @Embedded
    public DateBounds bounds;

    public String precision;
    public boolean approximate;
    public String basis;
    public String parent;
    public double salience;

    @Column(name = "claim_count")
    public int claimCount;

    @Column(name = "source_count")
    public int sourceCount;

    @Column(name = "dispute_count")
    public int disputeCount;

    @Formula("(SELECT count(*) FROM event p WHERE p.parent = id)")
    public int partCount;

    public List<String> storylines;

    @ElementCollection
    @CollectionTable(name = "event_claim", joinColumns = @JoinColumn(name = "event"))
    @Column(name = "claim")
    public Set<String> claims;

    @JdbcTypeCode(SqlTypes.JSON)
    public EventRows.Detail detail;

    public Instant updated;

    EventView view() {
        return new EventView(
                id,
                title,
                kind,
                status,
                disputeCount > 0,
                WhenView.of(when()),
                parent,
                partCount,
                detail.storylines(),
                detail.actors(),
                detail.places(),
                claimCount,
                sourceCount,
                salience,
                detail.disputes(),
                detail.dates(),
                null,
                null,
                null,
                updated.atOffset(ZoneOffset.UTC));
    }

    private When when() {
        return new When(
                edtf,
                bounds.starts(),
                bounds.ends(),
                Precision.valueOf(precision.toUpperCase(Locale.ROOT)),
                ZoneId.of(bounds.zone()),
                approximate,
                Basis.valueOf(basis.toUpperCase(Locale.ROOT)));
    }
}
