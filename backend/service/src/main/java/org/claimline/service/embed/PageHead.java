// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimline.service.event.EventView;

/** What the head of a served page tells others: how to embed what it shows, and how to present a link to it. */
final class PageHead {
    private static final String TITLE = "Claimline: who says what happened, when, and on whose word";
    private static final String ABOUT =
            "Every date opens up to the sentence it came from; contradictions stand side by side.";

    private PageHead() {}

    /**
     * The elements.
     *
     * @param service the address of the service
     * @param shown the address of the page
     * @param event the event that the address names
     */
    static String of(String service, String shown, Optional<EventView> event) {
        String endpoint = service + "/api/v1/oembed?url=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
        return oembed("application/json+oembed", endpoint)
                + oembed("text/xml+oembed", endpoint + "&format=xml")
                + meta("og:type", event.isPresent() ? "article" : "website")
                + meta("og:site_name", "Claimline")
                + meta("og:url", shown)
                + meta("og:title", event.map(EventView::title).orElse(TITLE))
                + meta("og:description", event.map(PageHead::about).orElse(ABOUT))
                + meta("og:image", service + "/card.png")
                + meta("og:image:width", "1200")
                + meta("og:image:height", "630")
                + meta("twitter:card", "summary_large_image");
    }

    private static String about(EventView event) {
        String when = DateWords.inWords(event.when());
        return when + (event.disputed() ? " · disputed" : "") + " · claims: " + event.claimCount() + ", sources: "
                + event.sourceCount();
    }

    private static String oembed(String type, String address) {
        return "<link rel=\"alternate\" type=\"" + type + "\" href=\"" + Markup.escape(address)
                + "\" title=\"Claimline\">\n";
    }

    private static String meta(String property, String content) {
        return "<meta property=\"" + property + "\" content=\"" + Markup.escape(content) + "\">\n";
    }
}
