// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class EditRepository implements PanacheRepositoryBase<EditEntity, Long> {
    /** The edits that hold, in the order in which they were made. */
    List<EditEntity> holding() {
        return list("undone is null order by id");
    }
}
