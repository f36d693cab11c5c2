// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.claimline.service.event.EventView;

/** What the head of a served page tells others: how to embed what it shows, and how to present a link to it. */
final class PageHead {
    private PageHead() {}

    /**
     * The elements.
     *
     * @param service the address of the service
     * @param shown the address of the page
     * @param event the event that the address names
     */
    static String of(String service, String shown, Optional<EventView> event, Catalogue catalogue) {
        String about = event.map(found -> about(found, catalogue)).orElseGet(() -> catalogue.text("about"));
        String endpoint = service + "/api/v1/oembed?url=" + URLEncoder.encode(shown, StandardCharsets.UTF_8);
        return "<meta name=\"description\" content=\"" + Markup.escape(about) + "\">\n"
                + oembed("application/json+oembed", endpoint)
                + oembed("text/xml+oembed", endpoint + "&format=xml")
                + meta("og:type", event.isPresent() ? "article" : "website")
                + meta("og:site_name", "Claimline")
                + meta("og:url", shown)
                + meta("og:title", event.map(EventView::title).orElseGet(() -> catalogue.text("title")))
                + meta("og:description", about)
                + meta("og:image", service + "/card.png")
                + meta("og:image:width", "1200")
                + meta("og:image:height", "630")
                + meta("twitter:card", "summary_large_image");
    }

    private static String about(EventView event, Catalogue catalogue) {
        String when = new DateWords(catalogue).inWords(event.when());
        String disputed = event.disputed() ? " · " + catalogue.text("disputed") : "";
        return when + disputed + " · " + catalogue.text("counts", event.claimCount(), event.sourceCount());
    }

    private static String oembed(String type, String address) {
        return "<link rel=\"alternate\" type=\"" + type + "\" href=\"" + Markup.escape(address)
                + "\" title=\"Claimline\">\n";
    }

    private static String meta(String property, String content) {
        return "<meta property=\"" + property + "\" content=\"" + Markup.escape(content) + "\">\n";
    }
}
