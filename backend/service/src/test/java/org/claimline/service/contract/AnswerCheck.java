// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.claimline.service.contract.RawHttp.Answer;
import org.claimline.service.http.ProblemKind;

/** Says in what an answer breaks the promises of the description. */
final class AnswerCheck {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String PROBLEM = "application/problem+json";
    private static final Set<Integer> EMPTY = Set.of(204, 304, 308);
    private static final Map<String, ProblemKind> KINDS =
            Arrays.stream(ProblemKind.values()).collect(Collectors.toMap(ProblemKind::type, Function.identity()));

    /** Headers without which a client cannot go on. */
    private static final Map<Integer, String> NEEDED =
            Map.of(202, "location", 308, "location", 401, "www-authenticate", 405, "allow", 429, "retry-after");

    /** That lines are checked which come first is enough, for all are written alike. */
    private static final int LINES = 5;

    private final ApiDescription api;
    private final List<String> findings = new ArrayList<>();

    private AnswerCheck(ApiDescription api) {
        this.api = api;
    }

    static List<String> findings(ApiDescription api, Sent request, Answer answer) {
        AnswerCheck check = new AnswerCheck(api);
        if (request.target().matches(".*%(?![0-9A-Fa-f]{2}).*")) {
            check.check(answer.status() == 400, "what is no URI is let pass");
            return check.findings;
        }
        check.status(request, answer);
        check.headers(answer);
        if (!request.method().equals("HEAD")) {
            check.body(request, answer);
        }
        return check.findings;
    }

    private void status(Sent request, Answer answer) {
        int status = answer.status();
        check(status < 500 || status == 501, "status " + status);
        boolean own = request.method().equals(request.operation().method());
        if (own) {
            boolean described =
                    request.operation().description().path("responses").has(String.valueOf(status));
            check(described, "status " + status + " is not described");
        }
        boolean read = own && !request.operation().writes();
        check(
                !(request.sound() && read) || status < 400 || status == 404 || status == 410,
                "a sound request is refused");
        check(request.wrong().isEmpty() || !own || status == 400 || status == 501, "a wrong parameter is let pass");
    }

    private void headers(Answer answer) {
        check(!answer.headers().containsKey("set-cookie"), "a cookie is set");
        String needed = NEEDED.get(answer.status());
        check(needed == null || answer.headers().containsKey(needed), answer.status() + " without " + needed);
    }

    private void body(Sent request, Answer answer) {
        if (EMPTY.contains(answer.status())) {
            check(answer.body().length == 0, answer.status() + " with a body");
        } else if (answer.status() >= 400) {
            problem(request, answer);
        } else if (request.method().equals(request.operation().method())) {
            content(request, answer);
        }
    }

    private void problem(Sent request, Answer answer) {
        check(answer.mediaType().equals(PROBLEM), answer.status() + " as \"" + answer.mediaType() + "\"");
        JsonNode problem = parsed(answer.text());
        String misfit = api.misfit(api.component("Problem"), problem);
        check(misfit.isEmpty(), "no problem as described: " + misfit);
        ProblemKind kind = KINDS.get(problem.path("type").asText());
        check(kind != null && kind.status() == answer.status(), answer.status() + " with type " + problem.path("type"));
        check(problem.path("status").asInt() == answer.status(), "another status in the problem");
        check(
                !answer.text().matches("(?s).*(Exception|\\bat org\\.|java\\.|jakarta|org\\.claimline|SQL state).*"),
                "tells of the inside");
        request.wrong()
                .filter(name -> answer.status() == 400)
                .ifPresent(name -> check(names(problem).contains(name), "the wrong parameter is not named"));
    }

    private static List<String> names(JsonNode problem) {
        return StreamSupport.stream(problem.path("errors").spliterator(), false)
                .map(error -> error.path("parameter").asText())
                .toList();
    }

    private void content(Sent request, Answer answer) {
        JsonNode schema = request.operation().schema(String.valueOf(answer.status()), answer.mediaType());
        check(!schema.isMissingNode(), answer.status() + " as \"" + answer.mediaType() + "\" is not described");
        check(isUtf8(answer.body()), "no UTF-8");
        if (answer.mediaType().endsWith("json") && !answer.mediaType().contains("ndjson")) {
            // With fields, everything but ids may be missing.
            fits(request.target().contains("fields=") ? api.partial(schema) : schema, answer.text());
        } else if (answer.mediaType().equals("application/x-ndjson")) {
            answer.text().lines().limit(LINES).forEach(line -> fits(api.component("Event"), line));
        } else {
            check(answer.body().length > 0, "nothing");
        }
    }

    private void fits(JsonNode schema, String text) {
        String misfit = schema.isObject() ? api.misfit(schema, parsed(text)) : "";
        check(misfit.isEmpty(), "not as described: " + misfit);
    }

    private JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            findings.add("no JSON");
            return JSON.missingNode();
        }
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void check(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
