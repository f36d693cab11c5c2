// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Article;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.service.article.ArticleView.Notice;
import org.claimline.service.article.ArticleView.Published;
import org.claimline.service.model.DateBounds;
import org.claimline.service.model.Records;
import org.claimline.service.source.SourceEntity;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article as it is kept. Its text is fetched only by who asks for it. */
@Entity
@Table(name = "article")
class ArticleEntity {
    /** All columns that a new article has a value for. */
    static final String COLUMNS =
            "id, source, origin, title, url, language, text, published, starts, ends, zone, dated,"
                    + " notices, known, extractor, revision, ingested, alone, days";

    @Id
    public String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source")
    public SourceEntity source;

    public String origin;
    public String title;
    public String url;
    public String language;

    @Basic(fetch = FetchType.LAZY)
    public String text;

    @JdbcTypeCode(SqlTypes.JSON)
    public PublicationDate published;

    @Embedded
    public DateBounds bounds;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Notice> notices;

    /** Hash of what was given beside the text. */
    public String known;

    public String extractor;
    public int revision;

    /** Id of the article that now stands at its address. */
    @Column(name = "replaced_by")
    public String replacedBy;

    public Instant ingested;

    /** How an article without a year was read alone, when others can date it; absent for all others. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    public ReadAlone alone;

    /** The days of the calendar by which others can date it; absent without {@link #alone}. */
    public List<String> days;

    @Formula("(SELECT count(*) FROM claim c WHERE c.article = id)")
    public int claimCount;

    /** The values of {@link #COLUMNS}. */
    Object[] values() {
        return new Object[] {
            id,
            source.id,
            origin,
            title,
            url,
            language,
            text,
            Records.write(published),
            bounds.starts(),
            bounds.ends(),
            bounds.zone(),
            bounds.dated(),
            Records.write(notices),
            known,
            extractor,
            revision,
            ingested,
            Optional.ofNullable(alone).map(Records::write),
            days
        };
    }

    YearlessArticle yearless() {
        return new YearlessArticle(new Article(id, text, alone.known()), alone.found(), published);
    }

    ArticleView view() {
        return new ArticleView(
                id,
                source.named(),
                title,
                url,
                language,
                Published.of(published),
                notices,
                claimCount,
                revision,
                extractor,
                ingested.atOffset(ZoneOffset.UTC),
                null);
    }
}
