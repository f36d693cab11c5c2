// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.time.Precision;
import org.claimline.service.event.Dimension;
import org.claimline.service.model.Words;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the description of the API what holds for every operation, so that resources need not repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {
    private static final Map<String, Set<String>> VOCABULARIES = Map.of(
            "kind", Words.all(EventKind.class),
            "status", Words.all(Status.class),
            "stance", Words.all(Stance.class),
            "precision", Words.all(Precision.class),
            "facets", Dimension.words(Dimension.FACETS));

    /** Events go over into others, or go. */
    private static final String EVENT = "/api/v1/events/{id}";

    private final Examples examples = Examples.recorded();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schemas.complete(document.getComponents());
        document.getComponents().addSecurityScheme("key", key());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) ->
                        item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, HttpMethod method, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(ApiDocument::complete);
        }
        if (method == HttpMethod.GET) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("Unchanged since the entity tag in If-None-Match"));
        }
        if (method == HttpMethod.GET && path.startsWith(EVENT)) {
            operation.getResponses().addAPIResponse("308", moved());
            operation.getResponses().addAPIResponse("410", OASFactory.createAPIResponse());
        }
        operation.getResponses().getAPIResponses().values().forEach(Schemas::completeContent);
        Problems.describe(path, method, operation, examples);
        examples.show(operation);
    }

    private static void complete(Parameter parameter) {
        if (parameter.getSchema().getType() == null) {
            parameter.getSchema().addType(Schema.SchemaType.STRING);
        }
        if (parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null) {
            parameter.setDescription("Its id, as lists give it");
        }
        Set<String> vocabulary = VOCABULARIES.get(parameter.getName());
        if (vocabulary != null) {
            parameter.getSchema().getItems().setEnumeration(List.copyOf(vocabulary));
        }
    }

    private static APIResponse moved() {
        var address = OASFactory.createHeader()
                .description("That event")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        return OASFactory.createAPIResponse()
                .description("Its claims have gone over to another event")
                .addHeader("Location", address);
    }

    private static SecurityScheme key() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("A key, made with: claimline key create --role ingester");
    }
}
