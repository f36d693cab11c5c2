// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.claimline.service.http.ProblemKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Examples of answers, recorded from the service itself after it had read the briefs. A test asks again and compares.
 *
 * @param answers by operation
 * @param problems by kind
 */
public record Examples(Map<String, Answer> answers, Map<String, Object> problems) {
    private static final String FILE = "openapi-examples.json";

    /** What one request was answered with. */
    public record Answer(String request, int status, String type, Object body) {}

    static Examples recorded() {
        try (InputStream json = Examples.class.getClassLoader().getResourceAsStream(FILE)) {
            return new ObjectMapper().readValue(json, Examples.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem of a kind; those that nobody can bring about at will are only named. */
    Object problem(ProblemKind kind) {
        return problems.getOrDefault(
                kind.type(),
                new TreeMap<>(
                        Map.of("type", kind.type(), "title", kind.problem("").title(), "status", kind.status())));
    }

    /** Puts the recorded answer where the operation describes such answers. */
    void show(Operation operation) {
        Answer answer = answers.get(operation.getOperationId());
        if (answer == null) {
            return;
        }
        operation
                .getResponses()
                .getAPIResponse(String.valueOf(answer.status()))
                .getContent()
                .getMediaTypes()
                .forEach((type, content) -> show(type, content, answer));
    }

    private static void show(String type, MediaType content, Answer answer) {
        if (type.split(";")[0].equals(answer.type())) {
            content.setExamples(Map.of(
                    "recorded",
                    OASFactory.createExample().summary(answer.request()).value(answer.body())));
        }
    }
}
