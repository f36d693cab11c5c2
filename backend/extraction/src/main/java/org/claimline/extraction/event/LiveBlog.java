// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.article.DatedArticle;

/**
 * What a live blog is about: the deed of its day that its opening tells, else the one that the rest of the article tells.
 * The entries are parts of it, whether they name it or not.
 */
public final class LiveBlog {
    /** How the rules begin that date an entry. */
    static final String RULE = "live-blog-entry";

    private static final int DAY = 10;

    private final DatedArticle article;
    private final Set<String> days;

    private LiveBlog(DatedArticle article) {
        this.article = article;
        this.days = article.parts().stream()
                .flatMap(part -> part.entry().stream())
                .map(entry -> entry.when().edtf().substring(0, DAY))
                .collect(Collectors.toSet());
    }

    /** The mention that tells of the whole; empty when the article has no live blog or none fits. */
    public static Optional<Mention> whole(DatedArticle article, List<Mention> mentions) {
        LiveBlog blog = new LiveBlog(article);
        return mentions.stream()
                .filter(mention -> blog.days.contains(mention.date().when().edtf()))
                .filter(mention -> mention.event().kind() != EventKind.STATEMENT)
                .filter(mention -> mention.event().kind() != EventKind.OTHER)
                .min(Comparator.comparing((Mention mention) -> !blog.isOpening(mention))
                        .thenComparing(mention -> -mention.event().salience())
                        .thenComparing(mention -> mention.trigger().start()));
    }

    /** Whether a mention is what an entry tells at its minute. */
    public static boolean isEntry(Mention mention) {
        return mention.date().rule().startsWith(RULE);
    }

    private boolean isOpening(Mention mention) {
        return article.parts().stream()
                .filter(part -> part.liveBlog() && part.entry().isEmpty())
                .anyMatch(part -> part.span().contains(mention.trigger()));
    }
}
