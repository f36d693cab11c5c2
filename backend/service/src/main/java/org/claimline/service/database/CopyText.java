// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.database;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.claimline.service.database.Database.Json;

/** Rows in the text format of PostgreSQL's COPY. */
final class CopyText {
    private final StringBuilder text = new StringBuilder();

    CopyText row(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            value(values[i]);
        }
        text.append('\n');
        return this;
    }

    int length() {
        return text.length();
    }

    /** Hands out what there is and begins anew. */
    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }

    private void value(Object value) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (value == null) {
            text.append("\\N");
        } else if (value instanceof Json json) {
            escaped(json.text());
        } else if (value instanceof Collection<?> members) {
            array(members);
        } else if (value instanceof Instant instant) {
            text.append(instant);
        } else {
            escaped(value.toString());
        }
    }

    private void array(Collection<?> members) {
        StringBuilder array = new StringBuilder("{");
        for (Object member : members) {
            array.append(array.length() > 1 ? ",\"" : "\"");
            array.append(member.toString().replace("\\", "\\\\").replace("\"", "\\\""));
            array.append('"');
        }
        escaped(array.append('}'));
    }

    private void escaped(CharSequence value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c);
            }
        }
    }
}
