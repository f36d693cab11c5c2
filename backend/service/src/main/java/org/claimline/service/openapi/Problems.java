// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.openapi;

import java.util.ArrayList;
import java.util.List;
import org.claimline.service.http.ProblemKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which problems an operation may answer with: that follows from what it takes. */
final class Problems {
    private static final String TYPE = "application/problem+json";

    private Problems() {}

    static void describe(String path, HttpMethod method, Operation operation, Examples examples) {
        for (ProblemKind kind : kinds(path, method, operation)) {
            String status = String.valueOf(kind.status());
            APIResponse stated = operation.getResponses().getAPIResponse(status);
            if (stated == null || stated.getContent() == null) {
                operation.getResponses().addAPIResponse(status, response(kind, stated, examples));
            }
        }
    }

    private static List<ProblemKind> kinds(String path, HttpMethod method, Operation operation) {
        List<ProblemKind> kinds = new ArrayList<>(List.of(ProblemKind.INVALID_REQUEST, ProblemKind.UNAUTHORIZED));
        if (operation.getSecurity() != null) {
            kinds.add(ProblemKind.FORBIDDEN);
        }
        if (path.contains("{")) {
            kinds.add(ProblemKind.NOT_FOUND);
        }
        if (method != HttpMethod.DELETE) {
            kinds.add(ProblemKind.NOT_ACCEPTABLE);
        }
        if (method == HttpMethod.POST || method == HttpMethod.PATCH) {
            kinds.add(ProblemKind.CONFLICT);
        }
        if (isConditional(operation)) {
            kinds.addAll(List.of(ProblemKind.PRECONDITION_FAILED, ProblemKind.PRECONDITION_REQUIRED));
        }
        if (operation.getRequestBody() != null) {
            kinds.addAll(List.of(ProblemKind.TOO_LARGE, ProblemKind.UNSUPPORTED_MEDIA_TYPE));
        }
        kinds.addAll(List.of(ProblemKind.TOO_MANY_REQUESTS, ProblemKind.INTERNAL, ProblemKind.UNAVAILABLE));
        operation.getResponses().getAPIResponses().keySet().stream()
                .filter(status -> status.compareTo("400") >= 0)
                .map(Problems::ofStatus)
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }

    /** Those that an operation states itself get the form of all others. */
    private static ProblemKind ofStatus(String status) {
        for (ProblemKind kind : ProblemKind.values()) {
            if (String.valueOf(kind.status()).equals(status)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of problem has the status " + status);
    }

    private static boolean isConditional(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("If-Match"));
    }

    /** In the words of the operation, where it has its own. */
    private static APIResponse response(ProblemKind kind, APIResponse stated, Examples examples) {
        boolean own = stated != null
                && stated.getDescription() != null
                && !stated.getDescription().equals("Bad Request");
        var body = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .example(examples.problem(kind));
        return OASFactory.createAPIResponse()
                .description(own ? stated.getDescription() : kind.problem("").title())
                .content(OASFactory.createContent().addMediaType(TYPE, body));
    }
}
