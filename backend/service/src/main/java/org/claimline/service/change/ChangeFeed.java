// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.change;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.claimline.service.http.ProblemKind;
import org.jboss.logging.Logger;

/**
 * Hands changes on to readers as they come. It polls the log, so it hears of what any instance of the service writes; readers
 * who are at the same place share one query. A reader who does not keep up is cut off when its buffer is full, and may come
 * back with the number of the last change that it has seen.
 */
@ApplicationScoped
class ChangeFeed {
    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);
    private static final int BUFFER = 1_024;
    private static final int BATCH = 500;
    private static final int MOST_READERS = 1_000;
    private static final int POLLS_PER_HEARTBEAT = 15;

    private final ChangeStore changes;
    private final Set<Reader> readers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService poller;
    private int polls;

    ChangeFeed(ChangeStore changes) {
        this.changes = changes;
        this.poller = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "changes");
            thread.setDaemon(true);
            return thread;
        });
        poller.scheduleWithFixedDelay(this::poll, 1, 1, TimeUnit.SECONDS);
    }

    /** The changes behind {@code seq}, or from now on; an empty element is a heartbeat. */
    Multi<Optional<ChangeView>> from(Optional<Long> seq) {
        if (readers.size() >= MOST_READERS) {
            throw ProblemKind.UNAVAILABLE.because(
                    "Too many readers follow the changes here; ask /changes from time to time.");
        }
        long start = seq.orElseGet(changes::latest);
        return Multi.createFrom().emitter(emitter -> add(new Reader(emitter, start)), BUFFER);
    }

    void stop(@Observes ShutdownEvent event) {
        poller.shutdownNow();
        readers.forEach(reader -> reader.emitter.complete());
    }

    private void add(Reader reader) {
        reader.emitter.onTermination(() -> readers.remove(reader));
        reader.emitter.emit(Optional.empty());
        readers.add(reader);
    }

    /** Never throws: that would end the polling. */
    private void poll() {
        if (readers.isEmpty()) {
            return;
        }
        try {
            boolean heartbeat = ++polls % POLLS_PER_HEARTBEAT == 0;
            Map<Long, List<ChangeView>> read = new HashMap<>();
            for (Reader reader : readers) {
                reader.take(read.computeIfAbsent(reader.position, seq -> changes.after(seq, BATCH)), heartbeat);
            }
        } catch (RuntimeException e) {
            LOG.warn("the changes could not be read, trying again", e);
        }
    }

    private static final class Reader {
        private final MultiEmitter<? super Optional<ChangeView>> emitter;
        private long position;

        Reader(MultiEmitter<? super Optional<ChangeView>> emitter, long position) {
            this.emitter = emitter;
            this.position = position;
        }

        void take(List<ChangeView> batch, boolean heartbeat) {
            for (ChangeView change : batch) {
                emitter.emit(Optional.of(change));
                position = change.seq();
            }
            if (heartbeat) {
                emitter.emit(Optional.empty());
            }
        }
    }
}
