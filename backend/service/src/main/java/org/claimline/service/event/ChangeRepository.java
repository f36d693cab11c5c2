// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

@ApplicationScoped
class ChangeRepository implements PanacheRepositoryBase<ChangeEntity, Long> {
    Optional<ChangeEntity> removal(String event) {
        return find("event = ?1 and kind = 'removed' order by seq desc", event).firstResultOptional();
    }
}
