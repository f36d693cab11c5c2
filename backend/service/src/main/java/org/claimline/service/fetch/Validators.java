// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.fetch;

import io.vertx.core.http.HttpClientResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** By what a server knows whether somebody has its page as it is now (RFC 9110, 8.8); null where it did not say. */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators(null, null);

    static Validators of(HttpClientResponse response) {
        return new Validators(response.getHeader("ETag"), response.getHeader("Last-Modified"));
    }

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }
}
