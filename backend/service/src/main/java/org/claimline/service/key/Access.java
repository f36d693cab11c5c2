// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.claimline.service.http.ProblemException;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.key.Keys.Caller;
import org.claimline.service.model.Words;

/** Decides whether a request is let in. */
@ApplicationScoped
class Access {
    private static final String SCHEME = "Bearer ";
    private static final String HOW_TO_MAKE_ONE = "Whoever runs this service makes one on its command line:"
            + " backend/claimline key create --role %s --name NAME";

    private final Keys keys;
    private final boolean readsNeedKeys;
    private final RateLimits limits;
    private final RateLimits failures;

    Access(Keys keys, AccessConfig config) {
        this.keys = keys;
        this.readsNeedKeys = config.keysForReading();
        this.limits = new RateLimits(config.requestsPerSecond(), config.burst());
        this.failures = new RateLimits(config.failedKeysPerMinute() / 60.0, config.failedKeysPerMinute());
    }

    /**
     * Ends a request that may not go on, and says who sent one that may.
     *
     * @param authorization the header of that name, or null
     * @param address where the request comes from
     * @param stated the role that the operation needs; without one it is a read
     */
    Optional<Caller> check(String authorization, String address, Optional<Role> stated) {
        Optional<Caller> caller = caller(authorization, address);
        limit(limits, caller.map(Caller::id).orElse(address), "Wait before the next request");
        stated.or(() -> Optional.of(Role.READER).filter(role -> readsNeedKeys))
                .ifPresent(role -> authorise(caller, role));
        return caller;
    }

    private Optional<Caller> caller(String authorization, String address) {
        if (authorization == null) {
            return Optional.empty();
        }
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        Optional<Caller> caller =
                bearer ? keys.holder(authorization.substring(SCHEME.length()).strip()) : Optional.empty();
        if (caller.isEmpty()) {
            limit(failures, address, "Too many keys from this address were not known here. Wait before the next");
            throw unauthorized(
                    "The key is not known here or has been revoked. Send it as \"Authorization: Bearer cl_…\".");
        }
        return caller;
    }

    private static void limit(RateLimits limits, String caller, String advice) {
        Duration wait = limits.take(caller, System.nanoTime());
        if (!wait.isZero()) {
            throw ProblemKind.TOO_MANY_REQUESTS
                    .because(advice + "; Retry-After says how many seconds.")
                    .with("Retry-After", String.valueOf(wait.toSeconds() + 1));
        }
    }

    private void authorise(Optional<Caller> caller, Role needed) {
        String role = Words.of(needed);
        if (caller.isEmpty()) {
            String start = keys.anyExists()
                    ? "This needs a key"
                    : "Writing is off, for no key has been made yet: this needs one";
            throw unauthorized(start + " of the role " + role + ", sent as \"Authorization: Bearer cl_…\". "
                    + HOW_TO_MAKE_ONE.formatted(role));
        }
        if (!caller.get().role().includes(needed)) {
            throw ProblemKind.FORBIDDEN.because(
                    "The key is of the role " + Words.of(caller.get().role()) + "; this needs " + role + ".");
        }
    }

    private static ProblemException unauthorized(String detail) {
        return ProblemKind.UNAUTHORIZED
                .because(detail)
                .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"claimline\"");
    }
}
