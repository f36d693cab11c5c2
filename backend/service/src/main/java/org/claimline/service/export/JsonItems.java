// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;

/** Writes the items of one JSON array, a line each, with the commas between them. */
final class JsonItems {
    private final ObjectMapper mapper;
    private String separator = "\n";

    JsonItems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void write(Object item, Writer out) throws IOException {
        out.write(separator);
        out.write(mapper.writeValueAsString(item));
        separator = ",\n";
    }
}
