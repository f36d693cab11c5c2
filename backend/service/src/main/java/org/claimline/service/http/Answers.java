// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;

/**
 * Remembers answers by their address for as long as they are what the database would say. PostgreSQL itself says how long
 * that is: whoever has the same snapshot sees the same rows, whichever instance or program writes.
 */
@ApplicationScoped
class Answers {
    private static final Sql SNAPSHOT = Sql.of("SELECT pg_current_snapshot()::text AS snapshot");
    private static final int OVERHEAD = 500;

    private final Database database;
    private final Cache<String, Answer> answers;

    Answers(Database database, AnswersConfig config) {
        this.database = database;
        this.answers = Caffeine.newBuilder()
                .maximumWeight((long) config.megabytes() << 20)
                .weigher(Answers::weight)
                .build();
    }

    private record Answer(String snapshot, Representation representation) {}

    /** What is committed at this moment. */
    String snapshot() {
        return database.first(SNAPSHOT, row -> row.text("snapshot")).orElseThrow();
    }

    Optional<Representation> find(String address, String snapshot) {
        return Optional.ofNullable(answers.getIfPresent(address))
                .filter(answer -> answer.snapshot.equals(snapshot))
                .map(Answer::representation);
    }

    /** Keeps an answer that was made after a snapshot had been taken. */
    void keep(String address, String snapshot, Representation representation) {
        answers.put(address, new Answer(snapshot, representation));
    }

    private static int weight(String address, Answer answer) {
        return OVERHEAD + 2 * address.length() + answer.representation.body().length;
    }
}
