// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import java.util.Set;

/** Closed sets of words by which names are told from what stands around them. */
final class NameWords {
    static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "da", "dos", "van", "von", "der", "den", "bin", "al", "el", "ben");

    static final Set<String> CALENDAR = Set.of(
            "nobody",
            "everybody",
            "everyone",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec");

    static final Set<String> LOCATING =
            Set.of("in", "at", "near", "from", "to", "outside", "across", "into", "the", "toward");

    static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "leader",
            "senator",
            "governor",
            "mayor",
            "chancellor",
            "premier",
            "secretary",
            "ambassador",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "general",
            "chairman",
            "chairwoman",
            "director",
            "congressman",
            "congresswoman",
            "judge",
            "prosecutor",
            "candidate",
            "nominee",
            "official",
            "lawmaker",
            "diplomat",
            "commander",
            "envoy",
            "adviser",
            "analyst",
            "pope",
            "king",
            "queen",
            "prince",
            "professor");

    private NameWords() {}
}
