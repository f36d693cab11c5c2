// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds actors. */
@ApplicationScoped
public class ActorStore {
    private static final int LONGEST_NAME = 100;
    private static final Order BY_WEIGHT = Order.descending(
            "weight",
            new Order.Key("a.event_count", "integer"),
            new Order.Key("a.claim_count", "integer"),
            new Order.Key("a.id", "text"));

    private final ActorRepository actors;
    private final Pages pages;

    ActorStore(ActorRepository actors, Pages pages) {
        this.actors = actors;
        this.pages = pages;
    }

    Page<ActorView> list(String q, PageQuery page) {
        Checks checks = new Checks();
        Sql where = checks.text("q", q, LONGEST_NAME)
                .map(name -> Sql.of(
                        "strpos(claimline_fold(concat_ws(' / ', a.name, array_to_string(a.aliases, ' / '))),"
                                + " claimline_fold(?)) > 0",
                        name))
                .orElse(Sql.of("true"));
        PageRequest request = PageRequest.read(checks, BY_WEIGHT, page);
        checks.done();
        return pages.ids(request, "a.id", Sql.of("actor a"), where).with(this::views);
    }

    Optional<ActorView> find(String id) {
        return actors.findByIdOptional(id).map(ActorEntity::view);
    }

    private List<ActorView> views(List<String> ids) {
        return actors.ofIds(ActorEntity.class, ids).stream()
                .map(ActorEntity::view)
                .toList();
    }
}
