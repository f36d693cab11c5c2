// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.claimline.service.model.Named;

/** A source as it is kept. */
@Entity
@Table(name = "source")
public class SourceEntity {
    @Id
    public String id;

    public String name;

    public Named named() {
        return new Named(id, name);
    }
}
