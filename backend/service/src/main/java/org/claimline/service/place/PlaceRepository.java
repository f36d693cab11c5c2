// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.place;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Repository;

@ApplicationScoped
class PlaceRepository implements Repository<PlaceEntity> {}
