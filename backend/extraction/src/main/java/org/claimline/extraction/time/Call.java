// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.time.TimeValue.Partial;

/**
 * A {@code means} line with what one match captured.
 *
 * @param arguments the arguments of the line
 * @param captured what its match captured
 */
record Call(Map<String, String> arguments, Arguments captured) {

    String required(String name) {
        return text(name).orElseThrow(() -> new IllegalArgumentException("This meaning needs " + name + "="));
    }

    /** An argument, when it has a word. */
    Optional<String> text(String name) {
        String argument = arguments.get(name);
        if (argument == null) {
            return Optional.empty();
        }
        return argument.startsWith("<")
                ? captured.word(argument.substring(1, argument.length() - 1))
                : Optional.of(argument);
    }

    /** A captured value. */
    Optional<TimeValue> value(String name) {
        String argument = arguments.get(name);
        return argument == null ? Optional.empty() : captured.value(argument.substring(1, argument.length() - 1));
    }

    /** The numbers of a text between its signs, a regular expression. */
    static int[] integers(String text, String sign) {
        String[] parts = text.split(sign);
        int[] numbers = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    /** A captured date, whole or in part. */
    Optional<Partial> partial(String name) {
        return value(name).filter(Partial.class::isInstance).map(Partial.class::cast);
    }
}
