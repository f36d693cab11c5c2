// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.article;

import org.claimline.service.model.Named;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as a reference names it. */
@Schema(name = "ArticleReference", description = "An article as a reference names it")
public record ArticleRef(
        String id, String title, @Schema(nullable = true) String url, Named source) {}
