// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.text.Sentence;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.Precision;
import org.claimline.extraction.time.TimeExpression;
import org.claimline.extraction.time.When;

/**
 * The day that a part of an article is telling. A clause without a date of its own takes one over: in a live blog's entry
 * the entry's minute; with "has said" the day of publication; in the past tense what the paragraph told last, and for what
 * somebody said, else the day of the news that the article tells.
 */
final class Narrative {
    /** News are told within this time of their publication; what is older is a look back. */
    private static final Duration NEWS = Duration.ofDays(10);

    private static final int DAY = 10;

    private static final String SAME_SENTENCE = "same-sentence";

    private final When published;
    private final Optional<DateResolution> entry;
    private final Sentence lead;
    private Optional<DateResolution> news = Optional.empty();
    private Optional<DateResolution> deeds = Optional.empty();
    private Optional<DateResolution> ofParagraph = Optional.empty();
    private Optional<DateResolution> item = Optional.empty();
    private int paragraph = -1;
    private int reading = -1;
    private boolean first;
    private boolean lookingBack;

    /**
     * The narrative of a part.
     *
     * @param entry date of the part itself, when it is an entry of a live blog
     * @param lead the first sentence of the article, which tells the news; null in other parts
     */
    Narrative(When published, Optional<DateResolution> entry, Sentence lead) {
        this.published = published;
        this.entry = entry;
        this.lead = lead;
    }

    /** Whether a date only repeats what the part is dated to: "today" in an entry of today. */
    boolean holds(When when) {
        return entry.filter(date -> when.start().compareTo(date.when().start()) <= 0
                        && when.end().compareTo(date.when().end()) >= 0)
                .isPresent();
    }

    /** The date that a clause without one takes over. */
    Optional<DateResolution> dateOf(Deed deed) {
        if (entry.isPresent()) {
            return entry;
        }
        if (isInItem()) {
            return item.map(Narrative::carriedOn);
        }
        Tense tense = deed.clause().verb().tense();
        if (tense == Tense.PERFECT || tense == Tense.PRESENT) {
            return ofPublication();
        }
        Optional<DateResolution> here = deed.clause().sentence().paragraph() == paragraph
                ? ofParagraph.filter(told -> !isAhead(told.when()))
                : Optional.empty();
        boolean goesOn = !Background.is(deed) && (deed.speech() || !lookingBack);
        return here.or(() -> !goesOn ? Optional.empty() : deed.speech() ? news : deeds)
                .map(Narrative::carriedOn)
                .or(() ->
                        goesOn && deed.speech() && !isCoarse() || deed.clause().sentence() == lead
                                ? ofPublication()
                                : Optional.empty());
    }

    /**
     * Goes on to the next sentence.
     *
     * @param date the date with which the sentence begins, when it is an item of a chronology
     */
    void read(Sentence sentence, Optional<DateResolution> date) {
        first = sentence.paragraph() != reading;
        item = first ? date : item;
        reading = sentence.paragraph();
    }

    /** Whether the paragraph is an item of a chronology, whose date holds for all that it tells, in any tense. */
    boolean isInItem() {
        return item.isPresent();
    }

    /** "Late on Tuesday, she wrote": the first words of a paragraph. */
    private boolean opensParagraph(Candidate candidate) {
        return first
                && candidate.date().span().stream()
                        .anyMatch(
                                date -> date.end() <= candidate.clause().span().start());
    }

    /** Remembers the date of an event that was told. */
    void tell(Candidate candidate) {
        boolean recent = isNews(candidate.date().when());
        if (isCalledFor(candidate) || candidate.deed().above().isPresent() && !recent) {
            return;
        }
        boolean aside = !candidate.clause().isMain()
                || Background.isPluperfect(candidate.deed())
                || isAhead(candidate.date().when());
        lookingBack = aside ? lookingBack : !recent;
        if (!isDated(candidate)) {
            return;
        }
        paragraph = candidate.clause().sentence().paragraph();
        ofParagraph = Optional.of(candidate.date());
        if (recent) {
            tellNews(candidate, aside);
        }
    }

