// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Repository;

@ApplicationScoped
class EventRepository implements Repository<EventEntity> {}
