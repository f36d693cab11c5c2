// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.claimline.service.contract.ApiDescription.Operation;

/**
 * A request as it goes over the wire.
 *
 * @param operation what it is made from
 * @param target path and query, percent-encoded
 * @param wrong a parameter that an answer must complain of
 * @param sound whether nothing is wrong with it
 */
record Sent(
        Operation operation,
        String method,
        String target,
        List<String> headers,
        byte[] body,
        Optional<String> wrong,
        boolean sound) {

    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 || operation.writes()) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** As a person reads it, without the keys. */
    @Override
    public String toString() {
        String content = new String(body, StandardCharsets.UTF_8);
        return (method + " " + target + " " + headers.toString().replaceAll("cl_(.{8})_[^,\\]]*", "cl_$1_…") + " "
                        + (content.length() > 300 ? content.substring(0, 300) + "…" : content))
                .replaceAll("\\p{Cntrl}", "␀");
    }
}
