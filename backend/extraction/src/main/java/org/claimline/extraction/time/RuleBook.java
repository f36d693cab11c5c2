// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lexicon and the rules of one language, read from the files of the library and ready to be applied. */
final class RuleBook {
    private static final List<String> EXPRESSIONS =
            List.of("calendar", "relative", "quarters", "durations", "sets", "vague", "clock", "holidays");

    /** Combining twice joins "Friday, Oct. 23" and then "at 10 p.m.". */
    private static final int COMBINATIONS = 2;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();
    private final Stage ranges;
    private final Scanner scanner;
    private final NumberWords numberWords;
    private final int[] cues;

    private RuleBook(String language) {
        Symbols symbols = new Symbols();
        Lexicon lexicon = new Lexicon(symbols);
        lines(language, "lexicon").stream()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(lexicon::read);
        stages.add(stage(language, EXPRESSIONS, symbols, lexicon));
        stages.addAll(Collections.nCopies(COMBINATIONS, stage(language, List.of("combinations"), symbols, lexicon)));
        ranges = stage(language, List.of("ranges"), symbols, lexicon);
        scanner = new Scanner(symbols, lexicon);
        numberWords = new NumberWords(symbols);
        cues = Cue.symbols(symbols, lexicon);
        stages.forEach(Stage::seal);
        ranges.seal();
    }

    /** Reads the rules of a language, named by its BCP 47 tag. */
    static RuleBook load(String language) {
        return new RuleBook(language);
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** The items of a text with every time value found in it. */
    List<Item> items(String text, boolean withRanges) {
        List<Item> items = numberWords.join(scanner.scan(text));
        for (Stage stage : stages) {
            items = stage.apply(items);
        }
        items = LentYears.lend(items);
        List<Item> ranged = ranges.apply(items);
        return withRanges ? ranged : RangeEnds.apart(items, ranged);
    }

    /** The items of a text as one reads around an expression. */
    Passage passage(List<Item> items) {
        return new Passage(items, cues);
    }

    private Stage stage(String language, List<String> names, Symbols symbols, Lexicon lexicon) {
        RuleFile file = RuleFile.parse(
                names.stream().flatMap(name -> lines(language, name).stream()).toList());
        rules.addAll(file.rules());
        return new Stage(file, symbols, lexicon);
    }

    private static List<String> lines(String language, String name) {
        String path = "/org/claimline/extraction/lang/" + language + "/time/" + name + ".txt";
        try (InputStream in = RuleBook.class.getResourceAsStream(path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The library's own file " + path + " cannot be read", e);
        }
    }
}
