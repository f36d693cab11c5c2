// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A rule's pattern, written as a sequence of words, {@code <class>} or {@code <class:name>}, {@code @macro},
 * {@code (a | b)} and {@code [optional]}, and read as the finite list of flat sequences that it stands for. There is no
 * repetition, so a pattern matches a bounded number of items.
 */
final class Pattern {
    /**
     * One place of a flat sequence.
     *
     * @param name the word, or the class in angle brackets
     * @param capture name under which the rule's meaning refers to it
     */
    record Place(String name, String capture) {}

    private final String source;
    private final Map<String, String> macros;
    private int at;

    private Pattern(String source, Map<String, String> macros) {
        this.source = source;
        this.macros = macros;
    }

    /** Every flat sequence that a pattern stands for. */
    static List<List<Place>> expand(String source, Map<String, String> macros) {
        Pattern pattern = new Pattern(source, macros);
        List<List<Place>> sequences = pattern.alternatives();
        if (pattern.at < source.length()) {
            throw new IllegalArgumentException("Unexpected '" + source.charAt(pattern.at) + "' in pattern " + source);
        }
        return sequences;
    }

    private List<List<Place>> alternatives() {
        List<List<Place>> all = new ArrayList<>(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Place>> sequence() {
        List<List<Place>> sequences = List.of(List.of());
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '|' || c == ')' || c == ']') {
                break;
            } else if (c == ' ') {
                at++;
            } else {
                sequences = product(sequences, element(c));
            }
        }
        return sequences;
    }

    private List<List<Place>> element(char c) {
        if (c == '(') {
            return group(')');
        }
        if (c == '[') {
            List<List<Place>> optional = new ArrayList<>(group(']'));
            optional.add(List.of());
            return optional;
        }
        String word = word();
        if (word.startsWith("@")) {
            String macro = macros.get(word.substring(1));
            if (macro == null) {
                throw new IllegalArgumentException("There is no macro " + word + " for pattern " + source);
            }
            return expand(macro, macros);
        }
        return List.of(List.of(place(word)));
    }

    private List<List<Place>> group(char close) {
        at++;
        List<List<Place>> inside = alternatives();
        if (at >= source.length() || source.charAt(at) != close) {
            throw new IllegalArgumentException("Missing '" + close + "' in pattern " + source);
        }
        at++;
        return inside;
    }

    private String word() {
        int start = at;
        while (at < source.length() && " |()[]".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return source.substring(start, at);
    }

    private static Place place(String word) {
        if (!word.startsWith("<")) {
            return new Place(word, "");
        }
        String inside = word.substring(1, word.length() - 1);
        int colon = inside.indexOf(':');
        return colon < 0
                ? new Place(word, inside)
                : new Place("<" + inside.substring(0, colon) + ">", inside.substring(colon + 1));
    }

    private static List<List<Place>> product(List<List<Place>> left, List<List<Place>> right) {
        List<List<Place>> all = new ArrayList<>(left.size() * right.size());
        for (List<Place> l : left) {
            for (List<Place> r : right) {
                List<Place> both = new ArrayList<>(l);
                both.addAll(r);
                all.add(both);
            }
        }
        return all;
    }
}
