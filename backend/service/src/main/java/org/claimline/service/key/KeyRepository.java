// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import jakarta.enterprise.context.ApplicationScoped;
import org.claimline.service.database.Repository;

@ApplicationScoped
class KeyRepository implements Repository<KeyEntity> {}
