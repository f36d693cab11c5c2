// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.actor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** An actor as it is kept. */
@Entity
@Table(name = "actor")
class ActorEntity {
    @Id
    public String id;

    public String name;
    public String kind;
    public List<String> aliases;

    @Column(name = "event_count")
    public int eventCount;

    @Column(name = "claim_count")
    public int claimCount;

    ActorView view() {
        return new ActorView(id, name, kind, List.copyOf(aliases), eventCount, claimCount);
    }
}
