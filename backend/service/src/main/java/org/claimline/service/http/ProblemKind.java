// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import java.util.List;
import java.util.Locale;

/** Every kind of problem that the API answers with: the one table of types, statuses and titles. */
public enum ProblemKind {
    INVALID_REQUEST(400, "The request is not valid"),
    UNAUTHORIZED(401, "This needs a key"),
    FORBIDDEN(403, "The key does not allow this"),
    NOT_FOUND(404, "There is no such thing here"),
    METHOD_NOT_ALLOWED(405, "This address does not take this method"),
    NOT_ACCEPTABLE(406, "The answer does not come in the form that was asked for"),
    GONE(410, "It was here and has been removed"),
    CONFLICT(409, "It does not fit what is there"),
    PRECONDITION_FAILED(412, "It has changed since it was read"),
    TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is in a form that is not read here"),
    PRECONDITION_REQUIRED(428, "Say which state the change is meant for"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    INTERNAL(500, "Something went wrong on our side"),
    NOT_IMPLEMENTED(501, "This is not given here"),
    UNAVAILABLE(503, "The database does not answer");

    private final int status;
    private final String title;

    ProblemKind(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    /** The stable name of this kind, which clients may compare. */
    public String type() {
        return "urn:claimline:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Problem problem(String detail) {
        return problem(detail, List.of());
    }

    public Problem problem(String detail, List<Problem.FieldError> errors) {
        return new Problem(type(), title, status, detail, errors);
    }

    public ProblemException because(String detail) {
        return new ProblemException(problem(detail));
    }
}
