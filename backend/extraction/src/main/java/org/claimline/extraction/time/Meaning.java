// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code means} line of a rule: the name of a constructor of the algebra and its arguments, each a constant or a
 * capture in angle brackets, as in {@code date month=<month> day=<day> side=last}. An argument whose capture did not take
 * part in the match is absent.
 */
final class Meaning {
    private static final Map<String, Constructor> CONSTRUCTORS = Map.ofEntries(
            Map.entry("date", Construction::date),
            Map.entry("numeric", Construction::numeric),
            Map.entry("iso", Construction::iso),
            Map.entry("clock", Construction::clock),
            Map.entry("merge", Construction::merge),
            Map.entry("within", Construction::within),
            Map.entry("relative", Construction::relative),
            Map.entry("beside", Construction::beside),
            Map.entry("elapsed", Construction::elapsed),
            Map.entry("length", Construction::length),
            Map.entry("sided", Construction::sided),
            Map.entry("portion", Construction::portion),
            Map.entry("range", Construction::range),
            Map.entry("years", Construction::years),
            Map.entry("daysof", Construction::daysOf),
            Map.entry("nthday", Construction::nthDay),
            Map.entry("clocks", Construction::clocks),
            Map.entry("told", Construction::told),
            Map.entry("set", Construction::set),
            Map.entry("setdate", Construction::setDate),
            Map.entry("setlength", Construction::setLength),
            Map.entry("yearofbusiness", Construction::yearOfBusiness),
            Map.entry("vague", Construction::vague),
            Map.entry("same", call -> call.value("value")));

    private final String source;
    private final Constructor constructor;
    private final Map<String, String> arguments;

    private Meaning(String source, Constructor constructor, Map<String, String> arguments) {
        this.source = source;
        this.constructor = constructor;
        this.arguments = Map.copyOf(arguments);
    }

    static Meaning parse(String source) {
        String[] words = source.split("\\s+");
        Constructor constructor = CONSTRUCTORS.get(words[0]);
        if (constructor == null) {
            throw new IllegalArgumentException("A rule cannot mean \"" + words[0] + "\": " + source);
        }
        Map<String, String> arguments = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            arguments.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        return new Meaning(source, constructor, arguments);
    }

    /** The value, or nothing when the captured numbers make no sense together. */
    Optional<TimeValue> of(Arguments captured) {
        return constructor.build(new Construction(arguments, captured));
    }

    @Override
    public String toString() {
        return source;
    }

    private interface Constructor {
        Optional<TimeValue> build(Construction call);
    }
}
