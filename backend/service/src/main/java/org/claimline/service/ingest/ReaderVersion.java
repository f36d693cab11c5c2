// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.claimline.extraction.Extractor;

/**
 * What articles are read by: the version of the extractor and, as its rules change between versions too, a checksum of the
 * library's file. Articles are read again when it changes.
 */
public final class ReaderVersion {
    public static final String CURRENT = Extractor.VERSION + "+" + checksum();

    private ReaderVersion() {}

    private static String checksum() {
        try {
            Path library = Path.of(Extractor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            CRC32 crc = new CRC32();
            if (Files.isRegularFile(library)) {
                crc.update(Files.readAllBytes(library));
            }
            return Long.toHexString(crc.getValue());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
