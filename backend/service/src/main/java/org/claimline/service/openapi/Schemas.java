// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What the schemas of the API have in common, and those of problems. */
final class Schemas {
    /** Members that are not always there. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "Event",
            Set.of("dates", "claims", "articles", "snippet"),
            "EventList",
            Set.of("facets"),
            "Article",
            Set.of("claims"));

    /** What clients send: every member may be left out, and the operation says what it needs. */
    private static final Set<String> REQUESTS = Set.of("NewArticle", "EventChange");

    /** How Java streams, which is no concern of a client. */
    private static final Set<String> STREAMS = Set.of("StreamingOutput", "OutboundSseEvent");

    private Schemas() {}

    static void complete(Components components) {
        Map<String, Schema> own = new TreeMap<>(components.getSchemas());
        own.keySet().removeIf(name -> STREAMS.contains(name) || name.equals("MediaType") || name.startsWith("Type"));
        components.setSchemas(own);
        own.forEach(Schemas::complete);
        components.addSchema("FieldError", fieldError()).addSchema("Problem", problem());
    }

    private static void complete(String name, Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().values().forEach(Schemas::allowNull);
        if (!REQUESTS.contains(name)) {
            Set<String> optional = OPTIONAL.getOrDefault(name, Set.of());
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(member -> !optional.contains(member))
                    .sorted()
                    .toList());
        }
    }

    /** A value that may be null is no object then, and null is one of the words that it may be. */
    private static void allowNull(Schema member) {
        if (member.getAnyOf() != null) {
            member.setType(null);
        }
        boolean nullable = member.getType() != null && member.getType().contains(SchemaType.NULL);
        if (nullable && member.getEnumeration() != null) {
            List<Object> words = new ArrayList<>(member.getEnumeration());
            words.add(null);
            member.setEnumeration(words);
        }
    }

    /** What is streamed is text to a client, or an object where it is JSON. */
    static void completeContent(APIResponse response) {
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().forEach(Schemas::completeStream);
        }
    }

    private static void completeStream(String type, MediaType content) {
        Schema schema = content.getSchema();
        Schema items = schema == null ? null : schema.getItems();
        boolean streamed = STREAMS.stream().anyMatch(name -> refersTo(schema, name) || refersTo(items, name));
        if (streamed) {
            boolean json = type.endsWith("json") && !type.contains("ndjson");
            content.setSchema(OASFactory.createSchema().addType(json ? SchemaType.OBJECT : SchemaType.STRING));
        }
    }

    private static boolean refersTo(Schema schema, String name) {
        return schema != null && schema.getRef() != null && schema.getRef().endsWith("/" + name);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .addProperty(
                        "type", text("Stable name of the kind of problem", "urn:claimline:problem:invalid-request"))
                .addProperty("title", text("The kind of problem in words", "The request is not valid"))
                .addProperty(
                        "status",
                        OASFactory.createSchema().addType(SchemaType.INTEGER).description("HTTP status"))
                .addProperty("detail", text("What to know about this occurrence", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("What is wrong with single parameters")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .required(List.of("type", "title", "status"));
    }

    private static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("parameter", text("Name of the parameter, or of the member of the body", "limit"))
                .addProperty("got", text("What was sent", "9000"))
                .addProperty("expected", text("What it takes", "a whole number from 1 to 500"))
                .required(List.of("parameter", "expected"));
    }

    private static Schema text(String description, String example) {
        Schema schema = OASFactory.createSchema().addType(SchemaType.STRING).description(description);
        return example == null ? schema : schema.addExample(example);
    }
}
