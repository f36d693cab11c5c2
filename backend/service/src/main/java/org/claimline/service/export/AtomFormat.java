// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import org.claimline.service.event.EventView;
import org.claimline.service.model.Named;

/** An Atom feed as in RFC 4287, for readers that follow what changes. */
final class AtomFormat implements EventFormat {
    private final String self;
    private final String pages;
    private boolean begun;

    AtomFormat(String self, String pages) {
        this.self = self;
        this.pages = pages;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        out.write("<title>Claimline events</title>\n<author><name>Claimline</name></author>\n");
        out.write("<id>" + xml(self) + "</id>\n<link rel=\"self\" href=\"" + xml(self) + "\"/>\n");
    }

    @Override
    public void write(EventView event, Writer out) throws IOException {
        if (!begun) {
            writeUpdated(out, ISO_OFFSET_DATE_TIME.format(event.updated()));
        }
        out.write("<entry>\n<id>urn:claimline:event:" + xml(event.id()) + "</id>\n");
        out.write("<title>" + xml(event.title()) + "</title>\n");
        out.write("<updated>" + ISO_OFFSET_DATE_TIME.format(event.updated()) + "</updated>\n");
        out.write("<link href=\"" + xml(pages + event.id()) + "\"/>\n");
        for (Named storyline : event.storylines()) {
            out.write("<category term=\"" + xml(storyline.id()) + "\" label=\"" + xml(storyline.name()) + "\"/>\n");
        }
        out.write("<summary>" + xml(summary(event)) + "</summary>\n</entry>\n");
    }

    /** A feed without entries was last changed at the beginning of time. */
    @Override
    public void end(Writer out) throws IOException {
        if (!begun) {
            writeUpdated(out, Instant.EPOCH.toString());
        }
        out.write("</feed>\n");
    }

    /** Entries come last changed first, so the first tells when the feed was. */
    private void writeUpdated(Writer out, String time) throws IOException {
        out.write("<updated>" + time + "</updated>\n");
        begun = true;
    }

    private static String summary(EventView event) {
        return event.when().edtf() + (event.disputed() ? " · disputed" : "") + " · claims: " + event.claimCount();
    }

    /** Escapes text and leaves out what XML 1.0 cannot hold. */
    private static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .forEach(c -> {
                    switch (c) {
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '&' -> escaped.append("&amp;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }
}
