// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.time.Basis;
import org.claimline.extraction.time.Edtf;
import org.claimline.extraction.time.EdtfException;
import org.claimline.extraction.time.When;

/**
 * Reads the parameters of one request and gathers everything that is wrong with them, so that a caller hears of all
 * mistakes at once. A parameter that is absent or blank counts as not given.
 */
public final class Checks {
    private static final int LONGEST_ECHO = 100;
    private static final int MOST_VALUES = 50;

    private final List<Problem.FieldError> errors = new ArrayList<>();

    public Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Text of at most {@code longest} characters, without the character that PostgreSQL cannot hold. */
    public Optional<String> text(String name, String value, int longest) {
        Optional<String> text = text(value);
        if (text.isPresent() && (text.get().length() > longest || text.get().indexOf('\0') >= 0)) {
            reject(name, value, "at most " + longest + " characters of text");
            return Optional.empty();
        }
        return text;
    }

    /** The values of a parameter that may be repeated and whose values may be joined by commas. */
    public Set<String> texts(String name, List<String> values) {
        Set<String> found = new LinkedHashSet<>();
        for (String value : values == null ? List.<String>of() : values) {
            Arrays.stream(value.split(","))
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .forEach(found::add);
        }
        if (found.size() > MOST_VALUES) {
            reject(name, found.size() + " values", "at most " + MOST_VALUES + " values");
        }
        found.stream().filter(v -> v.indexOf('\0') >= 0).findFirst().ifPresent(v -> reject(name, v, "text"));
        return found;
    }

    public Set<String> oneOf(String name, List<String> values, Set<String> allowed) {
        Set<String> found = texts(name, values);
        for (String value : found) {
            if (!allowed.contains(value)) {
                reject(name, value, "one or more of " + String.join(", ", allowed));
            }
        }
        return found;
    }

    public String choice(String name, String value, String fallback, Set<String> allowed) {
        String found = text(value).orElse(fallback);
        if (!allowed.contains(found)) {
            reject(name, value, "one of " + String.join(", ", allowed));
            return fallback;
        }
        return found;
    }

    public int number(String name, String value, int least, int most, int fallback) {
        String text = text(value).orElse(String.valueOf(fallback));
        int found = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (found < least || found > most) {
            reject(name, value, "a whole number from " + least + " to " + most);
            return fallback;
        }
        return found;
    }

    public Optional<Double> share(String name, String value) {
        Optional<String> text = text(value);
        if (text.isPresent() && !text.get().matches("0|1|[01]\\.\\d{1,9}|\\.\\d{1,9}")) {
            reject(name, value, "a number from 0 to 1");
            return Optional.empty();
        }
        return text.map(Double::valueOf);
    }

    public Optional<Boolean> flag(String name, String value) {
        Optional<String> text = text(value);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get())) {
            reject(name, value, "true or false");
            return Optional.empty();
        }
        return text.map(Boolean::valueOf);
    }

    /** A date in EDTF; one without a zone of its own is read as if in UTC. */
    public Optional<When> date(String name, String value) {
        try {
            return text(value).map(edtf -> Edtf.parse(edtf, ZoneOffset.UTC, Basis.STATED));
        } catch (EdtfException e) {
            reject(name, value, e.expected());
            return Optional.empty();
        }
    }

    public Optional<Instant> instant(String name, String value) {
        return date(name, value).map(When::start);
    }

    public void reject(String parameter, String got, String expected) {
        String echo = got != null && got.length() > LONGEST_ECHO ? got.substring(0, LONGEST_ECHO) + "…" : got;
        Problem.FieldError error = new Problem.FieldError(parameter, echo, expected);
        if (!errors.contains(error)) {
            errors.add(error);
        }
    }

    /** Ends the request when anything was wrong. */
    public void done() {
        if (!errors.isEmpty()) {
            Problem.FieldError first = errors.get(0);
            String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
            String detail = "Parameter \"%s\" was \"%s\" and takes %s%s"
                    .formatted(first.parameter(), first.got(), first.expected(), more);
            throw new ProblemException(ProblemKind.INVALID_REQUEST.problem(detail, errors));
        }
    }
}
