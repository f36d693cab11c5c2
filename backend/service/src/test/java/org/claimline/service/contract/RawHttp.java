// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends requests exactly as they are, however odd, over one connection that is kept as long as the server keeps it. */
final class RawHttp implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final int chunks;
    private Socket socket;
    private InputStream in;

    RawHttp(int port) {
        this(port, 1);
    }

    /** @param chunks how much is read of an answer that never ends */
    RawHttp(int port, int chunks) {
        this.port = port;
        this.chunks = chunks;
    }

    /** An answer; of one that never ends, the beginning. Names of headers are in lower case. */
    record Answer(int status, Map<String, String> headers, byte[] body) {
        String mediaType() {
            return headers.getOrDefault("content-type", "").split(";")[0].strip();
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer send(Sent request) throws IOException {
        if (socket == null) {
            connect();
        }
        try {
            return exchange(request);
        } catch (EOFException e) {
            // The server may have closed a connection that was kept, which a client meets by sending again.
            close();
            connect();
            return exchange(request);
        }
    }

    private Answer exchange(Sent request) throws IOException {
        socket.getOutputStream().write(request.bytes());
        String status = line();
        int code = Integer.parseInt(status.split(" ")[1]);
        Map<String, String> headers = headers();
        boolean endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
        boolean empty = request.method().equals("HEAD") || code == 204 || code == 304;
        byte[] body = empty ? new byte[0] : body(headers, endless);
        if (endless || "close".equals(headers.get("connection"))) {
            close();
        }
        return new Answer(code, headers, body);
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers, boolean endless) throws IOException {
        if (!"chunked".equals(headers.get("transfer-encoding"))) {
            return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int read = 0;
        for (int size = chunk(); size > 0; size = chunk()) {
            body.write(in.readNBytes(size));
            line();
            read++;
            if (endless && read == chunks) {
                return body.toByteArray();
            }
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet < 0) {
                throw new EOFException("the server closed the connection");
            }
            line.write(octet);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
