// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that is too long as soon as its length is announced, with a problem instead of a mere status. */
@ApplicationScoped
class BodyLimit {
    private static final int BEFORE_THE_BODY = 900;

    private final long most;
    private final RawProblem problems;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, RawProblem problems) {
        this.most = most.asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BODY);
    }

    private void check(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        boolean tooLong = length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > most;
        if (tooLong) {
            context.response().putHeader("Connection", "close");
            Problem problem = ProblemKind.TOO_LARGE.problem(
                    "A body may have at most " + most + " bytes. Hand in fewer articles at once.");
            problems.send(context.response(), problem)
                    .onComplete(sent -> context.request().connection().close());
        } else {
            context.next();
        }
    }
}
