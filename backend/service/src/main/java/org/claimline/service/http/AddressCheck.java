// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Refuses paths with the null character, which PostgreSQL cannot hold, so that no id has it. */
@ApplicationScoped
class AddressCheck {
    private static final int BEHIND_THE_HEADERS = 950;

    private final RawProblem problems;

    AddressCheck(RawProblem problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEHIND_THE_HEADERS);
    }

    private void check(RoutingContext context) {
        if (context.request().path().contains("%00")) {
            Problem problem = ProblemKind.NOT_FOUND.problem("No address here has the null character in it.");
            problems.send(context.response(), problem);
        } else {
            context.next();
        }
    }
}
