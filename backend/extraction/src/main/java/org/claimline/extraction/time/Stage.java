// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.extraction.time.Item.Found;
import org.claimline.extraction.time.Item.Reading;
import org.claimline.extraction.time.Pattern.Place;

/**
 * Applies the rules of one file to a list of items: from left to right, the longest match first, among equally long ones
 * the rule that stands first in the file. All flat patterns lie in one trie, so the work at each item is bounded by the
 * longest pattern, whatever the text.
 */
final class Stage {
    private final Symbols symbols;
    private final Node root = new Node();
    private boolean[] firsts = {};

    Stage(RuleFile file, Symbols symbols, Lexicon lexicon) {
        this.symbols = symbols;
        int order = 0;
        for (Rule rule : file.rules()) {
            Conditions conditions = Conditions.of(rule, symbols, lexicon);
            for (String pattern : rule.patterns()) {
                for (List<Place> places : Pattern.expand(pattern, file.macros())) {
                    add(places, new Accept(rule, order, conditions, places), lexicon);
                }
            }
            order++;
        }
    }

    private void add(List<Place> places, Accept accept, Lexicon lexicon) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("The rule " + accept.rule.id() + " matches nothing at all.");
        }
        Node node = root;
        for (Place place : places) {
            if (!place.name().startsWith("<")) {
                lexicon.addLiteral(place.name());
            }
            node = node.next.computeIfAbsent(symbols.intern(place.name()), s -> new Node());
        }
        node.accepts.add(accept);
    }

    /** Fixes the table of symbols with which a match can begin; called once all rules are read. */
    void seal() {
        firsts = new boolean[symbols.size()];
        root.next.keySet().forEach(symbol -> firsts[symbol] = true);
    }

    List<Item> apply(List<Item> items) {
        List<Item> result = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            Match match = canBegin(items.get(i)) ? longest(items, i) : null;
            if (match == null) {
                result.add(items.get(i));
                i++;
            } else {
                result.add(match.item(items, symbols));
                i = match.last + 1;
            }
        }
        return result;
    }

    private boolean canBegin(Item item) {
        for (Reading reading : item.readings()) {
            if (reading.symbol() >= 0 && firsts[reading.symbol()]) {
                return true;
            }
        }
        return false;
    }

    private Match longest(List<Item> items, int start) {
        Walk walk = new Walk(items, start);
        walk.from(root, start, new ArrayList<>());
        return walk.best;
    }

    private static final class Node {
        private final Map<Integer, Node> next = new HashMap<>();
        private final List<Accept> accepts = new ArrayList<>(0);
    }

    private record Accept(Rule rule, int order, Conditions conditions, List<Place> places) {}

    /** A match with the item and reading taken at each place. */
    private record Match(Accept accept, int first, int last, TimeValue value) {
        Item item(List<Item> items, Symbols symbols) {
            Item begin = items.get(first);
            Reading[] kinds = value.kinds().stream()
                    .map(kind -> new Reading(symbols.find("<" + kind + ">"), ""))
                    .toArray(Reading[]::new);
            int end = items.get(last).end();
            return new Item(
                    begin.start(),
                    end,
                    "",
                    kinds,
                    begin.glued(),
                    begin.paragraph(),
                    begin.lowerCase(),
                    new Found(value, accept.rule));
        }
    }

    /** Follows the trie from one item and keeps the best match. */
    private static final class Walk {
        private final List<Item> items;
        private final int start;
        private Match best;

        Walk(List<Item> items, int start) {
            this.items = items;
            this.start = start;
        }

        void from(Node node, int at, List<Integer> path) {
            if (at > start) {
                node.accepts.forEach(accept -> consider(accept, at - 1, path));
            }
            if (at == items.size() || at > start && items.get(at).paragraph()) {
                return;
            }
            step(node, at, path);
            // A hyphen inside a word is as good as a space: "third-quarter".
            Item item = items.get(at);
            if (at > start
                    && item.isHyphen()
                    && item.glued()
                    && at + 1 < items.size()
                    && items.get(at + 1).glued()) {
                step(node, at + 1, path);
            }
        }

        private void step(Node node, int at, List<Integer> path) {
            Reading[] readings = items.get(at).readings();
            for (int r = 0; r < readings.length; r++) {
                Node next = node.next.get(readings[r].symbol());
                if (next != null) {
                    path.add(at << 4 | r);
                    from(next, at + 1, path);
                    path.remove(path.size() - 1);
                }
            }
        }

        private void consider(Accept accept, int last, List<Integer> path) {
            boolean better = best == null || last > best.last || last == best.last && accept.order < best.accept.order;
            if (!better || !accept.conditions.hold(items, start, last)) {
                return;
            }
            List<Item> taken = path.stream().map(step -> items.get(step >> 4)).toList();
            List<Reading> readings = path.stream()
                    .map(step -> items.get(step >> 4).readings()[step & 15])
                    .toList();
            accept.rule
                    .meaning()
                    .of(Arguments.of(accept.places, taken, readings))
                    .ifPresent(value -> best = new Match(accept, start, last, value));
        }
    }
}
