// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.reconcile.Lending;
import org.claimline.service.article.ArticleView.Notice;
import org.claimline.service.claim.ClaimEntity;
import org.claimline.service.claim.ClaimRepository;
import org.claimline.service.database.Database;
import org.claimline.service.database.WriteLock;
import org.claimline.service.model.DateBounds;
import org.claimline.service.source.SourceStore;

/** Keeps articles and their claims. An article and all its claims come and go together. */
@ApplicationScoped
public class ArticleWriter {
    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final SourceStore sources;
    private final WriteLock lock;
    private final Database database;

    ArticleWriter(
            ArticleRepository articles,
            ClaimRepository claims,
            SourceStore sources,
            WriteLock lock,
            Database database) {
        this.articles = articles;
        this.claims = claims;
        this.sources = sources;
        this.lock = lock;
        this.database = database;
    }

    /** Whether the article was read already, with the same knowledge of it and by the same reader. */
    @Transactional
    public boolean has(Article article, String reader) {
        return articles.count("id = ?1 and known = ?2", article.id(), ReadArticle.basis(article, reader)) > 0;
    }

    /** Keeps an article in place of what was read from it before, and of the text that its address had before. */
    @Transactional
    public void save(ReadArticle read) {
        lock.take();
        Article article = read.article();
        articles.delete("id", article.id());
        Optional<String> url = article.metadata().url();
        ArticleEntity entity = entity(read);
        entity.revision = 1 + url.map(articles::latestRevision).orElse(0);
        articles.persistAndFlush(entity);
        url.ifPresent(address -> replaceOthers(address, article.id()));
        keepClaims(read.extraction(), entity);
        lock.noteChange();
    }

    /** Keeps what is found in an article now in place of what was found before; what was known of it stays. */
    @Transactional
    public void replaceFound(Extraction found) {
        lock.take();
        ArticleEntity entity = articles.findById(found.article());
        describe(entity, found);
        claims.delete("article", found.article());
        keepClaims(found, entity);
        articles.flush();
    }

    /** Keeps articles that are not there yet, a great many at once; their addresses are taken to be new. */
    @Transactional
    public void add(List<ReadArticle> read) {
        List<ArticleEntity> entities = read.stream().map(this::entity).toList();
        entities.forEach(entity -> entity.revision = 1);
        articles.flush();
        database.copy("article (" + ArticleEntity.COLUMNS + ")", values(entities.stream(), ArticleEntity::values));
        Stream<ClaimEntity> found = IntStream.range(0, entities.size())
                .boxed()
                .flatMap(i -> read.get(i).extraction().claims().stream()
                        .map(claim -> ClaimEntity.of(claim, entities.get(i).source)));
        database.copy("claim (" + ClaimEntity.COLUMNS + ")", values(found, ClaimEntity::values));
    }

    private static <E> Iterable<Object[]> values(Stream<E> entities, Function<E, Object[]> values) {
        return entities.map(values)::iterator;
    }

    /** Forgets an article with the texts that its address had before; says whether it was there. */
    @Transactional
    public boolean remove(String id) {
        lock.take();
        boolean removed = articles.delete("id = ?1 or replacedBy = ?1", id) > 0;
        if (removed) {
            sources.removeUnused();
            lock.noteChange();
        }
        return removed;
    }

    /** When each article was stored last; one that a newer revision has replaced has no claims and does not count. */
    public Map<String, Instant> versions() {
        return articles.versions();
    }

    /** Forgets the articles of an origin except some; says how many. */
    @Transactional
    public int removeOthers(String origin, Collection<String> kept) {
        lock.take();
        long removed = articles.delete("origin = ?1 and id not in ?2", origin, kept);
        sources.removeUnused();
        if (removed > 0) {
            lock.noteChange();
        }
        return (int) removed;
    }

    private ArticleEntity entity(ReadArticle read) {
        Article article = read.article();
        Extraction extraction = read.extraction();
        ArticleEntity entity = new ArticleEntity();
        entity.id = article.id();
        entity.source = sources.save(extraction.source(), article.id(), extraction.title());
        entity.origin = read.origin();
        entity.url = article.metadata().url().orElse(null);
        entity.language = article.metadata().language().orElse(null);
        entity.text = storable(article.text());
        entity.known = read.basis();
        Set<String> days = Lending.days(extraction);
        if (!days.isEmpty()) {
            entity.alone = new ReadAlone(article.metadata(), extraction);
            entity.days = List.copyOf(days);
        }
        describe(entity, extraction);
        return entity;
    }

    private static void describe(ArticleEntity entity, Extraction found) {
        entity.title = found.title();
        entity.published = found.published();
        entity.bounds = DateBounds.of(found.published().when());
        entity.notices = found.notices().stream()
                .map(notice -> new Notice(notice.kind(), notice.message()))
                .toList();
        entity.extractor = found.extractor();
        entity.ingested = Instant.now();
    }

    private void keepClaims(Extraction found, ArticleEntity article) {
        claims.persist(distinct(found.claims()).stream().map(claim -> ClaimEntity.of(claim, article.source)));
    }

    private void replaceOthers(String url, String newest) {
        claims.delete("article in (select a.id from ArticleEntity a where a.url = ?1 and a.id <> ?2)", url, newest);
        articles.update("replacedBy = ?1 where url = ?2 and id <> ?1", newest, url);
    }

    private static Collection<Claim> distinct(Collection<Claim> claims) {
        return claims.stream()
                .collect(Collectors.toMap(Claim::id, Function.identity(), (first, again) -> first))
                .values();
    }

    /** PostgreSQL cannot hold the null character; a replacement character keeps all offsets. */
    private static String storable(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
