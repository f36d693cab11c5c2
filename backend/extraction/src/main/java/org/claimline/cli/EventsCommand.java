// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.extraction.Article;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.reconcile.Corpus;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.extraction.reconcile.StorylineReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the events that all files together tell of, each with the sentences that it comes from. */
@Command(
        name = "events",
        description =
                "Reads articles (.txt, .md, .html) and prints the events that they tell of, one JSON object a line.",
        mixinStandardHelpOptions = true)
final class EventsCommand implements Callable<Integer> {
    @Mixin
    ArticleFiles articles;

    @Option(names = "--storylines", paramLabel = "FILE", description = "storylines to sort the events into, in YAML")
    Optional<Path> storylines;

    @Override
    public Integer call() throws IOException {
        Reconciler reconciler = new Reconciler(storylines());
        Map<String, Claim> claims = new HashMap<>();
        Map<String, String> documents = new HashMap<>();
        List<Article> read = new ArrayList<>();
        articles.forEach((file, article) -> {
            documents.put(article.id(), file.getFileName().toString());
            read.add(article);
        });
        new Corpus(Extractor.english())
                .extract(read)
                .forEach(extraction -> extraction.claims().forEach(claim -> claims.put(claim.id(), claim)));
        try (PrintStream out = JsonLines.standardOutput()) {
            for (Event event : reconciler.reconcile(claims.values())) {
                JsonLines.print(out, EventJson.of(event, claims, documents));
            }
        }
        return 0;
    }

    private List<Storyline> storylines() throws IOException {
        return storylines.isPresent() ? StorylineReader.read(ArticleFiles.content(storylines.get())) : List.of();
    }
}
