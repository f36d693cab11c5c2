// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/** The words of the served pages in one language. */
record Catalogue(Locale locale, ResourceBundle words) {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));
    private static final Pattern PLACE = Pattern.compile("(<[^<>]* data-served=\"(\\w+)\"[^<>]*>)(?=</)");

    /**
     * The catalogue that suits a reader best; English where none does.
     *
     * @param chosen the language that an address names
     * @param accepted what the reader's browser accepts, as the header Accept-Language says it
     */
    static Catalogue of(Optional<String> chosen, Optional<String> accepted) {
        Locale locale = chosen.flatMap(Catalogue::known)
                .or(() -> accepted.flatMap(Catalogue::known))
                .orElse(Locale.ENGLISH);
        Control noFallback = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Catalogue(locale, ResourceBundle.getBundle("embed.words", locale, noFallback));
    }

    private static Optional<Locale> known(String ranges) {
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(ranges), LANGUAGES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text(String key, Object... values) {
        return words.getString(key).formatted(values);
    }

    /** A page in this language: its elements with the attribute {@code data-served} hold the text of that key. */
    String fill(String page) {
        return PLACE.matcher(page.replaceFirst("<html lang=\"\\w+\"", "<html lang=\"" + locale + "\""))
                .replaceAll(place -> place.group(1) + words.getString(place.group(2)));
    }
}
