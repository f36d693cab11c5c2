// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.article.DatedArticle.Part;
import org.claimline.extraction.event.EventLexicon.VerbClass;
import org.claimline.extraction.event.VerbGroup.Tense;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.TimeExpression;

/** Dates what clauses tell: by a date that stands with them, or, when they are news, by what is told around them. */
final class ClauseDates {
    private static final Set<String> CONCESSIONS = Set.of("if", "unless", "whatever", "whichever");
    private static final Set<String> RELATIVES = Set.of("that", "which", "whom");

    private final Reading reading;
    private final Part part;
    private final Narrative narrative;
    private final Newsworthiness news;

    ClauseDates(Reading reading, Part part, Narrative narrative, Newsworthiness news) {
        this.reading = reading;
        this.part = part;
        this.narrative = narrative;
        this.news = news;
    }

    /** The deed with its date; empty when it is no event or none that can be dated. */
    Optional<Candidate> of(Deed deed, TimeLinks links) {
        if (deed.verbClass() == VerbClass.NONE || deed.subject().isEmpty() || isConcession(deed)) {
            return Optional.empty();
        }
        Optional<DateResolution> own = links.of(deed.clause())
                .map(TimeExpression::resolution)
                .filter(date -> !narrative.holds(date.when()) && !isToCome(deed, date));
        if (own.isPresent()) {
            return own.filter(date -> !isState(deed) && !isDescription(deed) && !isMisdated(deed, date))
                    .map(date -> Candidate.clause(deed, date, true));
        }
        return Optional.of(deed)
                .filter(news::of)
                .flatMap(told -> around(told, links))
                .map(date -> Candidate.clause(deed, date, false));
    }

    /** The date that a clause without one takes over. */
    private Optional<DateResolution> around(Deed deed, TimeLinks links) {
        return companion(deed, links)
                .or(() -> narrative.around(
                        reading.timesIn(deed.clause().sentence().span())))
                .or(() -> isElsewhere(deed, links) ? Optional.empty() : narrative.dateOf(deed));
    }

    private Optional<DateResolution> companion(Deed deed, TimeLinks links) {
        return part.entry().isPresent()
                ? Optional.empty()
                : links.ofCompanion(deed).map(time -> Narrative.inSentence(time.resolution()));
    }

    /** Whether what would date the clause is told apart: in a phrase of its own, or in the body that repeats a standfirst. */
    private boolean isElsewhere(Deed deed, TimeLinks links) {
        return !deed.speech() && links.isDatedApart(deed.clause())
                || reading.recurs(deed.clause().sentence());
    }

    /** "whatever the owners had promised", "if the dockers return": tells of nothing that happened or will. */
    private static boolean isConcession(Deed deed) {
        return CONCESSIONS.contains(deed.clause().opener().toLowerCase(Locale.ROOT));
    }

    /** "threatened to strike in May", told in March: the date is that of what was only spoken of. */
    private boolean isToCome(Deed deed, DateResolution date) {
        Tense tense = deed.clause().verb().tense();
        return deed.speech()
                && deed.verbClass() != VerbClass.CALL
                && (tense == Tense.PAST || tense == Tense.PERFECT)
                && isBehind(deed, date)
                && narrative.isAhead(date.when());
    }

    private static boolean isBehind(Deed deed, DateResolution date) {
        return date.span().filter(span -> span.start() > deed.verbSpan().end()).isPresent();
    }

    /** "has not yet been counted": what has not come about has no date. */
    private static boolean isState(Deed deed) {
        Tense tense = deed.clause().verb().tense();
        return deed.clause().verb().negated() && (tense == Tense.PERFECT || tense == Tense.PRESENT) && !deed.speech();
    }

    /** "a speech that the radio carried on Monday": tells of a thing what it was, unless its verb names an event. */
    private static boolean isDescription(Deed deed) {
        return RELATIVES.contains(deed.clause().opener())
                && deed.verbClass() == VerbClass.LIGHT
                && deed.kind() == EventKind.OTHER;
    }

    /** A present tense beside a date that is over: the date belongs to something else. */
    private boolean isMisdated(Deed deed, DateResolution date) {
        return deed.clause().verb().tense() == Tense.PRESENT
                && (deed.speech() ? isBehind(deed, date) : !deed.clause().isMain())
                && narrative.isOver(date.when());
    }
}
