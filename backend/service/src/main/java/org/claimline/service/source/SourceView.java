// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who publishes: an outlet, an agency, a blog, an institution. */
@Schema(name = "Source", description = "Who publishes: an outlet, an agency, a blog, an institution")
public record SourceView(
        @Schema(examples = "red-revolution-media") String id,
        @Schema(examples = "Red Revolution Media") String name,

        @Schema(description = "How many articles of it are read here")
        int articleCount,

        int claimCount) {}
