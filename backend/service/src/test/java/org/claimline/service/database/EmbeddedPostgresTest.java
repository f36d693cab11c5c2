// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.claimline.service.database.EmbeddedPostgres.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    @TempDir
    Path folder;

    @Test
    void keepsWhatWasCommittedWhenTheServerIsKilled() throws SQLException {
        try (EmbeddedPostgres server = start()) {
            write(server, "still here");
            ProcessHandle process =
                    server.processId().flatMap(ProcessHandle::of).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
        }
        try (EmbeddedPostgres again = start()) {
            assertEquals("still here", read(again));
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsService() throws SQLException, IOException {
        try (EmbeddedPostgres server = start()) {
            write(server, "from before");
        }
        PostgresCommands orphan =
                new PostgresCommands(PostgresBinaries.unpackedUnder(folder), folder.resolve("postgres"));
        orphan.start(
                folder.resolve("orphan.log"), "-p 18198 -c listen_addresses=127.0.0.1 -c unix_socket_directories=");
        try (EmbeddedPostgres again = start()) {
            assertEquals("from before", read(again));
        }
        assertFalse(orphan.isRunning());
    }

    @Test
    void ignoresAMarkThatNamesAnotherProcess() throws SQLException, IOException {
        try (EmbeddedPostgres server = start()) {
            write(server, "kept");
        }
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (EmbeddedPostgres again = start()) {
            assertEquals("kept", read(again));
        }
    }

    @Test
    void refusesAFolderThatIsInUse() {
        EmbeddedPostgres first = start();
        try (first) {
            StartFailure failure = assertThrows(StartFailure.class, this::start);
            assertTrue(
                    failure.getMessage().contains("Another Claimline is running on " + folder), failure.getMessage());
        }
    }

    @Test
    void makesAClusterAgainWhoseMakingWasInterrupted() throws IOException, SQLException {
        Files.createDirectories(folder.resolve("creating-1234/base"));
        Files.writeString(folder.resolve("postgres.password"), "of the interrupted start");
        try (EmbeddedPostgres server = start()) {
            write(server, "made");
            assertEquals("made", read(server));
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, Durability.FULL);
    }

    private static void write(EmbeddedPostgres server, String word) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept AS SELECT '" + word + "' AS word");
        }
    }

    private static String read(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT word FROM kept")) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        DatabaseAddress address = server.address();
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
