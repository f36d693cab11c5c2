// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A key as it is kept: never the secret itself. */
@Entity
@Table(name = "api_key")
class KeyEntity {
    @Id
    public String id;

    public String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Role role;

    public String hash;
    public Instant created;

    /** Since when it is of no use any more; absent while it is. */
    public Instant revoked;
}
