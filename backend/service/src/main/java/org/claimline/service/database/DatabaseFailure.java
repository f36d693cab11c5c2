// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.sql.SQLException;

/** A statement that the database refused or could not carry out. */
public final class DatabaseFailure extends RuntimeException {
    private final transient SQLException cause;

    public DatabaseFailure(SQLException cause) {
        super(cause);
        this.cause = cause;
    }

    /** Five characters of the SQL standard that say what went wrong; empty when the driver itself failed. */
    public String state() {
        return cause.getSQLState() == null ? "" : cause.getSQLState();
    }
}
