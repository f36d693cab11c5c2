// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.hostile;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that classes of a {@link CountingLoader} take: methods entered, loops gone round, and characters looked at by
 * those methods of the JDK that read a text from one place to another. For one thread.
 */
public final class Work {
    private static long steps;

    private Work() {}

    /** The steps that reading a text takes. */
    static long of(Consumer<String> reading, String text) {
        steps = 0;
        reading.accept(text);
        return steps;
    }

    public static void step() {
        steps++;
    }

    public static void readAll(String text) {
        steps += text.length();
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Counted(text));
    }

    public static int indexOf(String text, int character) {
        return found(text, 0, text.indexOf(character));
    }

    public static int indexOf(String text, int character, int from) {
        return found(text, from, text.indexOf(character, from));
    }

    public static int indexOf(String text, String part) {
        return found(text, 0, text.indexOf(part));
    }

    public static int indexOf(String text, String part, int from) {
        return found(text, from, text.indexOf(part, from));
    }

    public static int codePointCount(String text, int from, int to) {
        steps += to - from;
        return text.codePointCount(from, to);
    }

    public static String substring(String text, int from) {
        steps += text.length() - from;
        return text.substring(from);
    }

    public static String substring(String text, int from, int to) {
        steps += to - from;
        return text.substring(from, to);
    }

    private static int found(String text, int from, int at) {
        steps += Math.max(0, (at < 0 ? text.length() : at) - from);
        return at;
    }

    /** A text that counts each look of a regular expression at one of its characters. */
    private record Counted(CharSequence text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            steps++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            steps += end - start;
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
