// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.Stance;
import org.claimline.extraction.time.Basis;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final List<Storyline> STORYLINES = List.of(
            new Storyline("mutiny", "Mutiny", "", List.of("mutiny", "uprising"), List.of()),
            new Storyline("lagos", "Lagos talks", "", List.of("Lagos talks"), List.of("Lagos Fishing League")));

    @Test
    void joinsOneEventToldInOtherWordsAndDates() {
        Told uprising = uprisingInHerald();
        Told coup = Told.by("courier", 1, "General Osei's coup attempt fails")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08", Basis.RELATIVE)
                .with("Osei");
        assertTogether(uprising, coup);
    }

    @Test
    void joinsACoarseDateWithAFinerOneInsideAndShowsTheFiner() {
        Told month = Told.by("herald", 1, "Amara Diallo proclaims herself acting president")
                .kind(EventKind.GOVERNMENT)
                .on("2021-01", Basis.STATED)
                .with("Amara Diallo");
        Told day = Told.by("courier", 1, "Diallo self-proclaimed interim president")
                .kind(EventKind.GOVERNMENT)
                .on("2021-01-23", Basis.RELATIVE)
                .with("Diallo");
        Event event = assertTogether(month, day);
        assertEquals("2021-01-23", event.when().edtf());
        assertEquals(2, event.dates().size());
        assertTrue(event.disputes().isEmpty());
        assertEquals("Amara Diallo", event.actors().get(0).name());
    }

    @Test
    void putsAnUndatedMentionWhereMostOfItsLikeAre() {
        Told earlier = Told.by("herald", 9, "General Osei's uprising of January fails")
                .kind(EventKind.CONFLICT)
                .on("2021-01-23")
                .with("Osei");
        Told coup = Told.by("courier", 1, "General Osei's coup attempt fails")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08", Basis.RELATIVE)
                .with("Osei");
        Told recalled = Told.by("gazette", 1, "The uprising attempt")
                .kind(EventKind.CONFLICT)
                .with("Osei");
        List<Event> events = reconcile(earlier, uprisingInHerald(), coup, recalled);
        assertEquals(2, events.size(), () -> titles(events));
        assertEquals(eventOf(coup, events), eventOf(recalled, events));
        assertEquals("2021-06-08", eventOf(recalled, events).when().edtf());
    }

    @Test
    void keepsEventsWithTheSameWordsInOtherPlacesApart() {
        Told lagos = Told.by("herald", 1, "Talks between government and opposition in Lagos fail")
                .kind(EventKind.TALKS)
                .on("2021-05-29")
                .in("Lagos");
        Told accra = Told.by("courier", 1, "Government breaks off talks with opposition in Accra")
                .kind(EventKind.TALKS)
                .on("2021-08")
                .in("Accra");
        assertApart(lagos, accra);
    }

    @Test
    void keepsTwoStatementsOfOneManOnOneDayApart() {
        Told budget = Told.by("herald", 1, "Osei promises higher pensions for widows")
                .kind(EventKind.STATEMENT)
                .on("2021-06-08")
                .says("Osei", Stance.PROMISES)
                .with("Osei");
        Told border = Told.by("courier", 1, "Osei says border with Togo stays closed")
                .kind(EventKind.STATEMENT)
                .on("2021-06-08")
                .says("Osei", Stance.ASSERTS)
                .with("Osei");
        assertApart(budget, border);
    }

    @Test
    void keepsTheSameNewsOfTwoCompaniesApart() {
        assertApart(
                Told.by("herald", 1, "Lindqvist Corp. reported a third-quarter loss of $35 million")
                        .kind(EventKind.STATEMENT)
                        .on("2021-09")
                        .says("Lindqvist Corp.", Stance.ASSERTS)
                        .with("Lindqvist Corp."),
                Told.by("courier", 1, "Halvorsen Corp. reported a third-quarter loss of $9 million")
                        .kind(EventKind.STATEMENT)
                        .on("2021-09")
                        .says("Halvorsen Corp.", Stance.ASSERTS)
                        .with("Halvorsen Corp."));
        assertApart(
                Told.by("herald", 1, "Lindqvist closed at $60, down 50 cents")
                        .on("2021-09-03")
                        .with("Lindqvist", "Oslo Exchange"),
                Told.by("courier", 1, "Halvorsen closed at $43, down 50 cents")
                        .on("2021-09-03")
                        .with("Halvorsen", "Oslo Exchange"));
    }

    @Test
    void keepsNewsThatNamesNobodyApartFromThatOfAnotherArticle() {
        assertApart(
                Told.by("herald", 1, "Sales rose to $52 million from $50 million")
                        .on("2021"),
                Told.by("courier", 1, "Sales rose to $98 million from $89 million")
                        .on("2021"));
        assertTogether(
                Told.by("herald", 1, "Seventeen people were indicted in the case")
                        .on("2021-06-08"),
                Told.by("courier", 1, "Seventeen people were indicted in the case")
                        .on("2021-06-08"));
    }

    @Test
    void anUndatedMentionThatNamesNobodyGoesToNoOtherArticle() {
        Told recalled = Told.by("gazette", 1, "The 1956 uprising").kind(EventKind.CONFLICT);
        assertApart(uprisingInHerald(), recalled);
    }

    @Test
    void keepsAStatementApartFromWhatItIsAboutButMakesItAPart() {
        Told uprising = uprisingInHerald();
        Told statement = Told.by("courier", 1, "Kenya's foreign ministry condemns the uprising of General Osei")
                .kind(EventKind.STATEMENT)
                .on("2021-06-08")
                .says("Kenya's foreign ministry", Stance.CONDEMNS)
                .with("Osei");
        List<Event> events = reconcile(uprising, statement);
        assertEquals(2, events.size());
        Event part = eventOf(statement, events);
        assertEquals(Optional.of(eventOf(uprising, events).id()), part.parent());
    }

    @Test
    void takesAClaimsWordForWhatItIsPartOf() {
        Told uprising = uprisingInHerald();
        Told entry = Told.by("herald", 7, "Shots fired near the airport")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .partOf(uprising);
        List<Event> events = reconcile(uprising, entry);
        assertEquals(
                Optional.of(eventOf(uprising, events).id()),
                eventOf(entry, events).parent());
    }

    @Test
    void showsADateThatCannotHoldBesideTheOtherAsADispute() {
        Told earlier = Told.by("herald", 1, "President Diallo wins fraudulent election")
                .kind(EventKind.ELECTION)
                .on("2020", Basis.RELATIVE)
                .with("Diallo");
        Told later = Told.by("courier", 1, "Fraudulent election gives Diallo victory")
                .kind(EventKind.ELECTION)
                .on("2021")
                .with("Diallo");
        Event event = assertTogether(earlier, later);
        Dispute dispute = only(event, Dispute.Kind.DATE);
        assertEquals(Set.of(earlier.claim().id(), later.claim().id()), Set.copyOf(dispute.claims()));
        assertEquals("2021", event.when().edtf());
    }

    @Test
    void keepsTheEventOfEveryYearApart() {
        Told first = Told.by("herald", 1, "Cocoa fair opens in Kumasi")
                .on("2020-03-02")
                .in("Kumasi");
        Told second = Told.by("courier", 1, "Cocoa fair opens in Kumasi")
                .on("2021-03-02")
                .in("Kumasi");
        assertApart(first, second);
    }

    @Test
    void showsRivalWordsAsADisputeAndPutsTheNeutralOneInTheTitle() {
        Told loaded = Told.by("courier", 1, "Osei leads a coup against Diallo")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Osei", "Diallo");
        Told neutral = Told.by("herald", 1, "Osei in revolt")
                .quote("On June 8 General Osei led an uprising against Diallo")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Osei", "Diallo");
        Event event = assertTogether(loaded, neutral);
        assertEquals(
                "The claims differ in what to call it: “uprising” or “coup”.",
                only(event, Dispute.Kind.WORDING).note());
        assertEquals(List.of("mutiny"), event.storylines());
        Event alone = reconcile(loaded).get(0);
        assertEquals("Osei leads a coup against Diallo", alone.title());
        Event both = assertTogether(loaded, neutral.on("2021-06-08"), loadedToo());
        assertTrue(!both.title().contains("coup"), both.title());
    }

    @Test
    void replacesALoadedWordWhenNoTitleIsFreeOfOne() {
        Told loaded = Told.by("courier", 1, "Osei leads a coup attempt against Diallo")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Osei", "Diallo");
        Told neutral = Told.by("herald", 1, "Coup of Osei against Diallo")
                .quote("General Osei led an uprising against Diallo")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Osei", "Diallo");
        assertTrue(Set.of("Osei leads an uprising against Diallo", "Uprising of Osei against Diallo")
                .contains(assertTogether(loaded, neutral).title()));
    }

    @Test
    void whatSeldomHappensNamesAnEventBeforeWhatOftenDoes() {
        List<Profile> members = Stream.of(
                        Told.by("herald", 1, "The uprising of General Osei collapses within hours"),
                        Told.by("courier", 1, "General Osei's mutiny fails to win the barracks over"),
                        Told.by("gazette", 1, "Hundreds march for Osei"),
                        Told.by("mail", 1, "Thousands march for Diallo"),
                        Told.by("news", 1, "Marches in Accra"))
                .map(told -> Profile.of(told.kind(EventKind.CONFLICT).claim()))
                .sorted(Profile.BY_ID)
                .toList();
        String title = Titles.of(members, List.of());
        assertTrue(title.contains("uprising") || title.contains("mutiny"), title);
    }

    @Test
    void findsADenialOfWhatAnotherAsserts() {
        Told assertion = Told.by("herald", 1, "Diallo prepares to leave the country by aeroplane")
                .kind(EventKind.MOVEMENT)
                .on("2021-06-08")
                .says("Mary Whitfield", Stance.ASSERTS)
                .with("Diallo");
        Told denial = Told.by("courier", 4, "Moscow calls Whitfield's claim about Diallo's aeroplane false")
                .kind(EventKind.STATEMENT)
                .on("2021-06-09")
                .says("Olga Petrova", Stance.DENIES)
                .with("Petrova");
        Told unrelated = Told.by("courier", 9, "Rain floods the market of Tema")
                .kind(EventKind.DISASTER)
                .on("2021-06-08");
        List<Event> events = reconcile(assertion, denial, unrelated);
        Dispute dispute = only(eventOf(assertion, events), Dispute.Kind.STANCE);
        assertEquals(List.of(denial.claim().id(), assertion.claim().id()), dispute.claims());
        assertEquals("Olga Petrova denied what Mary Whitfield said.", dispute.note());
        assertEquals(dispute, only(eventOf(denial, events), Dispute.Kind.STANCE));
        assertTrue(eventOf(unrelated, events).disputes().isEmpty());
    }

    @Test
    void keepsABodyWithAPlacesNameOutOfAStoryline() {
        Told talks = Told.by("herald", 1, "Talks in Lagos begin")
                .kind(EventKind.TALKS)
                .on("2021-05-01");
        Told league = Told.by("herald", 2, "Lagos Fishing League cancels talks with members")
                .kind(EventKind.TALKS)
                .on("2021-09-01");
        List<Event> events = reconcile(talks, league);
        assertEquals(List.of("lagos"), eventOf(talks, events).storylines());
        assertEquals(List.of(), eventOf(league, events).storylines());
    }

    private static Told uprisingInHerald() {
        return Told.by("herald", 1, "General Osei starts military uprising")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Kwame Osei");
    }

    private static Told loadedToo() {
        return Told.by("tribune", 1, "Coup by General Osei against Diallo")
                .kind(EventKind.CONFLICT)
                .on("2021-06-08")
                .with("Osei", "Diallo");
    }

    private static Event assertTogether(Told... told) {
        List<Event> events = reconcile(told);
        assertEquals(1, events.size(), () -> titles(events));
        return events.get(0);
    }

    private static void assertApart(Told... told) {
        List<Event> events = reconcile(told);
        assertEquals(told.length, events.size(), () -> titles(events));
    }

    private static List<Event> reconcile(Told... told) {
        List<Claim> claims = Arrays.stream(told).map(Told::claim).toList();
        return new Reconciler(STORYLINES).reconcile(claims);
    }

    private static Event eventOf(Told told, List<Event> events) {
        String id = told.claim().id();
        return events.stream()
                .filter(event -> event.claims().contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static Dispute only(Event event, Dispute.Kind kind) {
        List<Dispute> disputes = event.disputes().stream()
                .filter(dispute -> dispute.kind() == kind)
                .toList();
        assertEquals(1, disputes.size(), () -> event.disputes().toString());
        return disputes.get(0);
    }

    private static String titles(List<Event> events) {
        return events.stream().map(Event::title).collect(Collectors.joining("; "));
    }
}
