// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.claimline.extraction.Claim;
import org.claimline.service.model.DateBounds;
import org.claimline.service.model.Named;
import org.claimline.service.model.Records;
import org.claimline.service.model.Words;
import org.claimline.service.source.SourceEntity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A claim as it is kept: what it is searched by in columns of their own, and the whole of it as the extractor made it. */
@Entity
@Immutable
@Table(name = "claim")
public class ClaimEntity {
    /** All columns but the generated one. */
    public static final String COLUMNS =
            "id, article, position, source, speaker, stance, starts, ends, zone, dated, confidence, record";

    @Id
    public String id;

    public String article;
    public int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source")
    public SourceEntity source;

    public String speaker;
    public String stance;

    @Embedded
    public DateBounds bounds;

    public double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    public Claim record;

    /** Which event it is on is the reconciler's to say, not the claim's. */
    @Formula("(SELECT link.event FROM event_claim link WHERE link.claim = id)")
    public String event;

    /** The speaker's name in all articles together; absent before these have been reconciled. */
    @Formula("(SELECT actor.name FROM actor WHERE actor.id = speaker)")
    public String speakerName;

    public static ClaimEntity of(Claim claim, SourceEntity source) {
        ClaimEntity entity = new ClaimEntity();
        entity.id = claim.id();
        entity.article = claim.article();
        entity.position = claim.quote().start();
        entity.source = source;
        entity.speaker = claim.speaker().id();
        entity.stance = Words.of(claim.stance());
        entity.bounds = DateBounds.of(claim.date().when());
        entity.confidence = claim.confidence();
        entity.record = claim;
        return entity;
    }

    /** The values of {@link #COLUMNS}. */
    public Object[] values() {
        return new Object[] {
            id,
            article,
            position,
            source.id,
            speaker,
            stance,
            bounds.starts(),
            bounds.ends(),
            bounds.zone(),
            bounds.dated(),
            confidence,
            Records.write(record)
        };
    }

    ClaimView view() {
        String name = speakerName == null ? record.speaker().name() : speakerName;
        return ClaimView.of(record, new Named(speaker, name), event, source.named());
    }
}
