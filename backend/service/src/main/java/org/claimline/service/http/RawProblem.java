// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes problems where a request ends before any operation has seen it. */
@ApplicationScoped
class RawProblem {
    private final ObjectMapper mapper;

    RawProblem(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Future<Void> send(HttpServerResponse response, Problem problem) {
        try {
            return response.setStatusCode(problem.status())
                    .putHeader("Content-Type", "application/problem+json")
                    .end(mapper.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every problem can be written", e);
        }
    }
}
