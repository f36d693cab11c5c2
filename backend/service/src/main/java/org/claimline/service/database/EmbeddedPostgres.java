// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A PostgreSQL server of our own on a folder that outlives it. It listens on the loopback address only, on a port that is
 * free at the time, behind a password that is made with the cluster.
 *
 * <p>The folder is guarded by a lock that the operating system takes back when the service dies, so whoever holds the lock
 * may safely clear away what a killed service has left: a server that still runs, or the mark of one that does not.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private static final String USER = "claimline";
    private static final int PORT_LINE = 3;
    private static final long LEAST_BUFFER_MEGABYTES = 32;
    private static final long MOST_BUFFER_MEGABYTES = 1_024;

    /** What a write must survive. */
    public enum Durability {
        /** Everything, the end of the machine's power included. */
        FULL(List.of("-c", "fsync=on", "-c", "synchronous_commit=on")),
        /** Nothing: for tests, which begin anew anyway. */
        NONE(List.of("-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"));

        private final List<String> options;

        Durability(List<String> options) {
            this.options = options;
        }
    }

    private final PostgresCommands commands;
    private final FileChannel lock;
    private final String password;
    private final int port;

    private EmbeddedPostgres(PostgresCommands commands, FileChannel lock, String password, int port) {
        this.commands = commands;
        this.lock = lock;
        this.password = password;
        this.port = port;
    }

    /** Starts the server whose cluster is in {@code folder/postgres}, which is made when it is not there. */
    public static EmbeddedPostgres start(Path folder, Durability durability) {
        try {
            Path home = Files.createDirectories(folder).toAbsolutePath().normalize();
            FileChannel lock = lock(home.resolve("postgres.lock"));
            PostgresCommands commands =
                    new PostgresCommands(PostgresBinaries.unpackedUnder(home), home.resolve("postgres"));
            Path passwordFile = home.resolve("postgres.password");
            if (!Files.exists(commands.cluster())) {
                create(commands, home, passwordFile);
            }
            commands.clearLeftovers();
            int port = freePort();
            commands.start(home.resolve("postgres.log"), options(port, durability));
            return new EmbeddedPostgres(commands, lock, Files.readString(passwordFile), port);
        } catch (IOException e) {
            throw new StartFailure("Cannot use the data folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Where the server on this folder listens that another program has started; absent when there is none. */
    public static Optional<DatabaseAddress> running(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        try (FileChannel lock =
                FileChannel.open(home.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            List<String> mark = isFree(lock) ? List.of() : Files.readAllLines(home.resolve("postgres/postmaster.pid"));
            return mark.size() > PORT_LINE
                    ? Optional.of(
                            address(mark.get(PORT_LINE).trim(), Files.readString(home.resolve("postgres.password"))))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the server listens, this time. */
    public DatabaseAddress address() {
        return address(String.valueOf(port), password);
    }

    private static DatabaseAddress address(String port, String password) {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    /** Ends its connections and stops the server, which has written everything that was committed. */
    @Override
    public void close() {
        if (commands.isRunning()) {
            commands.stop();
        }
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isFree(channel)) {
            channel.close();
            throw new StartFailure("Another Claimline is running on " + file.getParent()
                    + ". Stop it first, or give this one a folder of its own with CLAIMLINE_DATA.");
        }
        return channel;
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Makes the cluster beside its place and renames it, so an interrupted first start is simply done again. */
    private static void create(PostgresCommands commands, Path home, Path passwordFile) throws IOException {
        Files.deleteIfExists(passwordFile);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, randomPassword());
        Path unfinished = Files.createTempDirectory(home, "creating-");
        commands.initialise(unfinished, USER, passwordFile);
        Files.move(unfinished, commands.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String options(int port, Durability durability) {
        List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
        options.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        // Nobody replicates it, so that what is loaded into a new table or index need not go through the log.
        options.addAll(List.of("-c", "wal_level=minimal", "-c", "max_wal_senders=0"));
        options.addAll(List.of("-c", "shared_buffers=" + bufferMegabytes() + "MB"));
        options.addAll(durability.options);
        return String.join(" ", options);
    }

    /** An eighth of the machine's memory, or of the container's; it is taken as the data need it. */
    private static long bufferMegabytes() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long megabytes = system.getTotalMemorySize() >> 20;
        return Math.max(LEAST_BUFFER_MEGABYTES, Math.min(MOST_BUFFER_MEGABYTES, megabytes / 8));
    }

    /** The server's process, for tests that end it the hard way. */
    Optional<Long> processId() {
        return commands.processId();
    }
}
