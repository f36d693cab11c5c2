// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.HashSet;
import java.util.Set;
import org.claimline.extraction.Actor;
import org.claimline.extraction.event.VerbGroup.Tense;

/** Tells which clauses without a date are news, remembering who acted in what was told. */
final class Newsworthiness {
    private final boolean entry;
    private final Quotations quotations;
    private final Narrative narrative;
    private final Set<String> acted = new HashSet<>();

    /**
     * The news of a part.
     *
     * @param entry whether the part is an entry of a live blog
     * @param quotations what stands between quotation marks
     * @param narrative the day that the part is telling
     */
    Newsworthiness(boolean entry, Quotations quotations, Narrative narrative) {
        this.entry = entry;
        this.quotations = quotations;
        this.narrative = narrative;
    }

    /**
     * Whether a clause without a date is news: in an entry of a live blog the first main clause, and later ones of somebody
     * new; elsewhere a main clause that tells an event in a tense of news.
     */
    boolean of(Deed deed) {
        if (!deed.clause().isMain() || quotations.hold(deed.verbSpan())) {
            return false;
        }
        return entry ? acted.isEmpty() || deed.isEvent() && isSomebodyNew(deed) : isNews(deed);
    }

    /** Remembers an event that was told. */
    void tell(Candidate candidate) {
        acted.add(candidate.deed().actor().map(Actor::id).orElse(""));
    }

    private boolean isNews(Deed deed) {
        Tense tense = deed.clause().verb().tense();
        boolean present = tense == Tense.PRESENT && !Background.is(deed) && (deed.speech() || narrative.isInItem());
        boolean news = tense == Tense.PAST || tense == Tense.PERFECT || present;
        return (deed.isEvent() || isDeed(deed)) && news && !deed.clause().verb().negated()
                || deed.speech() && tense == Tense.PAST;
    }

    /** "The Italian threw his shirt away": what somebody did, though its verb names no kind of event. */
    private boolean isDeed(Deed deed) {
        boolean past = deed.clause().verb().tense() == Tense.PAST && !Background.is(deed);
        return narrative.isInItem() || past && (deed.actor().isPresent() || Subjects.isNamed(deed.clause()));
    }

    private boolean isSomebodyNew(Deed deed) {
        return deed.actor().isPresent() && !acted.contains(deed.actor().get().id());
    }
}
