// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collections;
import java.util.Set;

/**
 * How likely two claims are about one event, from 0 to 1, by features that are all visible in the claims: shared
 * informative words, shared participants, the kind of thing that happened, agreement of the dates, places.
 */
final class Similarity {
    /** From here on two claims are taken to be about one event. */
    static final double SAME = 0.42;

    /** What claims must share at least, dates left aside, for different dates to be rival dates of one event. */
    private static final double SAME_BUT_FOR_DATE = 0.5;

    /** The same for days, since the next day often brings more of the same. */
    private static final double SAME_BUT_FOR_DAY = 0.75;

    private static final double RIVAL_DATES = 0.85;
    /** A further statement of the speaker in the article, whose title shares hardly a word. */
    private static final double FURTHER = 0.7;

    /** The same in another article. */
    private static final double OTHER_STATEMENT = 0.5;

    /** When one title says what the other says. */
    private static final double SAME_WORDS = 0.85;

    private static final double OTHER_KIND = 0.85;
    private static final double SAID_OF_DEED = 0.9;
    private static final double BARE_FRAME = 0.7;
    private static final double OTHER_PLACE = 0.85;
    private static final double STRANGERS = 0.45;

    private Similarity() {}

    static double of(Node one, Node other) {
        Profile a = one.profile();
        Profile b = other.profile();
        if (a.tellsApart(b)) {
            return 0;
        }
        if (a.takesUp(b) || b.takesUp(a) || a.goesOnWith(b)) {
            return 1;
        }
        double words = one.shared(other);
        double content = a.isStatement() && b.isStatement() ? statement(a, b, words) : happening(a, b, words);
        return content * kind(a, b) * place(a, b) * date(a, b, content) * (Strangers.are(a, b, words) ? STRANGERS : 1);
    }

    /**
     * A man can say two things in one day, so a statement needs its words and its speaker; in one entry of a live blog, and
     * where one of two sentences in a row says only that he spoke, or of "them", the speaker is enough.
     */
    private static double statement(Profile a, Profile b, double words) {
        boolean oneSpeaker = a.voice().equals(b.voice())
                || a.names().contains(b.voice())
                || b.names().contains(a.voice());
        if (a.isFromEntryOf(b) && (oneSpeaker || !Collections.disjoint(a.names(), b.names()))) {
            return 1;
        }
        boolean goesOn = a.isBare() || b.isBare() || a.pointsAt(b) || b.pointsAt(a);
        if (oneSpeaker && a.isBesideOf(b) && goesOn) {
            return BARE_FRAME;
        }
        double likeness = 0.75 * words + 0.25 * dice(a.names(), b.names(), 0.5);
        return oneSpeaker ? likeness * repetition(a, b, words) : 0;
    }

    private static double repetition(Profile a, Profile b, double words) {
        if (a.commonWords(b) > 1 || Strangers.areVerbatim(words)) {
            return 1;
        }
        return a.isFromArticleOf(b) ? FURTHER : OTHER_STATEMENT;
    }

    private static double happening(Profile a, Profile b, double words) {
        double likeness = 0.45 * words + 0.2 * dice(a.names(), b.names(), 0.5) + head(a, b);
        likeness = a.saysTheSameAs(b) ? Math.max(SAME_WORDS, likeness) : likeness;
        return Math.min(1, likeness) * (a.isStatement() || b.isStatement() ? SAID_OF_DEED : 1);
    }

    /** What it adds that the same kind of thing happened. */
    private static double head(Profile a, Profile b) {
        if (Lexicon.english().shareRare(a.head(), b.head())) {
            return 0.45;
        }
        if (!Collections.disjoint(a.head(), b.head())) {
            return a.isCoarse() || b.isCoarse() ? 0.2 : 0.3;
        }
        boolean mentioned = Lexicon.english().shareRare(a.head(), b.around())
                || Lexicon.english().shareRare(a.around(), b.head());
        if (mentioned && !Collections.disjoint(a.names(), b.names())) {
            return 0.35;
        }
        return a.head().isEmpty() || b.head().isEmpty() ? 0.1 : 0;
    }

    private static double dice(Set<String> a, Set<String> b, double unknown) {
        if (a.isEmpty() || b.isEmpty()) {
            return unknown;
        }
        long common = a.stream().filter(b::contains).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private static double kind(Profile a, Profile b) {
        return a.kind() == b.kind() || !Collections.disjoint(a.head(), b.head()) ? 1 : OTHER_KIND;
    }

    private static double place(Profile a, Profile b) {
        boolean known = !a.where().isEmpty() && !b.where().isEmpty();
        return known && Collections.disjoint(a.where(), b.where()) ? OTHER_PLACE : 1;
    }

    private static double date(Profile a, Profile b, double content) {
        double agreement = DateMatch.agreement(a.stretch(), b.stretch());
        if (agreement > 0) {
            return agreement;
        }
        boolean disputed = content >= (DateMatch.areDays(a.claim(), b.claim()) ? SAME_BUT_FOR_DAY : SAME_BUT_FOR_DATE)
                && mayDispute(a, b);
        return disputed ? RIVAL_DATES : 0;
    }

    /** Whether two articles may give one event dates of which only one can hold; what is planned has not happened. */
    static boolean mayDispute(Profile a, Profile b) {
        return !a.isFromArticleOf(b)
                && a.isPlanned() == b.isPlanned()
                && a.title().stream()
                        .anyMatch(term -> Lexicon.isConcept(term) && b.head().contains(term))
                && b.title().stream()
                        .anyMatch(term -> Lexicon.isConcept(term) && a.head().contains(term))
                && DateMatch.rivals(a.claim(), b.claim());
    }
}
