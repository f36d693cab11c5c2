// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.service;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a service for pages over connections that stay open. It shares the machine with what it measures, so it does no more
 * than HTTP/1.1 needs. When a rate is given, a request that had to wait for its connection counts from when it was due.
 */
final class HttpLoad {
    private static final long AS_FAST_AS_POSSIBLE = 0;

    private final URI service;
    private final int connections;
    private final String headers;

    HttpLoad(URI service, int connections) {
        this(service, connections, "");
    }

    private HttpLoad(URI service, int connections, String headers) {
        this.service = service;
        this.connections = connections;
        this.headers = headers;
    }

    /** The same, asking for every answer to be made anew. */
    HttpLoad anew() {
        return new HttpLoad(service, connections, "Cache-Control: no-cache\r\n");
    }

    URI service() {
        return service;
    }

    /** Requests as fast as they are answered. */
    Latencies fast(List<String> paths, Duration length) {
        return run(paths, length, AS_FAST_AS_POSSIBLE);
    }

    /** Requests at a steady rate a second. */
    Latencies paced(List<String> paths, Duration length, double rate) {
        return run(paths, length, (long) (1e9 * connections / rate));
    }

    private Latencies run(List<String> paths, Duration length, long interval) {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long begin = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                long due = begin + interval * i / connections;
                Random random = new Random(i);
                running.add(threads.submit(() -> ask(paths, random, begin + length.toNanos(), due, interval)));
            }
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : running) {
                parts.add(part.get());
            }
            return Latencies.of(parts, (System.nanoTime() - begin) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the load broke off", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] ask(List<String> paths, Random random, long end, long first, long interval) throws IOException {
        long[] taken = new long[1 << 12];
        int count = 0;
        try (Connection connection = new Connection()) {
            for (long due = first; System.nanoTime() < end; due += interval) {
                long begin = interval == AS_FAST_AS_POSSIBLE ? System.nanoTime() : waitUntil(due);
                connection.get(paths.get(random.nextInt(paths.size())));
                taken = count < taken.length ? taken : Arrays.copyOf(taken, 2 * count);
                taken[count++] = System.nanoTime() - begin;
            }
        }
        return Arrays.copyOf(taken, count);
    }

    private static long waitUntil(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }

    /** The body of one page. */
    String page(String path) {
        try (Connection connection = new Connection()) {
            return connection.get(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + path, e);
        }
    }

    /** A connection that is kept open. */
    private final class Connection implements AutoCloseable {
        private final Socket socket = new Socket(service.getHost(), service.getPort());
        private final InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        private final OutputStream out = socket.getOutputStream();
        private final byte[] buffer = new byte[1 << 16];

        Connection() throws IOException {
            socket.setTcpNoDelay(true);
        }

        String get(String path) throws IOException {
            out.write(("GET " + path + " HTTP/1.1\r\nHost: " + service.getAuthority() + "\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String status = line();
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            if (!status.contains(" 200") || length < 0) {
                throw new IOException(path + " was answered with " + status);
            }
            return body(length);
        }

        private String body(int length) throws IOException {
            byte[] body = length <= buffer.length ? buffer : new byte[length];
            if (in.readNBytes(body, 0, length) < length) {
                throw new IOException("the connection broke off");
            }
            return new String(body, 0, length, StandardCharsets.UTF_8);
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) {
                    throw new IOException("the connection broke off");
                }
                line.append((char) c);
            }
            return line.toString().strip();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
