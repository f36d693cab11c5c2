// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.service.actor.ActorWriter;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.database.BulkMode;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.database.WriteLock;
import org.claimline.service.event.EventCounts;
import org.claimline.service.event.EventWriter;
import org.claimline.service.ingest.Reconciling;
import org.claimline.service.place.PlaceWriter;
import org.claimline.service.storyline.StorylineStore;

/** Fills the database with invented events, all in one transaction; memory holds a few chunks of them at a time. */
@ApplicationScoped
class Generator {
    private static final int LONGEST_SECONDS = 6 * 3_600;
    private static final int AHEAD = 3;
    private static final List<String> TABLES = List.of("article", "claim", "event", "event_claim", "event_density");

    private final Database database;
    private final BulkMode bulk;
    private final WriteLock lock;
    private final ArticleWriter articles;
    private final EventWriter events;
    private final EventCounts counts;
    private final ActorWriter actors;
    private final PlaceWriter places;
    private final StorylineStore storylines;
    private final Reconciling reconciling;

    Generator(
            Database database,
            BulkMode bulk,
            WriteLock lock,
            ArticleWriter articles,
            EventWriter events,
            EventCounts counts,
            ActorWriter actors,
            PlaceWriter places,
            StorylineStore storylines,
            Reconciling reconciling) {
        this.database = database;
        this.bulk = bulk;
        this.lock = lock;
        this.articles = articles;
        this.events = events;
        this.counts = counts;
        this.actors = actors;
        this.places = places;
        this.storylines = storylines;
        this.reconciling = reconciling;
    }

    /** Whether the database holds any article, invented or not. */
    boolean isFilled() {
        return !database.list(Sql.of("SELECT 1 AS one FROM article LIMIT 1"), row -> row.number("one"))
                .isEmpty();
    }

    /** Adds the events of a seed; {@code progress} hears how many are there. */
    void run(int count, long seed, IntConsumer progress, Runnable rebuilding) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            lock.take();
            World world = new World(seed);
            List<Storyline> told = new ArrayList<>(storylines.configured());
            told.addAll(world.storylines);
            storylines.replace(told);
            bulk.run(TABLES, () -> load(world, count, seed, progress), rebuilding);
            reconciling.suspend();
        });
        database.update("VACUUM (ANALYZE) article, claim, event, event_claim, event_density, actor, place, change");
    }

    private void load(World world, int count, long seed, IntConsumer progress) {
        counts.suspend();
        ExecutorService makers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            Queue<Future<Chunk>> made = new ArrayDeque<>();
            int next = 0;
            for (int stored = 0; stored < count; ) {
                for (; made.size() < AHEAD && next < count; next += Chunk.SIZE) {
                    int from = next;
                    int to = Math.min(count, from + Chunk.SIZE);
                    made.add(makers.submit(() -> Chunk.of(world, seed, from, to, count)));
                }
                Chunk chunk = take(made.remove());
                store(chunk, world);
                stored += chunk.events().size();
                progress.accept(stored);
            }
        } finally {
            makers.shutdownNow();
        }
        counts.recount();
        actors.add(Stream.concat(world.actors.stream(), world.sources.stream().map(World::outlet))
                .toList());
        places.add(world.places);
    }

    private void store(Chunk chunk, World world) {
        Map<String, String> names = world.storylines.stream().collect(Collectors.toMap(Storyline::id, Storyline::name));
        articles.add(chunk.articles());
        events.add(chunk.events(), chunk.claims(), names);
    }

    private static Chunk take(Future<Chunk> made) {
        try {
            return made.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("events could not be invented", e.getCause());
        }
    }
}
