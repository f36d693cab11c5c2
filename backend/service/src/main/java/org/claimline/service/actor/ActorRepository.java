// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Repository;

@ApplicationScoped
class ActorRepository implements Repository<ActorEntity> {}
