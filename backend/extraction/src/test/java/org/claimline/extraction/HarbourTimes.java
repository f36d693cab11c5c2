// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/** Articles of Wednesday 23 June 2021 in a newspaper of Stockholm. */
final class HarbourTimes {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private HarbourTimes() {}

    static Article article(String text) {
        PublicationDate published =
                new PublicationDate(Edtf.parse("2021-06-23", STOCKHOLM, Basis.EDITOR), List.of("Given."), 1);
        return Article.of(
                text,
                new ArticleMetadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("Harbour Times"),
                        Optional.empty(),
                        Optional.of(STOCKHOLM),
                        Optional.of(published)));
    }
}
