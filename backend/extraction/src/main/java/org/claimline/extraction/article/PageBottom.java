// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.Block.Role;
import org.claimline.extraction.article.Furniture.Below;

/**
 * Tells what of the lower half of a page is still article. Behind a box, such as an advertisement, the article goes on with
 * paragraphs: sentences of some length that follow the box or each other, where teasers take turns with their headlines.
 * Behind its end, such as a copyright, only sentences count that take up two names of which it spoke; behind the heading of
 * the comments nothing does.
 */
final class PageBottom {
    /** Characters of a paragraph; headlines with a full stop or question mark are shorter. */
    private static final int PARAGRAPH = 80;

    private static final Pattern NAME = Pattern.compile("(?<![.!?…:] )(?<!^)\\b\\p{Lu}[\\p{L}'-]{2,}");
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”?|\"[^\"]*\"?");
    private static final Pattern TO_THE_READER = Pattern.compile("(?i)\\b(?:you|your|our|us|we)\\b");
    private static final String SENTENCE_ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’)]*_";

    private final String text;
    private final List<Block> blocks;
    private final Furniture furniture;
    private final Set<String> names = new HashSet<>();

    private Below below = Below.ARTICLE;
    private boolean boxSeen;
    private boolean inTeasers;
    private boolean begun;
    private int entries;
    private int runEnd;
    private boolean runCounts;

    private PageBottom(String text, List<Block> blocks, Furniture furniture) {
        this.text = text;
        this.blocks = blocks;
        this.furniture = furniture;
    }

    /** Makes furniture of the lines that are none of the article. */
    static void passOver(String text, List<Block> blocks, Furniture furniture) {
        PageBottom bottom = new PageBottom(text, blocks, furniture);
        for (int i = 0; i < blocks.size(); i++) {
            switch (blocks.get(i).role()) {
                case FURNITURE -> bottom.passFurniture(i);
                case BODY -> bottom.passBody(i);
                default -> {}
            }
        }
    }

    private void passFurniture(int i) {
        Optional<Below> found = furniture.below(line(i)).filter(b -> begun || b != Below.NOTHING);
        boolean lower = 2 * blocks.get(i).span().start() > text.length() && !isRule(line(i));
        if (found.isPresent() && (lower || found.get() == Below.NOTHING)) {
            boxSeen = true;
            inTeasers = false;
            below = found.get().compareTo(below) > 0 ? found.get() : below;
        }
    }

    private void passBody(int i) {
        if (goesOn(i)) {
            begun |= isProse(i);
            names.addAll(names(line(i)));
        } else {
            inTeasers |= !isProse(i);
            blocks.set(i, blocks.get(i).as(Role.FURNITURE));
        }
    }

    private boolean goesOn(int i) {
        boolean entry = isEntry(i);
        entries += entry ? 1 : 0;
        // A live blog that has begun goes on with its entries, however short they are.
        boxSeen &= !(entry && entries > 2 && below == Below.ARTICLE);
        return !boxSeen || below != Below.NOTHING && takesUp(i) || below == Below.ARTICLE && isOfParagraphs(i);
    }

    private boolean isEntry(int i) {
        return EntryHead.of(text, blocks.get(i).span()).isPresent();
    }

    private boolean isOfParagraphs(int i) {
        if (i < runEnd) {
            return runCounts;
        }
        boolean begins = isProse(i) && !isToTheReader(line(i)) && (isLong(i) || isQuoting(line(i)));
        runCounts = begins && areParagraphs(i);
        return runCounts;
    }

    /** Sentences, one of them of some length: one right behind the box, or two behind what may be a teaser's headline. */
    private boolean areParagraphs(int first) {
        boolean anyLong = false;
        runEnd = first;
        while (runEnd < blocks.size() && blocks.get(runEnd).role() == Role.BODY && isProse(runEnd)) {
            anyLong |= isLong(runEnd++);
        }
        return anyLong && (!inTeasers || runEnd > first + 1);
    }

    private boolean takesUp(int i) {
        return isProse(i)
                && names(line(i)).stream().filter(names::contains).limit(2).count() == 2;
    }

    private String line(int i) {
        return blocks.get(i).span().of(text);
    }

    private boolean isLong(int i) {
        return blocks.get(i).span().length() >= PARAGRAPH;
    }

    /** Whether the line ends a sentence, or is a paragraph that a list or quotation follows. */
    private boolean isProse(int i) {
        Span line = blocks.get(i).span();
        int end = line.end();
        while (end > line.start() + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char last = text.charAt(end - 1);
        return SENTENCE_ENDS.indexOf(last) >= 0 || last == ':' && isLong(i);
    }

    private static boolean isRule(String line) {
        return line.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isQuoting(String line) {
        return QUOTED.matcher(line).find();
    }

    /** Whether the page speaks to its reader; what is quoted does not. */
    private static boolean isToTheReader(String line) {
        return TO_THE_READER.matcher(QUOTED.matcher(line).replaceAll("")).find();
    }

    private static Set<String> names(String line) {
        Set<String> names = new HashSet<>();
        NAME.matcher(line).results().forEach(match -> names.add(match.group().replace("'s", "")));
        return names;
    }
}
