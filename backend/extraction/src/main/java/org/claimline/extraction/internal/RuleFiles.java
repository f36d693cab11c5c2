// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the rule files that lie in this jar beside the classes, below {@code lang/}. The only place of the library that
 * reads anything; what it reads is part of the library itself.
 */
public final class RuleFiles {
    private static final String ROOT = "/org/claimline/extraction/";

    private RuleFiles() {}

    /** The lines of a file such as {@code lang/en/wordings.tsv} in UTF-8, without blank lines and {@code #} comments. */
    public static List<String> lines(String path) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks its rule file " + path);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the rule file " + path + " cannot be read", e);
        }
    }

    /** The lines of a file of tab-separated columns, each as a row of exactly {@code columns} trimmed cells. */
    public static List<List<String>> rows(String path, int columns) {
        return lines(path).stream().map(line -> row(path, columns, line)).toList();
    }

    /** The words of a file that lists words separated by white space. */
    public static Set<String> words(String path) {
        return lines(path).stream()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> row(String path, int columns, String line) {
        List<String> cells =
                List.of(line.split("\t", -1)).stream().map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    path + " needs " + columns + " columns, but has " + cells.size() + " in: " + line);
        }
        return cells;
    }
}
