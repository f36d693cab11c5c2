// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.claimline.service.article.ArticleRef;
import org.claimline.service.article.ArticleStore;
import org.claimline.service.claim.ClaimStore;
import org.claimline.service.claim.ClaimView;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;
import org.claimline.service.paging.Pages.Source;

/** Finds events. */
@ApplicationScoped
public class EventStore {
    private static final Set<String> MEMBERS = Arrays.stream(EventView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    private static final Set<String> ON_DEMAND =
            new LinkedHashSet<>(List.of("articles", "claims", "dates", "disputes"));
    private static final int CHUNK = 500;
    private static final String EVENTS = "event e";

    /** Orders of {@link #each}. */
    public static final String BY_DATE = "when";

    public static final String BY_CHANGE = "-updated";

    private final ChangeRepository log;
    private final Database database;
    private final Pages pages;
    private final ClaimStore claims;
    private final ArticleStore articles;
    private final EventCounts counts;

    EventStore(
            ChangeRepository log,
            Database database,
            Pages pages,
            ClaimStore claims,
            ArticleStore articles,
            EventCounts counts) {
        this.log = log;
        this.database = database;
        this.pages = pages;
        this.claims = claims;
        this.articles = articles;
        this.counts = counts;
    }

    public EventList list(EventListQuery query, PageQuery paging) {
        Checks checks = new Checks();
        EventFilter filter = EventFilter.read(checks, query);
        Order order = EventOrders.read(checks, query.sort, filter);
        PageRequest request = PageRequest.read(checks, order, paging);
        Set<String> facets = checks.oneOf("facets", query.facets, Dimension.words(Dimension.FACETS));
        checks.oneOf("fields", query.fields, MEMBERS);
        Set<String> include = checks.oneOf("include", query.include, ON_DEMAND);
        checks.done();
        Page<EventView> page = page(request, filter, include.contains("dates"), () -> counts.total(filter));
        return new EventList(
                extended(page.data(), include), page.page(), facets.isEmpty() ? null : facets(filter, facets));
    }

    private Page<EventView> page(PageRequest request, EventFilter filter, boolean withDates, LongSupplier counted) {
        Sql columns = Sql.of(EventRows.COLUMNS);
        filter.words().ifPresent(words -> columns.add(Snippet.column(words)));
        Sql from = Sql.of(EVENTS).add(EventOrders.rank(request.order(), filter.words()));
        Source source = new Source(from, filter.condition(), filter.parts(), EVENTS);
        boolean searched = filter.words().isPresent();
        return pages.read(request, columns, source, counted, row -> {
            EventView event = withDates ? EventRows.full(row) : EventRows.view(row);
            return searched ? event.with(event.dates(), null, null, Snippet.parse(row.text("snippet"))) : event;
        });
    }

    /** Hands on every event, or the first {@code most}, page by page, so that memory does not grow with their number. */
    public void each(EventFilter filter, String sort, int most, boolean withClaims, Consumer<EventView> sink) {
        Checks checks = new Checks();
        Order order = EventOrders.read(checks, sort, filter);
        Set<String> include = withClaims ? Set.of("claims") : Set.of();
        String cursor = null;
        int left = most;
        do {
            PageRequest request = PageRequest.read(checks, order, String.valueOf(Math.min(left, CHUNK)), cursor);
            Page<EventView> page = page(request, filter, false, () -> 0);
            extended(page.data(), include).forEach(sink);
            cursor = page.page().next();
            left -= page.data().size();
        } while (cursor != null && left > 0);
    }

    private List<EventView> extended(List<EventView> events, Set<String> include) {
        Map<String, List<ClaimView>> all = include.contains("claims")
                ? claims.ofEvents(events.stream().map(EventView::id).toList())
                : Map.of();
        Map<String, List<ArticleRef>> told = include.contains("articles")
                ? articles.ofEvents(events.stream().map(EventView::id).toList())
                : Map.of();
        return events.stream()
                .map(event -> event.with(
                        event.dates(),
                        include.contains("claims") ? all.getOrDefault(event.id(), List.of()) : null,
                        include.contains("articles") ? told.getOrDefault(event.id(), List.of()) : null,
                        event.snippet()))
                .toList();
    }

    private Map<String, List<FacetValue>> facets(EventFilter filter, Set<String> words) {
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        words.forEach(word -> facets.put(word, counts.facet(filter, Dimension.of(word))));
        return facets;
    }

    /** The event, if there is one; PostgreSQL cannot even be asked for an id with the null character. */
    public Optional<EventView> find(String id) {
        return id.indexOf('\0') >= 0
                ? Optional.empty()
                : database.first(
                        Sql.of("SELECT " + EventRows.COLUMNS + " FROM event e WHERE e.id = ?", id), EventRows::full);
    }

    /** Where the claims of a removed event have gone; empty text when nowhere, absent when there never was such an event. */
    public Optional<String> successor(String id) {
        return log.removal(id).map(change -> Objects.requireNonNullElse(change.replacedBy, ""));
    }

    public List<EventView> mostSalient(EventFilter filter, int most) {
        PageRequest request = new PageRequest(EventOrders.SALIENCE, most, Optional.empty());
        Source source = new Source(Sql.of(EVENTS), filter.condition(), filter.parts(), EVENTS);
        return pages.read(request, Sql.of(EventRows.COLUMNS), source, () -> 0, EventRows::view)
                .data();
    }

    /** The same events, each with the claims on it that are most certain. */
    public List<EventView> withClaims(List<EventView> events, int mostOfEach) {
        Map<String, List<ClaimView>> all =
                claims.ofEvents(events.stream().map(EventView::id).toList());
        return events.stream()
                .map(event -> {
                    List<ClaimView> own = all.getOrDefault(event.id(), List.of());
                    return event.with(
                            event.dates(), own.subList(0, Math.min(mostOfEach, own.size())), null, event.snippet());
                })
                .toList();
    }
}
