// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.claimline.service.database.Sql;
import org.claimline.service.http.Checks;
import org.claimline.service.paging.Order;
import org.claimline.service.paging.Page;
import org.claimline.service.paging.PageQuery;
import org.claimline.service.paging.PageRequest;
import org.claimline.service.paging.Pages;

/** Finds edits. */
@ApplicationScoped
class EditStore {
    private static final Order LATEST_FIRST = Order.descending("id", new Order.Key("t.id", "bigint"));

    private final EditRepository edits;
    private final Pages pages;

    EditStore(EditRepository edits, Pages pages) {
        this.edits = edits;
        this.pages = pages;
    }

    Page<EditView> list(PageQuery page) {
        Checks checks = new Checks();
        PageRequest request = PageRequest.read(checks, LATEST_FIRST, page);
        checks.done();
        return pages.read(request, Sql.of("t.id"), Sql.of("edit t"), Sql.of("true"), row -> row.big("id"))
                .with(this::views);
    }

    private List<EditView> views(List<Long> ids) {
        return edits.list("id in ?1 order by id desc", ids).stream()
                .map(EditEntity::view)
                .toList();
    }
}
