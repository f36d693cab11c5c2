// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimline.service.article.ArticleStore;
import org.claimline.service.article.ArticleView;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.database.DatabaseFailure;
import org.claimline.service.event.EventFilter;
import org.claimline.service.event.EventQuery;
import org.claimline.service.event.EventStore;
import org.claimline.service.event.EventView;
import org.claimline.service.export.JsonLdFormat;
import org.claimline.service.http.Checks;
import org.claimline.service.http.ProblemException;

/**
 * What stands in a served page for readers without scripts and for programs that read pages: the event that its address
 * names, or the most salient events under its filters. Bounded, so that the page stays light for everybody else.
 */
@ApplicationScoped
class StaticEvents {
    private static final int MOST_EVENTS = 40;
    private static final int MOST_CLAIMS = 3;
    private static final int MOST_CLAIMS_OF_ONE = 100;

    private final EventStore events;
    private final ArticleStore articles;
    private final ObjectMapper mapper;

    StaticEvents(EventStore events, ArticleStore articles, ObjectMapper mapper) {
        this.events = events;
        this.articles = articles;
        this.mapper = mapper;
    }

    /**
     * What a page shows.
     *
     * @param events by date
     * @param named the one event that the address names
     */
    record Found(List<EventView> events, Optional<EventView> named) {
        static final Found NOTHING = new Found(List.of(), Optional.empty());
    }

    /** Finds nothing when filters make no sense or the database is away: then the page itself says so to its reader. */
    @ActivateRequestContext
    Found find(MultiMap asked) {
        try {
            String id = asked.get("event");
            return id == null || id.isBlank() ? mostSalient(asked) : one(id);
        } catch (ProblemException | DatabaseFailure | PersistenceException e) {
            return Found.NOTHING;
        }
    }

    private Found one(String id) {
        Optional<EventView> event = events.find(id);
        return new Found(events.withClaims(event.stream().toList(), MOST_CLAIMS_OF_ONE), event);
    }

    private Found mostSalient(MultiMap asked) {
        Checks checks = new Checks();
        EventFilter filter = EventFilter.read(checks, EventQuery.of(asked::getAll));
        checks.done();
        List<EventView> found = events.withClaims(events.mostSalient(filter, MOST_EVENTS), MOST_CLAIMS);
        return new Found(
                found.stream()
                        .sorted(Comparator.comparing(event -> event.when().start()))
                        .toList(),
                Optional.empty());
    }

    /**
     * The events as a list in HTML.
     *
     * @param page what the id of an event is appended to for the address of its page
     */
    @ActivateRequestContext
    String list(Found found, String page, Catalogue catalogue) {
        EventMarkup markup = new EventMarkup(articlesOf(found.events), page, catalogue);
        return found.events.stream()
                .map(markup::item)
                .collect(Collectors.joining("", "<ul class=\"events\">\n", "</ul>\n"));
    }

    private Map<String, ArticleView> articlesOf(List<EventView> found) {
        List<String> ids = found.stream()
                .flatMap(event -> event.claims().stream())
                .map(ClaimView::article)
                .distinct()
                .toList();
        return articles.views(ids).stream().collect(Collectors.toMap(ArticleView::id, Function.identity()));
    }

    /** The same as JSON-LD. What could end the script that it stands in is written as an escape of JSON. */
    String jsonLd(Found found, String page) {
        StringWriter out = new StringWriter();
        JsonLdFormat format = new JsonLdFormat(mapper, page);
        try {
            format.begin(out);
            for (EventView event : found.events) {
                format.write(event, out);
            }
            format.end(out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toString().replace("<", "\\u003c");
    }
}
