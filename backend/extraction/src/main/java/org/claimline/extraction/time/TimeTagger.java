// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.claimline.extraction.Span;
import org.claimline.extraction.time.TimeValue.Numeric;

/**
 * Finds the time expressions of a text and resolves them from a reference time. Reading words, applying rules (in stages:
 * words to simple expressions, those to larger ones, and those to ranges) and resolving are separate steps; the rules are
 * data, see the files in {@code lang/en/time}.
 *
 * <p>Immutable and safe for use by many threads. Takes any sequence of characters and time linear in its length.
 */
public final class TimeTagger {
    private final RuleBook book;
    private final boolean ranges;

    private TimeTagger(RuleBook book, boolean ranges) {
        this.book = book;
        this.ranges = ranges;
    }

    /** The tagger for English. The rules are read once. */
    public static TimeTagger english() {
        return English.TAGGER;
    }

    /** The tagger for English that reports both ends of a range apart, as ISO 24617-1 (TimeML) asks for. */
    public static TimeTagger englishTimex3() {
        return English.TIMEX3;
    }

    /** The time expressions of a text in text order, without overlaps; spans are in UTF-16 offsets. */
    public List<TimeExpression> tag(String text, ReferenceTime reference) {
        List<Item> items = book.items(text, ranges);
        Telling telling = new Telling(book.passage(items), reference, isDayFirst(items));
        Lines lines = new Lines(text);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.found() != null && !item.found().rule().latent()) {
                telling.read(i, lines.at(item.start()));
            }
        }
        return telling.told()
                .map(told -> expression(text, told.item(), told.resolved(), reference))
                .toList();
    }

    /** Whether a numeric date of the document has a day that cannot be a month in front; else English reads month first. */
    private static boolean isDayFirst(List<Item> items) {
        int evidence = 0;
        for (Item item : items) {
            if (item.found() != null && item.found().value() instanceof Numeric numeric) {
                evidence += numeric.first() > 12 ? 1 : numeric.second() > 12 ? -1 : 0;
            }
        }
        return evidence > 0;
    }

    private static TimeExpression expression(String text, Item item, Resolved resolved, ReferenceTime reference) {
        Span span = new Span(item.start(), item.end());
        String phrase = span.of(text);
        List<String> steps = new ArrayList<>();
        steps.add("the text says \u201c" + phrase.replace('\n', ' ') + "\u201d");
        steps.addAll(resolved.steps());
        When when = resolved.when(reference.zone());
        steps.add(when.isUnknown() ? "no date" : when.edtf());
        DateResolution resolution = new DateResolution(
                when,
                phrase,
                Optional.of(span),
                resolved.anchor(),
                item.found().rule().id(),
                steps);
        return new TimeExpression(span, resolved.type(), resolved.value(), resolution);
    }

    /** Counts the lines of a text, asked for in ascending order. */
    private static final class Lines {
        private final String text;
        private int next;
        private int line;

        Lines(String text) {
            this.text = text;
            this.next = text.indexOf('\n');
        }

        int at(int offset) {
            while (next >= 0 && next < offset) {
                line++;
                next = text.indexOf('\n', next + 1);
            }
            return line;
        }
    }

    /** Loaded when the first tagger is asked for. */
    private static final class English {
        private static final RuleBook BOOK = RuleBook.load("en");
        private static final TimeTagger TAGGER = new TimeTagger(BOOK, true);
        private static final TimeTagger TIMEX3 = new TimeTagger(BOOK, false);
    }
}
