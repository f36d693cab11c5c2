// SPDX-License-Identifier: Apache-2.0
package org.claimline.service;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimline.service.database.DatabaseAddress;
import org.claimline.service.database.EmbeddedPostgres;
import org.claimline.service.database.EmbeddedPostgres.Durability;
import org.claimline.service.database.StartFailure;

/**
 * Starts the service, or with arguments does what they say on its database. The database comes before Quarkus, which migrates it as it starts: either the server that
 * {@code CLAIMLINE_DB_URL} names or an embedded one on the folder {@code CLAIMLINE_DATA}.
 */
@QuarkusMain
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        CountDownLatch stopped = new CountDownLatch(1);
        try {
            if (arguments.length == 0) {
                checkPort(number("PORT", 8080));
            }
            startDatabase(stopped, arguments.length > 0);
        } catch (StartFailure e) {
            System.err.println("Claimline cannot start. " + e.getMessage());
            System.exit(1);
        }
        if (arguments.length > 0) {
            System.setProperty("quarkus.http.host-enabled", "false");
        }
        Quarkus.run(
                arguments.length > 0 ? Commands.class : null, (status, failure) -> exit(stopped, status), arguments);
    }

    private static void exit(CountDownLatch stopped, int status) {
        stopped.countDown();
        System.exit(status);
    }

    private static void startDatabase(CountDownLatch stopped, boolean shared) {
        String url = environment("CLAIMLINE_DB_URL", "");
        if (!url.isEmpty()) {
            String user = environment("CLAIMLINE_DB_USER", "");
            DatabaseAddress address = new DatabaseAddress(url, user, environment("CLAIMLINE_DB_PASSWORD", ""));
            address.await();
            address.use();
            return;
        }
        Path data = Path.of(environment("CLAIMLINE_DATA", "data"));
        Optional<DatabaseAddress> running = shared ? EmbeddedPostgres.running(data) : Optional.empty();
        if (running.isPresent()) {
            running.get().use();
            return;
        }
        EmbeddedPostgres server = EmbeddedPostgres.start(data, Durability.FULL);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfter(stopped, server), "stop-postgres"));
        server.address().use();
    }

    /** The database goes last, for requests that are still being answered use it. */
    private static void stopAfter(CountDownLatch stopped, EmbeddedPostgres server) {
        try {
            stopped.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        server.close();
    }

    /** Looks before anything is started, so that the message about a taken port is the only thing that is said. */
    private static void checkPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new StartFailure("Port " + port + " is taken by another program. Stop it, or choose another port, for"
                    + " instance with PORT=" + (port + 1) + ".");
        }
    }

    private static int number(String name, int fallback) {
        String value = environment(name, String.valueOf(fallback));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535) {
            throw new StartFailure(name + " is \"" + value + "\" and must be a number from 1 to 65535.");
        }
        return Integer.parseInt(value);
    }

    private static String environment(String name, String fallback) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? fallback : value.trim();
    }
}