    private void tellNews(Candidate candidate, boolean aside) {
        boolean opens = opensParagraph(candidate);
        boolean past = candidate.clause().verb().tense() == Tense.PAST;
        if (!aside && past && !candidate.deed().speech()) {
            // What is told without a date happened with the first deed of the news.
            deeds = deeds.filter(told -> !opens).or(() -> Optional.of(candidate.date()));
        }
        if (candidate.clause().isMain()) {
            Instant start = candidate.date().when().start();
            // A day before the news is a look back, unless a paragraph begins with it.
            news = news.filter(told -> !opens && told.when().start().isAfter(start))
                    .or(() -> Optional.of(candidate.date()));
        }
    }

    /** "called for a strike in May": the date is that of what has yet to come. */
    private boolean isCalledFor(Candidate candidate) {
        return candidate.deed().verbClass() == VerbClass.CALL
                && candidate.own()
                && !isOver(candidate.date().when());
    }

    /** Whether its clause, and no relative one, says the date, or tells of it together with what does. */
    private static boolean isDated(Candidate candidate) {
        boolean says = candidate.own() || candidate.date().rule().equals(SAME_SENTENCE);
        boolean relative =
                Set.of("who", "whom", "which").contains(candidate.clause().opener());
        return says && !candidate.isNominal() && !relative;
    }

    /** Whether a date lies ahead of the publication, so that nothing told in the past tense happened then. */
    boolean isAhead(When when) {
        return !published.isUnknown() && !when.start().isBefore(published.end());
    }

    /** Whether a date lies before the publication. */
    boolean isOver(When when) {
        return !published.isUnknown() && !when.end().isAfter(published.start());
    }

    private boolean isNews(When when) {
        boolean day = when.precision().compareTo(Precision.DAY) <= 0;
        boolean near = published.isUnknown()
                || when.start().isBefore(published.end())
                        && Duration.between(when.start(), published.start()).compareTo(NEWS) <= 0;
        return day && near;
    }

    /**
     * The date of publication, for a day that the sentence names only as seen from there ("over the weekend") when no more
     * than the month or year of publication is known.
     */
    Optional<DateResolution> around(List<TimeExpression> times) {
        return times.stream()
                .filter(time -> isCoarse() && time.value().startsWith("XXXX-WXX-"))
                .findFirst()
                .flatMap(time -> ofPublication());
    }

    /** Whether only the month or year of publication is known. */
    private boolean isCoarse() {
        return !published.isUnknown() && published.precision().compareTo(Precision.DAY) > 0;
    }

    private Optional<DateResolution> ofPublication() {
        return published.isUnknown()
                ? Optional.empty()
                : Optional.of(new DateResolution(
                        published,
                        "",
                        Optional.empty(),
                        Optional.of(published.edtf()),
                        "publication-date",
                        List.of("The sentence gives no date of its own that can be told, so it is dated to the"
                                + " publication.")));
    }

    /** The date of a clause that happens together with one that has a date. */
    static DateResolution inSentence(DateResolution date) {
        return new DateResolution(
                date.when(),
                date.phrase(),
                date.span(),
                date.anchor(),
                SAME_SENTENCE,
                List.of("The sentence tells of it together with what happened \"" + date.phrase() + "\", "
                        + date.when().edtf() + "."));
    }

    /** What is said of something that happened at a minute is said on its day. */
    private static When day(When when) {
        boolean minute = when.edtf().matches("\\d{4}-\\d{2}-\\d{2}T.*");
        return minute ? Edtf.parse(when.edtf().substring(0, DAY), when.zone(), when.basis()) : when;
    }

    private static DateResolution carriedOn(DateResolution told) {
        return new DateResolution(
                day(told.when()),
                "",
                Optional.empty(),
                Optional.of(told.when().edtf()),
                "narrative-date",
                List.of("The sentence gives no date; the article was telling of \"" + told.phrase() + "\", "
                        + told.when().edtf() + "."));
    }
}
