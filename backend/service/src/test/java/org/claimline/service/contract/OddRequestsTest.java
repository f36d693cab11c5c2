// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.claimline.service.ServiceTest;
import org.claimline.service.contract.ApiDescription.Operation;
import org.claimline.service.contract.RawHttp.Answer;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What generated requests have found once, each as a case of its own. */
@ServiceTest
class OddRequestsTest {
    @Inject
    Keys keys;

    @ParameterizedTest
    @ValueSource(
            strings = {"events/%00", "events/a%00b/claims", "articles/%00", "actors/%00", "claims/%00", "jobs/%00"})
    void noIdHasTheNullCharacter(String path) throws IOException {
        Answer answer = send("GET", "/api/v1/" + path);
        assertEquals(404, answer.status());
        assertEquals("application/problem+json", answer.mediaType());
    }

    /** The HTTP server itself refuses what is no URI, without a body. */
    @ParameterizedTest
    @ValueSource(strings = {"events/%", "events/%zz", "events?q=%1", "actors?limit=a%"})
    void whatIsNoUriIsRefused(String path) throws IOException {
        assertEquals(400, send("GET", "/api/v1/" + path).status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELETE|/api/v1/events|GET, HEAD, OPTIONS",
                "PUT|/api/v1/events/x|GET, HEAD, OPTIONS, PATCH",
                "POST|/api/v1/events/stream|GET, HEAD, OPTIONS",
                "GET|/api/v1/edits/1/undo|OPTIONS, POST"
            })
    void anotherMethodIsToldWhichThereAre(String method, String path, String allowed) throws IOException {
        Answer answer = send(method, path);
        assertEquals(405, answer.status());
        assertEquals(allowed, answer.headers().get("allow"));
    }

    @Test
    void theStreamTakesAKeyToo() throws IOException {
        String token = keys.create("stream", Role.READER);
        assertEquals(
                200,
                send("GET", "/api/v1/events/stream", "Authorization: Bearer " + token)
                        .status());
    }

    private static Answer send(String method, String target, String... headers) throws IOException {
        Operation any = ApiDescription.served().operations().get(0);
        try (RawHttp http = new RawHttp(RestAssured.port)) {
            return http.send(new Sent(any, method, target, List.of(headers), new byte[0], Optional.empty(), false));
        }
    }
}
