// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimline.extraction.Article;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extraction;
import org.claimline.extraction.Extractor;

/**
 * Extracts articles that belong together: one that does not give away its year gets it from the others ({@link Lending}).
 * A pure function of the set of articles, so their order does not matter.
 */
public final class Corpus {
    private final Extractor extractor;

    public Corpus(Extractor extractor) {
        this.extractor = extractor;
    }

    /** The extractions of the articles, in their order. */
    public List<Extraction> extract(List<Article> articles) {
        List<Extraction> alone = articles.stream().map(extractor::extract).toList();
        Map<String, String> dated = alone.stream()
                .filter(extraction -> Lending.hasYear(extraction.published()))
                .collect(Collectors.toMap(Extraction::article, Extraction::title, (first, again) -> first));
        List<Claim> claims = alone.stream()
                .flatMap(extraction -> extraction.claims().stream())
                .toList();
        Lending lending = Lending.of(dated, claims);
        return IntStream.range(0, articles.size())
                .mapToObj(i -> together(articles.get(i), alone.get(i), lending))
                .toList();
    }

    private Extraction together(Article article, Extraction alone, Lending lending) {
        return lending.dateOf(alone)
                .map(date -> extractor.extract(article.publishedOn(date)))
                .orElse(alone);
    }
}
