// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.claimline.service.model.WhenView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, en",
                "es, -, es",
                "es, en, es",
                "-, 'es-VE,es;q=0.9,en;q=0.8', es",
                "-, 'en-GB,es;q=0.8', en",
                "-, 'en;q=0.3,es;q=0.8', es",
                "-, 'fr-FR,fr;q=0.9,es;q=0.1', es",
                "xx, es, es",
                "-, 'de,fr', en",
                "-, ';;=', en",
                "'<script>', -, en"
            })
    void theAddressGoesBeforeTheBrowser(String chosen, String accepted, String language) {
        assertEquals(
                language,
                Catalogue.of(Optional.ofNullable(chosen), Optional.ofNullable(accepted))
                        .locale()
                        .toLanguageTag());
    }

    @Test
    void allLanguagesHaveTheSameWords() {
        assertEquals(in("en").words().keySet(), in("es").words().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "en, day, false, 30 April 2019",
        "es, day, false, 30 de abril de 2019",
        "en, month, true, about April 2019",
        "es, month, true, hacia abril de 2019",
        "es, minute, false, '30 de abril de 2019, 05:30'",
        "es, unknown, false, fecha desconocida",
    })
    void datesAreInTheWordsOfTheLanguage(String language, String precision, boolean approximate, String words) {
        OffsetDateTime start = OffsetDateTime.parse("2019-04-30T05:30:00-04:00");
        WhenView when = new WhenView(
                "2019-04-30", start, start.plusDays(1), precision, "America/Caracas", approximate, "stated");
        assertEquals(words, new DateWords(in(language)).inWords(when));
    }

    @Test
    void placesInThePageAreFilled() {
        String page = in("es").fill("<html lang=\"en\"><title data-served=\"title\"></title><p>as it is</p></html>");
        assertTrue(page.startsWith("<html lang=\"es\"><title data-served=\"title\">Claimline: quién dice"), page);
        assertTrue(page.endsWith("</title><p>as it is</p></html>"), page);
    }

    private static Catalogue in(String language) {
        return Catalogue.of(Optional.of(language), Optional.empty());
    }
}
