// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.restassured.RestAssured;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the description of the API promises: operations, and the schemas of what they answer with. */
final class ApiDescription {
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> compiled = new IdentityHashMap<>();
    private final Map<JsonNode, JsonNode> partial = new IdentityHashMap<>();

    private ApiDescription(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(new Operation(method.getKey(), path.getKey(), method.getValue()))));
    }

    /** One method on one path. */
    record Operation(String method, String path, JsonNode description) {
        Operation {
            method = method.toUpperCase(Locale.ROOT);
        }

        String id() {
            return description.path("operationId").asText();
        }

        boolean needsKey() {
            return description.has("security");
        }

        boolean writes() {
            return !method.equals("GET");
        }

        List<JsonNode> parameters(String in) {
            return StreamSupport.stream(description.path("parameters").spliterator(), false)
                    .filter(parameter -> parameter.path("in").asText().equals(in))
                    .toList();
        }

        /** The schema of an answer of a media type, absent when it is not described. */
        JsonNode schema(String status, String mediaType) {
            JsonNode content = description.path("responses").path(status).path("content");
            return content.properties().stream()
                    .filter(type -> type.getKey().split(";")[0].equals(mediaType))
                    .map(type -> type.getValue().path("schema"))
                    .findFirst()
                    .orElseGet(MissingNode::getInstance);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** As the service gives it, which another test compares with the committed file. */
    static ApiDescription served() {
        try {
            return new ApiDescription(new ObjectMapper()
                    .readTree(RestAssured.get("/q/openapi?format=json").asString()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode component(String name) {
        return document.path("components").path("schemas").path(name);
    }

    /** The schema of a list with those of its members beside it, each of whose members may be missing. */
    JsonNode partial(JsonNode schema) {
        return partial.computeIfAbsent(schema, full -> {
            ObjectNode whole = full.deepCopy();
            whole.set("components", document.path("components").deepCopy());
            whole.findParents("required").stream()
                    .map(ObjectNode.class::cast)
                    .forEach(object -> object.remove("required"));
            return whole;
        });
    }

    /** What of a value does not fit a schema, in words. Members that are not described are told of too. */
    String misfit(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(Object::toString)
                .limit(3)
                .collect(Collectors.joining("; "));
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        if (!whole.has("components")) {
            whole.set("components", document.path("components").deepCopy());
        }
        close(whole);
        return SCHEMAS.getSchema(whole, STRICT);
    }

    /** An object that says which members it has is meant to have no others. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && object.path("type").asText().equals("object")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(ApiDescription::close);
    }
}
