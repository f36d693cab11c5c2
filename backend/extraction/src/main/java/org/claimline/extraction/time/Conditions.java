// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.time;

import java.util.List;

/** What must and must not stand on either side of a match. */
record Conditions(int[] after, int[] notAfter, int[] before, int[] notBefore) {

    static Conditions of(Rule rule, Symbols symbols, Lexicon lexicon) {
        return new Conditions(
                numbers(rule.after(), symbols, lexicon),
                numbers(rule.notAfter(), symbols, lexicon),
                numbers(rule.before(), symbols, lexicon),
                numbers(rule.notBefore(), symbols, lexicon));
    }

    boolean hold(List<Item> items, int first, int last) {
        Item left = first == 0 || items.get(first).paragraph() ? null : items.get(first - 1);
        boolean atEnd = last + 1 == items.size() || items.get(last + 1).paragraph();
        Item right = atEnd ? null : items.get(last + 1);
        if (right != null && right.isHyphen() && right.glued() && last + 2 < items.size()) {
            right = items.get(last + 2);
        }
        return (after.length == 0 || isOne(left, after))
                && (before.length == 0 || isOne(right, before))
                && !isOne(left, notAfter)
                && !isOne(right, notBefore);
    }

    private static boolean isOne(Item item, int[] symbols) {
        if (item == null) {
            return false;
        }
        for (int symbol : symbols) {
            if (item.is(symbol)) {
                return true;
            }
        }
        return false;
    }

    private static int[] numbers(List<String> names, Symbols symbols, Lexicon lexicon) {
        names.stream().filter(name -> !name.startsWith("<")).forEach(lexicon::addLiteral);
        return names.stream().mapToInt(symbols::intern).toArray();
    }
}
