// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.claimline.extraction.Claim;
import org.claimline.service.database.Repository;

/** Keeps claims. */
@ApplicationScoped
public class ClaimRepository implements Repository<ClaimEntity> {
    /** The claims on an event as the extractor made them. */
    public List<Claim> recordsOfEvent(String event) {
        return getEntityManager()
                .createQuery(
                        "select c.record from EventEntity e join e.claims k join ClaimEntity c on c.id = k"
                                + " where e.id = ?1 order by c.id",
                        Claim.class)
                .setParameter(1, event)
                .getResultList();
    }

    /** The claims of these articles as the extractor made them. */
    public List<Claim> records(Collection<String> articles) {
        return getEntityManager()
                .createQuery("select c.record from ClaimEntity c where c.article in ?1", Claim.class)
                .setParameter(1, articles)
                .getResultList();
    }
}
