// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.time.ZoneId;
import java.util.List;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.When;

/**
 * When an article was published and how that is known.
 *
 * @param when the date; {@link When#isUnknown() unknown} when the article stays honestly undated
 * @param evidence the steps that led to it, in sentences for a reader
 * @param confidence between 0 and 1
 */
public record PublicationDate(When when, List<String> evidence, double confidence) {
    public PublicationDate {
        evidence = List.copyOf(evidence);
    }

    /** The same days as they begin and end in the zone. */
    PublicationDate in(ZoneId zone) {
        return new PublicationDate(Edtf.parse(when.edtf(), zone, when.basis()), evidence, confidence);
    }
}
