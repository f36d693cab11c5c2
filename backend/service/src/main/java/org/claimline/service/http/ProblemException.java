// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import java.util.Map;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
    private final transient Problem problem;
    private final Map<String, String> headers;

    public ProblemException(Problem problem) {
        this(problem, Map.of());
    }

    private ProblemException(Problem problem, Map<String, String> headers) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
        this.headers = headers;
    }

    /** The same with a header that tells a client what to do about it. */
    public ProblemException with(String header, String value) {
        return new ProblemException(problem, Map.of(header, value));
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
