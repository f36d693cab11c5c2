// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.claimline.extraction.time.TimeExpression.Type;
import org.claimline.extraction.time.TimeValue.Adjoining;
import org.claimline.extraction.time.TimeValue.Partial;

/**
 * The dates of one text, read in its order. What is counted from an event gets its date when all is read, since news tells
 * the outcome first: "two days after the blast" may stand before the day of the blast.
 */
final class Telling {
    private final Passage passage;
    private final TenseFinder tenses;
    private final EventLinks links;
    private final Resolver resolver;
    private final Chronicle chronicle;
    private final List<Told> told = new ArrayList<>();

    /** An expression of the text with its date. */
    record Told(int index, Item item, Resolved resolved) {
        TimeValue value() {
            return item.found().value();
        }

        /** The clock time or part of the day, when it is no more than that. */
        Optional<Partial> time() {
            return value() instanceof Partial partial && partial.isOnlyClock()
                    ? Optional.of(partial)
                    : Optional.empty();
        }

        Told as(Resolved other) {
            return new Told(index, item, other);
        }
    }

    Telling(Passage passage, ReferenceTime reference, boolean dayFirst) {
        this.passage = passage;
        this.tenses = new TenseFinder(passage);
        this.links = new EventLinks(passage);
        this.resolver = new Resolver(reference, dayFirst);
        this.chronicle = new Chronicle(new ClockResolver(reference.zone()));
    }

    /** Reads the expression at an index, which stands in a line of the text. */
    void read(int index, int line) {
        Item item = passage.at(index);
        Resolved resolved = resolver.resolve(item.found().value(), tenses.at(index), line);
        Told one = new Told(index, item, resolved);
        told.add(one);
        if (resolved.type() != Type.DURATION && one.time().isEmpty()) {
            resolved.period().ifPresent(period -> links.dated(index).forEach(kind -> chronicle.note(kind, period)));
        }
    }

    /** What was read, in its order; what stands beside an event that has no date here is left out. */
    Stream<Told> told() {
        return told.stream()
                .map(one -> byEvent(one).map(one::as).orElse(one))
                .filter(one -> !(one.value() instanceof Adjoining)
                        || one.resolved().period().isPresent());
    }

    private Optional<Resolved> byEvent(Told one) {
        return one.time()
                .flatMap(time -> links.dated(one.index()).stream()
                        .flatMap(kind -> chronicle.clock(time, kind).stream())
                        .findFirst())
                .or(() -> links.countedFrom(one.index()).flatMap(count -> chronicle.counted(one.value(), count)));
    }
}
