// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/**
 * What a page says of itself in its own metadata.
 *
 * @param date ISO 8601 date, with or without a time
 * @param where a sentence's beginning that says where the date stands
 */
record PageMetadata(
        Optional<String> title,
        Optional<String> url,
        Optional<String> source,
        Optional<String> language,
        Optional<String> date,
        String where) {

    /** What is known from outside, filled up with what the page says. */
    ArticleMetadata addedTo(ArticleMetadata known) {
        return new ArticleMetadata(
                known.title().or(() -> title),
                known.url().or(() -> url),
                known.source().or(() -> source),
                known.language().or(() -> language),
                known.zone(),
                known.published().or(() -> date.flatMap(text -> published(text, known.zone()))));
    }

    /** The day of publication in the article's zone; a date that cannot be read is passed over. */
    private Optional<PublicationDate> published(String text, Optional<ZoneId> zone) {
        return day(text.strip(), zone)
                .map(day -> new PublicationDate(
                        Edtf.parse(day.toString(), zone.orElse(ZoneOffset.UTC), Basis.STATED),
                        List.of(where + " \"" + text.strip() + "\"."),
                        0.98));
    }

    private static Optional<LocalDate> day(String text, Optional<ZoneId> zone) {
        try {
            if (text.length() > 10 && text.matches(".*T.*([Zz]|[+-]\\d{2}:?\\d{2})")) {
                OffsetDateTime time = OffsetDateTime.parse(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"));
                return Optional.of(
                        zone.map(z -> time.atZoneSameInstant(z).toLocalDate()).orElseGet(time::toLocalDate));
            }
            return text.length() < 10 ? Optional.empty() : Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
