// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/** Finds and keeps things whose ids are text. */
public interface Repository<E> extends PanacheRepositoryBase<E, String> {
    /** What still exists of these, in this order. */
    default List<E> ofIds(Class<E> type, List<String> ids) {
        return getEntityManager().unwrap(Session.class).findMultiple(type, ids).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Makes what is kept under the id of {@code wanted} equal to it; written only where it differs. */
    default void put(E wanted) {
        getEntityManager().merge(wanted);
    }
}
