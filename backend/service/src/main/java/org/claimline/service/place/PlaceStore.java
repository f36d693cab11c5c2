// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

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

/** Finds places. */
@ApplicationScoped
public class PlaceStore {
    private static final int LONGEST_NAME = 100;
    private static final Order BY_WEIGHT =
            Order.descending("weight", new Order.Key("p.event_count", "integer"), new Order.Key("p.id", "text"));

    private final PlaceRepository places;
    private final Pages pages;

    PlaceStore(PlaceRepository places, Pages pages) {
        this.places = places;
        this.pages = pages;
    }

    Page<PlaceView> list(String q, PageQuery page) {
        Checks checks = new Checks();
        Sql where = checks.text("q", q, LONGEST_NAME)
                .map(name -> Sql.of("strpos(claimline_fold(p.name), claimline_fold(?)) > 0", name))
                .orElse(Sql.of("true"));
        PageRequest request = PageRequest.read(checks, BY_WEIGHT, page);
        checks.done();
        return pages.ids(request, "p.id", Sql.of("place p"), where).with(this::views);
    }

    Optional<PlaceView> find(String id) {
        return places.findByIdOptional(id).map(PlaceEntity::view);
    }

    private List<PlaceView> views(List<String> ids) {
        return places.ofIds(PlaceEntity.class, ids).stream()
                .map(PlaceEntity::view)
                .toList();
    }
}
