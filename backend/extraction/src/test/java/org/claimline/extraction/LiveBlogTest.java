// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.claimline.extraction.article.PublicationDate;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Reconciler;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.junit.jupiter.api.Test;

/** What a reader of a live blog sees on the timeline. */
class LiveBlogTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final String TEXT = """
            Soldiers seize the harbour of Oresmark

            Live updates: mutiny in Oresmark

            On Tuesday morning, Colonel Jon Lind began an uprising against the government in Oresmark.

            UPDATE 4:10 pm

            Bishop Maria Falk asked for restraint in the capital, her spokesman Anders Berg told reporters.

            UPDATE 3:30 pm

            Nobel laureate Ida Strand called for calm.

            Mayor Karin Holm visited the wounded in hospital.

            UPDATE 2:15 pm

            President Olof Ried met the defence council to discuss the shortage of fuel.

            "The council's members spoke about the shortage of fuel," press secretary Eva Lund said.
            """;
    private static final List<Claim> CLAIMS = claims();
    private static final List<Event> EVENTS = new Reconciler(List.of()).reconcile(CLAIMS);

    private static List<Claim> claims() {
        PublicationDate published =
                new PublicationDate(Edtf.parse("2021-06-22", ZONE, Basis.EDITOR), List.of("Given."), 1);
        ArticleMetadata known = new ArticleMetadata(
                Optional.empty(),
                Optional.empty(),
                Optional.of("Harbour Times"),
                Optional.empty(),
                Optional.of(ZONE),
                Optional.of(published));
        return Extractor.english().extract(Article.of(TEXT, known)).claims();
    }

    @Test
    void everyEntryIsPartOfWhatTheBlogIsAboutEvenIfItDoesNotNameIt() {
        Event uprising = event(title -> title.contains("uprising"));
        for (Event event : EVENTS) {
            boolean entry = event.when().edtf().contains("T");
            assertEquals(entry ? Optional.of(uprising.id()) : Optional.empty(), event.parent(), event.title());
        }
    }

    @Test
    void sentencesOfOneEntryAboutOneThingAreOneEvent() {
        assertEquals(2, event(title -> title.contains("restraint")).claims().size());
        assertEquals(2, event(title -> title.contains("Olof Ried met")).claims().size());
    }

    @Test
    void whatOneEntryTellsBesideIsAnotherEvent() {
        assertNotEquals(
                event(title -> title.contains("Ida Strand")).id(),
                event(title -> title.startsWith("Karin Holm")).id());
    }

    private static Event event(Predicate<String> title) {
        return EVENTS.stream()
                .filter(event -> title.test(event.title()))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(EVENTS.stream().map(Event::title).toList()));
    }
}
