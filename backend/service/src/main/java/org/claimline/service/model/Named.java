// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.model;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A reference to something that has a name. */
public record Named(
        @Schema(examples = "oslo-talks") String id,
        @Schema(examples = "Oslo talks") String name) {}
