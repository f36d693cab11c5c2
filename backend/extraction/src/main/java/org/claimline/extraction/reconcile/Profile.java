// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.reconcile;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Claim;
import org.claimline.extraction.EventKind;
import org.claimline.extraction.EventMention;
import org.claimline.extraction.Place;
import org.claimline.extraction.Stance;
import org.claimline.extraction.Status;
import org.claimline.extraction.reconcile.Words.Word;
import org.claimline.extraction.time.DateResolution;
import org.claimline.extraction.time.Precision;

/**
 * What of a claim is compared: a pure function of the claim.
 *
 * @param claim the claim
 * @param terms the words of its event, names included, and of the sentence around it, in natural order
 * @param own those of them that are its event's
 * @param title the words of its title
 * @param head what kind of thing happened: the concepts in its title, else, unless it is a statement, those among its words,
 *     else that of its kind
 * @param around the concepts in the sentence
 * @param names keys of its participants
 * @param voice key of its speaker
 * @param where keys of its places
 * @param naming whom and what it calls by name
 * @param stretch when it happened
 * @param polarity what it affirms and denies
 */
record Profile(
        Claim claim,
        List<String> terms,
        Set<String> own,
        Set<String> title,
        Set<String> head,
        Set<String> around,
        Set<String> names,
        String voice,
        Set<String> where,
        Naming naming,
        Optional<Stretch> stretch,
        Polarity polarity) {
    /** Code points between two sentences that follow one another. */
    private static final int BESIDE = 3;

    /** How many words two titles share at least when they say the same. */
    private static final int SAME_TITLE = 4;

    /** Stances of statements that say what a deed was or shall be. */
    private static final Set<Stance> DESCRIBING = Set.of(Stance.ASSERTS, Stance.DENIES, Stance.DOUBTS, Stance.DEMANDS);

    static final Comparator<Profile> BY_ID = Comparator.comparing(Profile::id);

    static Profile of(Claim claim) {
        EventMention event = claim.event();
        Set<String> names = Naming.keys(event.actors().stream().map(Actor::name));
        Set<String> where = Naming.keys(event.places().stream().map(Place::name));
        Set<String> title = Lexicon.english().terms(event.title());
        Set<String> own = new TreeSet<>(title);
        event.terms().forEach(term -> own.add(Lexicon.english().term(term)));
        own.addAll(Lexicon.english().concepts(claim.quote().exact(), event.terms()));
        Set<String> head = head(title, own, event.kind());
        own.addAll(names);
        own.addAll(where);
        Set<String> terms = new TreeSet<>(own);
        Set<String> sentence = Lexicon.english().terms(claim.quote().exact());
        terms.addAll(sentence);
        return new Profile(
                claim,
                List.copyOf(terms),
                own,
                title,
                head,
                concepts(sentence),
                names,
                Naming.key(claim.speaker().name()),
                where,
                Naming.of(claim),
                Stretch.of(claim),
                Polarity.of(claim));
    }

    String id() {
        return claim.id();
    }

    EventKind kind() {
        return claim.event().kind();
    }

    boolean isStatement() {
        return kind() == EventKind.STATEMENT;
    }

    boolean isFromArticleOf(Profile other) {
        return claim.article().equals(other.claim.article());
    }

    boolean isFromSentenceOf(Profile other) {
        return isFromArticleOf(other)
                && claim.quote().start() < other.claim.quote().end()
                && other.claim.quote().start() < claim.quote().end();
    }

    /** Whether they stand in sentences of one article with hardly anything between. */
    boolean isBesideOf(Profile other) {
        int between = Math.max(claim.quote().start(), other.claim.quote().start())
                - Math.min(claim.quote().end(), other.claim.quote().end());
        return isFromArticleOf(other) && between <= BESIDE;
    }

    /** Whether it stands in the sentence right behind the other's. */
    boolean follows(Profile other) {
        return isBesideOf(other) && claim.quote().start() >= other.claim.quote().end();
    }

    /** Whether it speaks of "them" right behind the other's sentence, and names nobody and nothing itself whom that could mean. */
    boolean pointsAt(Profile other) {
        List<Word> words = Words.of(claim.quote().exact());
        List<Word> before =
                words.stream().takeWhile(word -> !word.folded().equals("them")).toList();
        return follows(other) && before.size() < words.size() && before.stream().noneMatch(Profile::isPlural);
    }

    private static boolean isPlural(Word word) {
        return word.folded().length() > 3 && word.folded().endsWith("s") && !word.isStopWord();
    }

    /** How many words of its title that are no names stand in the other's. */
    long commonWords(Profile other) {
        return title.stream()
                .filter(term -> other.title.contains(term) && !names.contains(term) && !term.equals(voice))
                .count();
    }

    /** Whether at least four in five words of the shorter title stand in the other. */
    boolean saysTheSameAs(Profile other) {
        long shared = title.stream().filter(other.title::contains).count();
        return shared >= SAME_TITLE && 5 * shared >= 4 * Math.min(title.size(), other.title.size());
    }

    boolean hasTitleOf(Profile other) {
        return claim.event().title().equalsIgnoreCase(other.claim.event().title());
    }

    /** Whether its title begins with somebody whom the other does not mention. */
    boolean isOfOtherThan(Profile other) {
        return !naming.subject().isEmpty() && Collections.disjoint(naming.subject(), other.terms);
    }

    /** Whether its title says no more than that somebody spoke. */
    boolean isBare() {
        Set<String> rest = new HashSet<>(title);
        claim.event().actors().forEach(actor -> rest.removeAll(Lexicon.english().terms(actor.name())));
        return rest.isEmpty();
    }

    /** Whether its date is longer than a month, in which the same kind of thing often happens more than once. */
    boolean isCoarse() {
        return claim.date().when().precision().compareTo(Precision.MONTH) > 0;
    }

    boolean isPlanned() {
        return claim.event().status() == Status.PLANNED;
    }

    /** Whether its date has a clock time. */
    boolean isTimed() {
        return claim.date().when().precision().compareTo(Precision.DAY) < 0;
    }

    /**
     * Whether the two cannot be one event for reasons that no likeness outweighs: one is a statement that is news by itself
     * and the other a deed, both are entries of one list, one is a part of the other, such as a live blog's entry of the day's event, or somebody tells both in one sentence, and not the same thing twice.
     */
    boolean tellsApart(Profile other) {
        if (isListedWith(other)) {
            return true;
        }
        if (isFromSentenceOf(other) && voice.equals(other.voice)) {
            return !repeats(other)
                    && !other.repeats(this)
                    && !takesUp(other)
                    && !other.takesUp(this)
                    && !goesOnWith(other);
        }
        boolean related = speaksOf(other) || other.speaksOf(this) || goesOnWith(other);
        boolean speechAndDeed = isStatement() != other.isStatement() && !related;
        boolean entryAndWhole = isFromArticleOf(other) && isEntry() != other.isEntry();
        return speechAndDeed || entryAndWhole || isPartOf(other) || other.isPartOf(this);
    }

    /** Whether both are entries of one list of events, as a timeline is, which names no event twice. */
    boolean isListedWith(Profile other) {
        return isFromArticleOf(other)
                && claim.date().rule().equals(DateResolution.LISTED)
                && other.claim.date().rule().equals(DateResolution.LISTED);
    }

    /** Whether a statement says what a deed was or calls for it, rather than reacting to it ("condemned the coup"). */
    private boolean speaksOf(Profile deed) {
        boolean describes = DESCRIBING.contains(claim.stance());
        return isStatement() && describes && !isTimed() && !Collections.disjoint(head, deed.head);
    }

    /** Whether the other's title says all that this one's says, as a clause does around one of its nouns. */
    private boolean repeats(Profile other) {
        return stretch.equals(other.stretch) && other.title.containsAll(title);
    }

    /** Whether it is dated by the entry of a live blog that it stands in. */
    private boolean isEntry() {
        return claim.date().rule().startsWith("live-blog-entry");
    }

    /** Whether both stand in one entry of a live blog. */
    boolean isFromEntryOf(Profile other) {
        return isEntry() && isFromArticleOf(other) && stretch.equals(other.stretch);
    }

    /** Whether one entry of a live blog tells both and they have more in common than what the whole blog is about. */
    boolean goesOnWith(Profile other) {
        return isFromEntryOf(other)
                && (isFromSentenceOf(other)
                        || title.stream()
                                .anyMatch(term -> !Lexicon.english().isRare(term)
                                        && !names.contains(term)
                                        && other.title.contains(term)));
    }

    /**
     * Whether it calls by a definite noun what the other has just told: "Soldiers left their barracks. The mutiny ended
     * hours later."
     */
    boolean takesUp(Profile other) {
        return isBesideOf(other)
                && claim.quote().start() >= other.claim.quote().start()
                && claim.date().when().edtf().equals(other.claim.date().when().edtf())
                && !isStatement()
                && concepts(other.title).isEmpty()
                && isDefinite();
    }

    /** Whether the title begins with "the" and a rare concept. */
    private boolean isDefinite() {
        String event = claim.event().title();
        return event.startsWith("The ")
                && Lexicon.english().find(event).stream()
                        .anyMatch(hit -> hit.from() == 1
                                && Lexicon.english().isRare(hit.wording().term()));
    }

    private boolean isPartOf(Profile whole) {
        return claim.event().within().equals(whole.id());
    }

    private static Set<String> head(Set<String> title, Set<String> own, EventKind kind) {
        Set<String> head = concepts(title);
        if (head.isEmpty() && kind != EventKind.STATEMENT) {
            head = concepts(own);
        }
        return head.isEmpty() ? Lexicon.concept(kind) : head;
    }

    private static Set<String> concepts(Set<String> terms) {
        return terms.stream().filter(Lexicon::isConcept).collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
