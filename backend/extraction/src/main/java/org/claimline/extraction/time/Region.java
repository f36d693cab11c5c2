// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.time.ZoneId;
import java.util.Locale;

/** Zones that news names without saying whether it is summer there: "7:16 am ET". */
enum Region {
    EASTERN("America/New_York"),
    CENTRAL("America/Chicago"),
    MOUNTAIN("America/Denver"),
    PACIFIC("America/Los_Angeles");

    private final ZoneId zone;

    Region(String zone) {
        this.zone = ZoneId.of(zone);
    }

    static Region of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    ZoneId zone() {
        return zone;
    }
}
