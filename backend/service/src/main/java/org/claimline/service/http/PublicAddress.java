// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The address under which readers know this service: as configured, else as they asked for it. */
@ApplicationScoped
public class PublicAddress {
    private final Optional<String> configured;

    PublicAddress(@ConfigProperty(name = "claimline.public-url") Optional<String> configured) {
        this.configured = configured.map(url -> url.replaceAll("/+$", ""));
    }

    /** The address without a slash at its end. */
    public String of(UriInfo asked) {
        return of(asked.getBaseUri().toString());
    }

    /** The same, for who knows the address asked for as text. */
    public String of(String asked) {
        return configured.orElseGet(() -> asked.replaceAll("/+$", ""));
    }

    /** What the id of an event is appended to for the address of its page. */
    public String pages(UriInfo asked) {
        return of(asked) + "/?event=";
    }
}
