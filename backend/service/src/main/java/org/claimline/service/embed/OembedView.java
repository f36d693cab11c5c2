// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How to embed a timeline, as oEmbed 1.0 tells it. */
@Schema(name = "Oembed", description = "How to embed a timeline, as oEmbed 1.0 tells it")
public record OembedView(
        @Schema(examples = "rich") String type,
        @Schema(examples = "1.0") String version,
        String title,
        @JsonProperty("provider_name") String providerName,
        @JsonProperty("provider_url") String providerUrl,

        @Schema(description = "Seconds for which this may be kept") @JsonProperty("cache_age")
        int cacheAge,

        int width,
        int height,

        @Schema(description = "A quotation with a link, for readers without frames, and the frame")
        String html) {

    /** The same in XML. */
    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<oembed>\n"
                + element("type", type)
                + element("version", version)
                + element("title", title)
                + element("provider_name", providerName)
                + element("provider_url", providerUrl)
                + element("cache_age", cacheAge)
                + element("width", width)
                + element("height", height)
                + element("html", html)
                + "</oembed>\n";
    }

    private static String element(String name, Object value) {
        return "<" + name + ">" + Markup.escape(value.toString()) + "</" + name + ">\n";
    }
}
