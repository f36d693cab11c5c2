// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.feed;

import com.rometools.rome.io.FeedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Hashes;
import org.claimline.service.feed.FeedParser.Entry;
import org.claimline.service.feed.FeedParser.Feed;
import org.claimline.service.fetch.FetchFailure;
import org.claimline.service.fetch.FetchedFeed;
import org.claimline.service.fetch.Fetcher;
import org.claimline.service.intake.Intake;
import org.claimline.service.intake.NewArticles.NewArticle;
import org.jboss.logging.Logger;

/** Keeps feeds, and hands in what is new in them. An entry is handed in in the transaction that notes it, so once. */
@ApplicationScoped
class Feeds {
    private static final Logger LOG = Logger.getLogger(Feeds.class);

    private final FeedRepository feeds;
    private final Fetcher fetcher;
    private final Intake intake;
    private final FeedConfig config;

    Feeds(FeedRepository feeds, Fetcher fetcher, Intake intake, FeedConfig config) {
        this.feeds = feeds;
        this.fetcher = fetcher;
        this.intake = intake;
        this.config = config;
    }

    /** Keeps a feed from now on; the same address is kept once. */
    @Transactional
    String add(URI address) {
        String id = Hashes.id(8, address.toString());
        if (feeds.findByIdOptional(id).isEmpty()) {
            FeedEntity feed = new FeedEntity();
            feed.id = id;
            feed.url = address.toString();
            feed.added = Instant.now();
            feed.due = feed.added;
            feeds.persist(feed);
        }
        return id;
    }

    @Transactional
    List<FeedEntity> list() {
        return feeds.list("order by added, id");
    }

    long entries(FeedEntity feed) {
        return feeds.entries(feed.id);
    }

    /** Forgets a feed by id or address; what it brought stays. Says whether it was there. */
    @Transactional
    boolean remove(String idOrUrl) {
        return feeds.delete("id = ?1 or url = ?1", idOrUrl) > 0;
    }

    /** Reads a feed that is due; says whether there was one. */
    @Transactional
    boolean readNext() {
        Optional<FeedEntity> due = feeds.nextDue(Instant.now());
        due.ifPresent(this::read);
        return due.isPresent();
    }

    private void read(FeedEntity feed) {
        try {
            Optional<FetchedFeed> fetched = fetcher.fetchFeed(URI.create(feed.url), feed.validators());
            if (fetched.isPresent()) {
                handIn(feed, FeedParser.parse(URI.create(feed.url), fetched.get()));
            }
            feed.read(fetched.map(FetchedFeed::validators).orElse(feed.validators()), Instant.now(), config.pause());
        } catch (FetchFailure e) {
            fail(feed, e.getMessage());
        } catch (FeedException | IOException | IllegalArgumentException e) {
            LOG.debug("a feed that cannot be read", e);
            fail(feed, "it is neither Atom nor RSS");
        }
    }

    private void fail(FeedEntity feed, String why) {
        LOG.warnf("the feed %s cannot be read: %s", feed.url, why);
        feed.failed(why, Instant.now(), config.pause());
    }

    private void handIn(FeedEntity feed, Feed read) {
        feed.title = read.title();
        List<Entry> some =
                read.entries().stream().limit(FeedParser.MOST_ENTRIES).toList();
        Set<String> fresh =
                new HashSet<>(feeds.note(feed.id, some.stream().map(Entry::url).toList()));
        List<NewArticle> articles = some.stream()
                .filter(entry -> fresh.contains(entry.url()))
                .map(entry -> article(entry, read.title()))
                .toList();
        if (!articles.isEmpty()) {
            intake.queue(articles, "feed " + feed.id);
        }
    }

    private static NewArticle article(Entry entry, String source) {
        return new NewArticle(
                null,
                null,
                entry.url(),
                entry.title(),
                source,
                entry.published().orElse(null),
                null,
                null);
    }
}
