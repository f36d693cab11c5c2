// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.Precision;
import org.claimline.service.event.Dimension;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.model.Words;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the description of the API what holds for every operation: the problems it may answer with. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final String PROBLEM = "application/problem+json";
    private static final Map<String, Set<String>> SINGLE_ONLY = Map.of(
            "Event", Set.of("dates", "claims", "snippet"), "EventList", Set.of("facets"), "Article", Set.of("claims"));

    /** What clients send: every member may be left out, and the operation says what it needs. */
    private static final Set<String> REQUESTS = Set.of("NewArticle", "EventChange");

    private static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "kind", Words.all(EventKind.class),
            "status", Words.all(Status.class),
            "stance", Words.all(Stance.class),
            "precision", Words.all(Precision.class),
            "facets", Dimension.words(Dimension.FACETS));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().getSchemas().forEach(ApiDocument::require);
        document.getComponents().addSchema("FieldError", fieldError()).addSchema("Problem", problem());
        document.getComponents().addSecurityScheme("key", key());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    /** Members are always there, except those that only single things have. */
    private static void require(String name, Schema schema) {
        if (schema.getProperties() != null && !REQUESTS.contains(name)) {
            Set<String> optional = SINGLE_ONLY.getOrDefault(name, Set.of());
            schema.setRequired(schema.getProperties().keySet().stream()
                    .filter(member -> !optional.contains(member))
                    .sorted()
                    .toList());
        }
    }

    private static void complete(Parameter parameter) {
        if (parameter.getSchema().getType() == null) {
            parameter.getSchema().addType(Schema.SchemaType.STRING);
        }
        Set<String> vocabulary = VOCABULARIES.get(parameter.getName());
        if (vocabulary != null) {
            parameter.getSchema().getItems().setEnumeration(List.copyOf(vocabulary));
        }
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiDocument::complete);
        }
        add(operation, "400", ProblemKind.INVALID_REQUEST);
        if (path.contains("{")) {
            add(operation, "404", ProblemKind.NOT_FOUND);
        }
        if (method == PathItem.HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Unchanged since the entity tag in If-None-Match"));
        }
        if (operation.getSecurity() != null) {
            describeWrite(method, operation);
        }
        add(operation, "429", ProblemKind.TOO_MANY_REQUESTS);
        add(operation, "500", ProblemKind.INTERNAL);
        add(operation, "503", ProblemKind.UNAVAILABLE);
    }

    private static void describeWrite(PathItem.HttpMethod method, Operation operation) {
        add(operation, "401", ProblemKind.UNAUTHORIZED);
        add(operation, "403", ProblemKind.FORBIDDEN);
        if (operation.getRequestBody() != null) {
            add(operation, "413", ProblemKind.TOO_LARGE);
            add(operation, "415", ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        boolean conditional = operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("If-Match"));
        if (conditional) {
            add(operation, "412", ProblemKind.PRECONDITION_FAILED);
            add(operation, "428", ProblemKind.PRECONDITION_REQUIRED);
        }
        if (method == PathItem.HttpMethod.POST || method == PathItem.HttpMethod.PATCH) {
            add(operation, "409", ProblemKind.CONFLICT);
        }
    }

    private static SecurityScheme key() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A key, made with: claimline key create --role ingester");
    }

    private static void add(Operation operation, String status, ProblemKind kind) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation.getResponses().addAPIResponse(status, response(kind));
        }
    }

    private static APIResponse response(ProblemKind kind) {
        var body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(example(kind));
        return OASFactory.createAPIResponse()
                .description(kind.problem("").title())
                .content(OASFactory.createContent().addMediaType(PROBLEM, body));
    }

    private static Map<String, Object> example(ProblemKind kind) {
        var common = Map.<String, Object>of(
                "type", kind.type(), "title", kind.problem("").title(), "status", kind.status());
        return new TreeMap<>(common);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457)")
                .addProperty(
                        "type", text("Stable name of the kind of problem", "urn:claimline:problem:invalid-request"))
                .addProperty("title", text("The kind of problem in words", "The request is not valid"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("HTTP status"))
                .addProperty("detail", text("What to know about this occurrence", null))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("What is wrong with single parameters")
                                .items(OASFactory.createSchema().ref("#/components/schemas/FieldError")))
                .required(List.of("type", "title", "status"));
    }

    private static Schema fieldError() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("parameter", text("Name of the parameter", "limit"))
                .addProperty("got", text("What was sent", "9000"))
                .addProperty("expected", text("What it takes", "a whole number from 1 to 500"))
                .required(List.of("parameter", "expected"));
    }

    private static Schema text(String description, String example) {
        Schema schema =
                OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
        return example == null ? schema : schema.addExample(example);
    }
}
