// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.postgresql.Driver;

/** Where the database is. User and password may also stand in the URL, as the PostgreSQL driver reads them. */
public record DatabaseAddress(String url, String user, String password) {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String INVALID_PASSWORD_CLASS = "28";

    public DatabaseAddress {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    "CLAIMLINE_DB_URL must look like jdbc:postgresql://host:port/database. Other databases"
                            + " do not work: Claimline uses PostgreSQL's full-text search.");
        }
    }

    /** Tells Quarkus to use this database. */
    public void use() {
        System.setProperty("quarkus.datasource.jdbc.url", url);
        if (!user.isEmpty()) {
            System.setProperty("quarkus.datasource.username", user);
        }
        if (!password.isEmpty()) {
            System.setProperty("quarkus.datasource.password", password);
        }
    }

    /** Waits for a server that is starting at the same time, as in a composition of containers. */
    public void await() {
        Instant deadline = Instant.now().plus(PATIENCE);
        for (SQLException failure = connect(); failure != null; failure = connect()) {
            boolean refused =
                    failure.getSQLState() != null && failure.getSQLState().startsWith(INVALID_PASSWORD_CLASS);
            if (refused || Instant.now().isAfter(deadline)) {
                throw new StartFailure(
                        "Cannot connect to the database at " + url.replaceAll("\\?.*", "") + ": " + failure.getMessage()
                                + " Check CLAIMLINE_DB_URL, CLAIMLINE_DB_USER and CLAIMLINE_DB_PASSWORD.");
            }
            pause();
        }
    }

    private SQLException connect() {
        Properties properties = new Properties();
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        try {
            new Driver().connect(url, properties).close();
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for the database.", e);
        }
    }
}
