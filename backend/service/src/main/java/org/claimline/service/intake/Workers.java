// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.intake;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Threads that read what waits in the queue, while the service serves. */
@ApplicationScoped
class Workers {
    private static final Logger LOG = Logger.getLogger(Workers.class);
    private static final int STOP_MILLIS = 5_000;
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final Queue queue;
    private final IntakeConfig config;
    private final Semaphore news = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;
    private volatile Instant nextCleaning = Instant.EPOCH;

    Workers(Queue queue, IntakeConfig config) {
        this.queue = queue;
        this.config = config;
    }

    void begin(@Observes StartupEvent event, @ConfigProperty(name = "quarkus.http.host-enabled") boolean serves) {
        for (int i = 0; serves && i < config.workers(); i++) {
            Thread thread = new Thread(this::work, "reader-" + (i + 1));
            threads.add(thread);
            thread.start();
        }
    }

    /** An article that is being read is not waited for long: it stays in the queue. */
    void end(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join(STOP_MILLIS);
        }
    }

    /** Says that something was accepted just now. */
    void wake() {
        news.release(config.workers());
    }

    private void work() {
        while (!stopping) {
            try {
                if (!readOne()) {
                    queue.reconcile();
                    clean();
                    pause();
                }
            } catch (RuntimeException e) {
                if (!stopping) {
                    LOG.error("what was handed in cannot be read now", e);
                    pause();
                }
            }
        }
    }

    private boolean readOne() {
        AtomicLong taken = new AtomicLong(-1);
        try {
            return queue.readNext(taken::set);
        } catch (RuntimeException e) {
            if (stopping || taken.get() < 0) {
                throw e;
            }
            LOG.error("an article cannot be stored", e);
            queue.giveUp(taken.get());
            return true;
        }
    }

    private void clean() {
        Instant now = Instant.now();
        if (now.isAfter(nextCleaning)) {
            nextCleaning = now.plus(BETWEEN_CLEANINGS);
            queue.forget(now.minus(config.keepJobs()));
        }
    }

    private void pause() {
        try {
            news.tryAcquire(config.pause().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
