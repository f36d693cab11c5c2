// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.reconcile.Lending;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.article.YearlessArticle;
import org.claimline.service.article.YearlessArticles;
import org.jboss.logging.Logger;

/**
 * Dates the articles that do not give away their year by the claims of all others. Only those are looked at that have come
 * since a moment before, or that tell of a day of the calendar of which claims have come or gone.
 */
@ApplicationScoped
class BorrowedYears {
    private static final Logger LOG = Logger.getLogger(BorrowedYears.class);

    private final YearlessArticles yearless;
    private final ArticleWriter articles;

    BorrowedYears(YearlessArticles yearless, ArticleWriter articles) {
        this.yearless = yearless;
        this.articles = articles;
    }

    /** Reads those articles again whose date is no longer what the claims of now decide; says whether there were any. */
    boolean settle(ClaimsRead before, ClaimsRead now) {
        Map<String, List<String>> due = due(before, now);
        if (due.isEmpty()) {
            return false;
        }
        Lending lending = lending(due, now);
        List<Extraction> changed = yearless.of(List.copyOf(due.keySet())).stream()
                .flatMap(article -> readAgain(article, lending).stream())
                .toList();
        changed.forEach(articles::replaceFound);
        return !changed.isEmpty();
    }

    private Map<String, List<String>> due(ClaimsRead before, ClaimsRead now) {
        Map<String, List<String>> all = yearless.days();
        if (all.isEmpty()) {
            return all;
        }
        Set<String> changed = now.changes(before)
                .flatMap(claim -> Lending.day(claim).stream())
                .collect(Collectors.toSet());
        return all.entrySet().stream()
                .filter(article ->
                        now.isNew(article.getKey(), before) || !Collections.disjoint(article.getValue(), changed))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Lending lending(Map<String, List<String>> due, ClaimsRead now) {
        Set<String> days = due.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Claim> claims = now.claims().values().stream()
                .filter(claim -> Lending.day(claim).filter(days::contains).isPresent())
                .toList();
        return Lending.of(yearless.lenders(claims.stream().map(Claim::article).collect(Collectors.toSet())), claims);
    }

    /** One article that cannot be read again stays as it is and stops no other. */
    private static Optional<Extraction> readAgain(YearlessArticle yearless, Lending lending) {
        try {
            Extraction alone = yearless.alone();
            Optional<PublicationDate> lent = lending.dateOf(alone);
            if (lent.orElse(alone.published()).equals(yearless.published())) {
                return Optional.empty();
            }
            return lent.map(date ->
                            Extractor.english().extract(yearless.article().publishedOn(date)))
                    .or(() -> Optional.of(alone));
        } catch (RuntimeException e) {
            LOG.error(
                    "an article cannot be dated by others: "
                            + yearless.article().id(),
                    e);
            return Optional.empty();
        }
    }
}
