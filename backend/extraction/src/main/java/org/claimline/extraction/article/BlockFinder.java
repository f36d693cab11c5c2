// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimline.extraction.Span;
import org.claimline.extraction.article.Block.Role;

/** Divides a text into its lines and tells article from page furniture, headlines from body. */
final class BlockFinder {
    private static final int HEADLINE_LENGTH = 160;
    private static final int DATELINE_LENGTH = 90;
    /** Markdown's italics and bold around a line. */
    private static final Pattern EMPHASIS = Pattern.compile("^[*_]{1,3}|[*_]{1,3}$");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)?\\d{2}\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}"
                    + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}*\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{Alpha}*\\.?,? \\d{4}\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\b\\d{1,2}[:.]\\d{2}\\b ?(?:[ap]\\.?m\\b\\.?)?(?: [A-Z]{2,4}\\b)?", Pattern.CASE_INSENSITIVE);

    private final Furniture furniture = new Furniture();

    /** The lines of the text that are not blank, in order. */
    List<Block> find(String text) {
        List<Block> blocks = new ArrayList<>();
        for (Span line : lines(text)) {
            blocks.add(new Block(line, role(line.of(text))));
        }
        PageBottom.passOver(text, blocks, furniture);
        markHeadlines(text, blocks);
        return blocks;
    }

    private Role role(String line) {
        if (isDateline(EMPHASIS.matcher(line).replaceAll(""))) {
            return Role.DATELINE;
        }
        return furniture.matches(line) ? Role.FURNITURE : Role.BODY;
    }

    /** Dates, and little beside them: a section's name, clock times, "Published". */
    private static boolean isDateline(String line) {
        if (line.length() > DATELINE_LENGTH
                || !YEAR.matcher(line).find() && !DATE.matcher(line).find()) {
            return false;
        }
        String rest = CLOCK.matcher(DATE.matcher(line).replaceAll("")).replaceAll("");
        boolean dated = rest.length() < line.length();
        return dated && rest.split("\\W+").length <= 8 && !rest.contains("©") && !endsSentence(line);
    }

    private static void markHeadlines(String text, List<Block> blocks) {
        boolean bodySeen = false;
        Set<String> headlines = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String line = block.span().of(text);
            boolean headline = block.role() == Role.BODY && isHeadline(line, bodySeen);
            if (headline) {
                Role role = headlines.add(line.toLowerCase(Locale.ROOT)) ? Role.HEADLINE : Role.FURNITURE;
                blocks.set(i, block.as(role));
            }
            bodySeen |= blocks.get(i).role() == Role.BODY;
        }
    }

    /** Above the body any short line without a full stop is a headline; inside it, only one written in title case. */
    private static boolean isHeadline(String line, boolean bodySeen) {
        if (line.length() > HEADLINE_LENGTH) {
            return false;
        }
        if (line.startsWith("#") && line.matches("#{1,6} .*")) {
            return true;
        }
        if (endsSentence(line)) {
            return false;
        }
        return bodySeen ? isTitleCase(line) : line.indexOf(' ') > 0;
    }

    private static boolean isTitleCase(String line) {
        List<String> words = List.of(line.split("[^\\p{L}'’-]+"));
        long longWords = words.stream().filter(word -> word.length() > 3).count();
        long capital = words.stream()
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
                .count();
        return words.size() >= 4 && longWords >= 3 && 10 * capital >= 8 * longWords;
    }

    private static boolean endsSentence(String line) {
        return line.matches("(?s).*[.!?…:;,][\"'”’)\\]]*");
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && !isLineEnd(text.charAt(end))) {
                end++;
            }
            trimmed(text, start, end, lines);
            start = end + 1;
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static void trimmed(String text, int start, int end, List<Span> lines) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            lines.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
