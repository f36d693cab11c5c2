// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.model;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the vocabulary as the API and the database write them: in lower case. */
public final class Words {
    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** All words of a vocabulary, in its order. */
    public static Set<String> all(Class<? extends Enum<?>> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Words::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
