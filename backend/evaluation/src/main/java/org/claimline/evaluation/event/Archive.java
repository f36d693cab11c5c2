// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.evaluation.Scorer;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;

/** What the program makes of newswire on many subjects together, read with the dates on which it was published. */
final class Archive {
    /** Where the word stands that names a claim's event, in code points. */
    record Place(String document, int start) {}

    private final Map<String, String> documents = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    /**
     * Reads the articles of corpora of time expressions.
     *
     * @param scorer hands out their text
     */
    static Archive of(List<Path> corpora, Scorer scorer) throws IOException {
        Archive archive = new Archive();
        for (Path corpus : corpora) {
            scorer.documents(corpus).forEach(archive::read);
        }
        return archive;
    }

    private void read(JsonNode document) {
        String published = document.path("dct").asText("");
        Article article = Article.of(unwrapped(document.get("text").asText()), publishedOn(published));
        documents.put(article.id(), document.get("doc").asText());
        claims.addAll(Extractor.english().extract(article).claims());
    }

    /** A date without a zone, which is that of the country that the text tells of. */
    private static ArticleMetadata publishedOn(String date) {
        Optional<PublicationDate> published = Optional.of(date)
                .filter(given -> !given.isEmpty())
                .map(given -> new PublicationDate(Edtf.parse(given, ZoneOffset.UTC, Basis.STATED), List.of(), 1));
        return new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), published);
    }

    /** The text with its paragraphs in one line each, where blank lines part them; of the same length. */
    private static String unwrapped(String text) {
        return text.strip().contains("\n\n") ? text.replaceAll("(?<!\n)\n(?!\n)", " ") : text;
    }

    /** The event of each claim. */
    Map<Place, String> events() {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<Place, String> events = new HashMap<>();
        for (Event event : new Reconciler(List.of()).reconcile(claims)) {
            event.claims().forEach(id -> events.putIfAbsent(place(byId.get(id)), event.id()));
        }
        return events;
    }

    private Place place(Claim claim) {
        return new Place(documents.get(claim.article()), claim.trigger().start());
    }
}
