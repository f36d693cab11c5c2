// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.claimline.extraction.Stance;
import org.claimline.extraction.internal.RuleFiles;
import org.claimline.extraction.text.VerbForms;

/**
 * Praise and blame told by deeds: who ruins the economy is blamed, who saves jobs is praised. The polarity of a deed is that of
 * its effect on what people value.
 */
final class Deeds {
    static final String FILE = "lang/en/attribution/deeds.tsv";
    static final int COLUMNS = 5;

    private static final int REACH = 5;
    private static final Set<String> GOODS = RuleFiles.words("lang/en/attribution/goods.txt");
    private static final Map<String, Deed> DEEDS = new HashMap<>();

    static {
        for (List<String> row : RuleFiles.rows(FILE, COLUMNS)) {
            Deed deed = new Deed(
                    Stance.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                    row.get(2).equals("good"));
            for (String verb : row.get(3).split("\\s+")) {
                VerbForms.inflect(verb).forEach(form -> DEEDS.putIfAbsent(form, deed));
            }
        }
    }

    private record Deed(Stance stance, boolean toGoods) {}

    private Deeds() {}

    static Optional<Stance> at(SaidWords said, int i) {
        Deed deed = DEEDS.get(said.word(i));
        boolean done = deed != null
                && said.tag(i).startsWith("VB")
                && said.isQuoted(i)
                && said.hasOtherSubject(i)
                && said.isMeant(i)
                && !said.isAsked(i)
                && (!deed.toGoods() || isToGoods(said, i));
        return done ? Optional.of(said.isNegated(i, 3) ? opposite(deed.stance()) : deed.stance()) : Optional.empty();
    }

    private static Stance opposite(Stance stance) {
        return stance == Stance.SUPPORTS ? Stance.CONDEMNS : Stance.DENIES;
    }

    private static boolean isToGoods(SaidWords said, int i) {
        for (int k = i + 1; k <= i + REACH && !said.isBreak(k) && !said.tag(k).startsWith("VB"); k++) {
            if (GOODS.contains(said.word(k))) {
                return true;
            }
        }
        return false;
    }
}
