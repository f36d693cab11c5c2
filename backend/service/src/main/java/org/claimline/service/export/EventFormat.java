// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import java.io.IOException;
import java.io.Writer;
import org.claimline.service.event.EventView;

/** A form in which events leave as one stream. One object serves one stream. */
interface EventFormat {
    /** What stands before the first event. */
    void begin(Writer out) throws IOException;

    void write(EventView event, Writer out) throws IOException;

    /** What stands behind the last event. */
    void end(Writer out) throws IOException;
}
