// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The {@code means} line of a rule: the name of a constructor of the algebra and its arguments, each a constant or a
 * capture in angle brackets, as in {@code date month=<month> day=<day> side=last}. An argument whose capture did not take
 * part in the match is absent.
 */
final class Meaning {
    private static final Map<String, Constructor> CONSTRUCTORS = Map.ofEntries(
            value("date", Construction::date),
            value("numeric", Construction::numeric),
            value("iso", Construction::iso),
            value("clock", Construction::clock),
            value("merge", Construction::merge),
            value("within", Construction::within),
            value("relative", Construction::relative),
            value("adjoining", Construction::adjoining),
            value("beside", Construction::beside),
            value("elapsed", Construction::elapsed),
            value("length", Construction::length),
            value("sided", Construction::sided),
            value("portion", Construction::portion),
            range("range", RangeConstruction::range),
            range("years", RangeConstruction::years),
            range("daysof", RangeConstruction::daysOf),
            value("nthday", Construction::nthDay),
            range("clocks", RangeConstruction::clocks),
            value("told", Construction::told),
            value("following", Construction::following),
            value("nearest", Construction::nearest),
            value("set", Construction::set),
            value("setdate", Construction::setDate),
            value("setlength", Construction::setLength),
            value("yearofbusiness", Construction::yearOfBusiness),
            value("vague", Construction::vague),
            Map.entry("same", call -> call.value("value")));

    private final String source;
    private final Constructor constructor;
    private final Map<String, String> arguments;

    private Meaning(String source, Constructor constructor, Map<String, String> arguments) {
        this.source = source;
        this.constructor = constructor;
        this.arguments = Map.copyOf(arguments);
    }

    private static Map.Entry<String, Constructor> value(
            String name, Function<Construction, Optional<TimeValue>> constructor) {
        return Map.entry(name, call -> constructor.apply(new Construction(call)));
    }

    private static Map.Entry<String, Constructor> range(
            String name, Function<RangeConstruction, Optional<TimeValue>> constructor) {
        return Map.entry(name, call -> constructor.apply(new RangeConstruction(call)));
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
        return constructor.build(new Call(arguments, captured));
    }

    @Override
    public String toString() {
        return source;
    }

    private interface Constructor {
        Optional<TimeValue> build(Call call);
    }
}
