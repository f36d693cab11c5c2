// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** What queries of other things ask of events; {@link EventStore} reads events and {@link EventWriter} writes them, as sets. */
@Entity
@Immutable
@Table(name = "event")
class EventEntity {
    @Id
    public String id;

    public List<String> storylines;

    @ElementCollection
    @CollectionTable(name = "event_claim", joinColumns = @JoinColumn(name = "event"))
    @Column(name = "claim")
    public Set<String> claims;
}
