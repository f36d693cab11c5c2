// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.curation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An edit in the log. Nothing of it ever changes but that it is undone. */
@Entity
@Table(name = "edit")
class EditEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Instant at;

    /** Id of the key of who made it. */
    public String editor;

    @JdbcTypeCode(SqlTypes.JSON)
    public Action action;

    /** When it was undone; absent while it holds. */
    public Instant undone;

    /** Id of the key of who undid it. */
    @Column(name = "undone_by")
    public String undoneBy;

    Edit edit() {
        return new Edit(String.valueOf(id), action);
    }

    EditView view() {
        return EditView.of(
                edit(),
                at.atOffset(ZoneOffset.UTC),
                editor,
                undone == null ? null : undone.atOffset(ZoneOffset.UTC),
                undoneBy);
    }
}
