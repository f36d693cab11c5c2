// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenApiTest {
    @Test
    void committedDescriptionIsWhatTheCodeSays() throws IOException {
        Set<String> committed =
                lines(new YAMLMapper().readTree(Path.of("../../openapi.yaml").toFile()));
        Set<String> served = lines(served());
        Set<String> missing = new TreeSet<>(served);
        missing.removeAll(committed);
        committed.removeAll(served);
        assertTrue(
                missing.isEmpty() && committed.isEmpty(),
                () -> "openapi.yaml is out of date. Run: make openapi\nnot in it: " + missing + "\nonly in it: "
                        + committed);
    }

    @Test
    void everyOperationAndParameterIsDescribed() throws IOException {
        for (JsonNode path : served().path("paths")) {
            for (JsonNode operation : path) {
                assertFalse(operation.path("operationId").asText().isEmpty(), operation.toString());
                assertFalse(operation.path("summary").asText().isEmpty(), operation.toString());
                for (JsonNode parameter : operation.path("parameters")) {
                    boolean described = parameter.has("description")
                            || parameter.path("in").asText().equals("path");
                    assertFalse(!described, operation.path("operationId").asText() + ": " + parameter);
                }
            }
        }
    }

    @Test
    void swaggerUiIsServed() {
        assertEquals(200, get("/q/swagger-ui/").statusCode());
    }

    /** Every value with the path that leads to it; the order of members means nothing. */
    private static Set<String> lines(JsonNode document) {
        Set<String> lines = new TreeSet<>();
        addLines(lines, "", document);
        return lines;
    }

    private static void addLines(Set<String> lines, String path, JsonNode node) {
        if (node.isObject()) {
            node.properties().forEach(member -> addLines(lines, path + "/" + member.getKey(), member.getValue()));
        } else if (node.isArray()) {
            node.forEach(item -> addLines(lines, path + "[]", item));
        } else {
            lines.add(path + ": " + node.asText());
        }
    }

    private static JsonNode served() throws IOException {
        return new ObjectMapper().readTree(get("/q/openapi?format=json").asString());
    }
}
