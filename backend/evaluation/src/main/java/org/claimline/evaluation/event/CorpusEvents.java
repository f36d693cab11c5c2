// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Reconciler;

/** What the program makes of the raw text of all documents of a corpus together. */
final class CorpusEvents {
    private final Map<String, CatDocument> documents = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<Event> events;

    private CorpusEvents(List<CatDocument> all) {
        for (CatDocument document : all) {
            Article article = Article.of(document.text(), ArticleMetadata.none());
            documents.put(article.id(), document);
            Extractor.english().extract(article).claims().forEach(claim -> claims.put(claim.id(), claim));
        }
        events = new Reconciler(List.of()).reconcile(claims.values());
    }

    /** Reads, extracts and reconciles all {@code .xml} files of a folder. */
    static CorpusEvents of(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
            List<CatDocument> all = new ArrayList<>();
            for (Path file : sorted) {
                all.add(CatDocument.read(file));
            }
            return new CorpusEvents(all);
        }
    }

    List<Event> events() {
        return events;
    }

    Stream<CatDocument> documents() {
        return documents.values().stream();
    }

    Stream<Claim> claimsOf(Event event) {
        return event.claims().stream().map(claims::get);
    }

    CatDocument documentOf(Claim claim) {
        return documents.get(claim.article());
    }

    /** The tokens of the words that name the claim's event. */
    List<CatDocument.Token> trigger(Claim claim) {
        return documentOf(claim)
                .between(claim.trigger().start(), claim.trigger().end())
                .toList();
    }
}
