// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimline.extraction.time.Item.Reading;
import org.claimline.extraction.time.Pattern.Place;

/** What a match captured, by name: the values of classes and the time values of earlier stages. */
record Arguments(Map<String, String> words, Map<String, TimeValue> values) {

    static Arguments of(List<Place> places, List<Item> taken, List<Reading> readings) {
        Map<String, String> words = new HashMap<>();
        Map<String, TimeValue> values = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String name = places.get(i).capture();
            if (!name.isEmpty()) {
                words.put(name, readings.get(i).value());
                if (taken.get(i).found() != null) {
                    values.put(name, taken.get(i).found().value());
                }
            }
        }
        return new Arguments(words, values);
    }

    Optional<String> word(String name) {
        return Optional.ofNullable(words.get(name));
    }

    Optional<TimeValue> value(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
