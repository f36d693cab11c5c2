// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import static org.claimline.service.embed.Markup.escape;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimline.service.article.ArticleView;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.event.EventView;

/**
 * Events as a list in HTML that needs neither script nor style: what happened, when, who says so, and where.
 *
 * @param articles by their ids, where the claims come from
 * @param page what the id of an event is appended to for the address of its page
 */
record EventMarkup(Map<String, ArticleView> articles, String page, Catalogue catalogue) {

    String item(EventView event) {
        return "<li>\n<h2><a href=\"" + escape(page + URLEncoder.encode(event.id(), StandardCharsets.UTF_8)) + "\">"
                + escape(event.title()) + "</a></h2>\n<p>" + date(event)
                + (event.status().equals("occurred") ? "" : " · " + catalogue.text(event.status()))
                + (event.disputed() ? " · " + catalogue.text("disputed") : "") + "</p>\n<ul>\n"
                + event.claims().stream().map(this::claim).collect(Collectors.joining()) + "</ul>\n</li>\n";
    }

    private String date(EventView event) {
        String words = escape(new DateWords(catalogue).inWords(event.when()));
        return DateWords.forMachines(event.when())
                .map(time -> "<time datetime=\"" + escape(time) + "\">" + words + "</time>")
                .orElse(words);
    }

    private String claim(ClaimView claim) {
        ArticleView article = articles.get(claim.article());
        String language =
                article == null || article.language() == null ? "" : " lang=\"" + escape(article.language()) + "\"";
        String quote = "<q" + language + ">" + escape(claim.quote().exact()) + "</q>";
        String stance = catalogue.text("stance." + claim.stance());
        String outlet = escape(claim.source().name());
        String source = article == null ? outlet : title(article, language) + ", " + outlet;
        return "<li>" + catalogue.text("claim", quote, escape(claim.speaker().name()), stance, source) + "</li>\n";
    }

    /** The title of the article with its link, if it has an address that leads to a page. */
    private static String title(ArticleView article, String language) {
        String title = "<cite" + language + ">" + escape(article.title()) + "</cite>";
        boolean linked = article.url() != null && article.url().matches("(?i)https?://.*");
        return linked ? "<a href=\"" + escape(article.url()) + "\">" + title + "</a>" : title;
    }
}
