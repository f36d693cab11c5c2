// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import java.util.Random;

/** Words after Zipf's law: a few that every newspaper uses, and behind them as many invented ones as a language has. */
final class Lexicon {
    private static final int WORDS = 30_000;
    private static final String[] COMMON = """
            government minister talks president people police court election party city vote leaders protest security report
            country law group workers support army crisis council opposition border deal trade statement border campaign parliament
            meeting attack union strike judge harbour peace budget prison visit market embassy water school bridge energy
            coast storm inquiry evidence agreement ceasefire reform tax minister airport hospital factory rally sanctions
            """.strip().split("\\s+");
    private static final String[] OPENINGS = "b br c ch d dr f g gr h k l m n p pr r s st t tr v z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ou".split(" ");
    private static final String[] CLOSINGS = " l n r s t nd st".split(" ");

    private Lexicon() {}

    static String word(Random random) {
        int rank = rank(random, WORDS) - 1;
        return rank < COMMON.length ? COMMON[rank] : spelled(rank);
    }

    /** A rank from 1, each with a chance that falls with the rank. */
    static int rank(Random random, int ranks) {
        return (int) Math.pow(ranks, random.nextDouble());
    }

    /** A name that can be spoken, another for every number. */
    static String name(int number) {
        String word = spelled(number);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Writes a number in syllables, as others write it in digits; two at least. */
    private static String spelled(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int syllables = 0; rest > 0 || syllables < 2; syllables++) {
            word.append(OPENINGS[rest % OPENINGS.length]);
            rest /= OPENINGS.length;
            word.append(VOWELS[rest % VOWELS.length]);
            rest /= VOWELS.length;
        }
        return word.append(CLOSINGS[number % CLOSINGS.length]).toString();
    }
}
