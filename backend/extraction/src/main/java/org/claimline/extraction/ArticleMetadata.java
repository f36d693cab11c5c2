// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.time.ZoneId;
import java.util.Optional;
import org.claimline.extraction.article.PublicationDate;

/**
 * What is known of an article from outside its text: from a manifest, from the page's own metadata, or from the caller.
 * Everything may be absent; nothing is ever guessed here.
 *
 * @param title headline
 * @param url address of the page
 * @param source name of the outlet that publishes it
 * @param language BCP 47 tag
 * @param zone zone in which the article's clock times and days are to be read
 * @param published publication date, when it is known from outside the text
 */
public record ArticleMetadata(
        Optional<String> title,
        Optional<String> url,
        Optional<String> source,
        Optional<String> language,
        Optional<ZoneId> zone,
        Optional<PublicationDate> published) {

    /** Nothing known. */
    public static ArticleMetadata none() {
        return new ArticleMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with this date of publication, and with the zone that it is meant in. */
    public ArticleMetadata publishedOn(PublicationDate date) {
        return new ArticleMetadata(
                title, url, source, language, Optional.of(date.when().zone()), Optional.of(date));
    }
}
