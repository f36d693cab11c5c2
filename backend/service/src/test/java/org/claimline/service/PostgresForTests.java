// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.service.database.DatabaseAddress;
import org.claimline.service.database.EmbeddedPostgres;
import org.claimline.service.database.EmbeddedPostgres.Durability;

/** A real PostgreSQL with an empty cluster for the tests of the whole service. */
public class PostgresForTests implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        Path folder = Path.of("target/postgres");
        delete(folder.resolve("postgres"));
        server = EmbeddedPostgres.start(folder, Durability.NONE);
        DatabaseAddress address = server.address();
        return Map.of(
                "quarkus.datasource.jdbc.url", address.url(),
                "quarkus.datasource.username", address.user(),
                "quarkus.datasource.password", address.password());
    }

    @Override
    public void stop() {
        server.close();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
