// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import org.claimline.service.event.EventView;

/** One event a line, in the representation of the API. */
record NdjsonFormat(ObjectMapper mapper) implements EventFormat {
    @Override
    public void begin(Writer out) {
        // Lines need no beginning.
    }

    @Override
    public void write(EventView event, Writer out) throws IOException {
        out.write(mapper.writeValueAsString(event));
        out.write('\n');
    }

    @Override
    public void end(Writer out) {
        // Nor an end.
    }
}
