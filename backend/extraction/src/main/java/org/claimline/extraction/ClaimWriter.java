// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.util.List;
import java.util.Optional;
import org.claimline.extraction.event.Mention;

/** Turns what was found in an article into claims that stand by themselves. */
final class ClaimWriter {
    private static final int ID_DIGITS = 32;
    private static final String UNNAMED_OUTLET = "the article";

    private final Article article;
    private final String source;
    private final String version;
    private final Actor outlet;
    private final Quoter quoter;

    ClaimWriter(Article article, String source, String version) {
        this.article = article;
        this.source = source;
        this.version = version;
        this.quoter = new Quoter(article.text());
        String name = source.isEmpty() ? UNNAMED_OUTLET : source;
        this.outlet = new Actor(Hashes.id(16, "outlet", name), name, Actor.Kind.OUTLET, List.of());
    }

    /**
     * Writes the claim of a mention.
     *
     * @param whole the mention whose event this one is part of
     */
    Claim write(Mention mention, Optional<Mention> whole) {
        Quote quote = quoter.quote(mention.sentence());
        return new Claim(
                id(mention, quote),
                article.id(),
                source,
                mention.voice().speaker().orElse(outlet),
                mention.voice().cue(),
                mention.voice().stance(),
                quote,
                quoter.quote(mention.trigger()),
                mention.date(),
                mention.event().within(whole.map(this::id).orElse("")),
                mention.confidence(),
                version);
    }

    private String id(Mention mention) {
        return id(mention, quoter.quote(mention.sentence()));
    }

    private String id(Mention mention, Quote quote) {
        String position =
                quote.start() + "-" + quote.end() + "@" + mention.trigger().start();
        return Hashes.id(ID_DIGITS, article.id(), position, mention.event().title());
    }
}
