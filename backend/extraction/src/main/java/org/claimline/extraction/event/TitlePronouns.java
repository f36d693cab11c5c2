// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.extraction.event.Subjects.Subject;
import org.claimline.extraction.text.Token;

/** Puts a name for a pronoun that means somebody whom the title does not name. */
final class TitlePronouns {
    private final Reading reading;

    TitlePronouns(Reading reading) {
        this.reading = reading;
    }

    /** "contradicted Ek" for "contradicted him", "Ek's appeal" for "her appeal": the name of who was spoken of before the clause. */
    List<Token> named(List<Token> words, Clause clause, Subject subject) {
        int verb = clause.verb().end() - clause.verb().start();
        int owner = owner(words, verb, subject);
        boolean object = words.size() > verb && words.get(verb).text().matches("him|her") && standsAlone(words, verb);
        if (owner < 0 && !object) {
            return words;
        }
        int at = owner < 0 ? verb : owner;
        return Cast.lastPerson(
                        reading.actors(),
                        clause.span().start(),
                        subject.actor(),
                        Cast.gender(words.get(at).text()))
                .map(before -> replaced(words, at, before.name() + (owner < 0 ? "" : "'s")))
                .orElse(words);
    }

    /** "gave her a contract": nothing that "her" could own stands behind it. */
    private static boolean standsAlone(List<Token> words, int pronoun) {
        return pronoun + 1 == words.size()
                || words.get(pronoun + 1).tag().matches("DT|PDT|PRP.?|IN|TO|RB.?|CC|CD|VB.?|W.*|[.,:]");
    }

    private static List<Token> replaced(List<Token> words, int at, String name) {
        List<Token> named = new ArrayList<>(words);
        named.set(at, new Token(words.get(at).span(), name, "NNP"));
        return named;
    }

    /** Where the words speak of what is somebody's whom they do not name; -1 where they do not. */
    private static int owner(List<Token> words, int verb, Subject subject) {
        boolean such = words.size() > verb + 1
                && words.get(verb).text().equals("such")
                && words.get(verb + 1).text().matches("claims?|statements?|remarks?|calls?|demands?");
        boolean his = words.size() > verb + 1
                && isParty(subject)
                && words.get(verb).text().matches("his|her")
                && !standsAlone(words, verb);
        if (such || his) {
            return verb;
        }
        return isHappening(subject) ? firstPossessive(words, verb) : -1;
    }

    /** "The strike failed when the owners rejected his offer": nothing that happens owns an offer. */
    private static boolean isHappening(Subject subject) {
        String head = subject.name().substring(subject.name().lastIndexOf(' ') + 1);
        return subject.actor().isEmpty()
                && EventLexicon.english().noun(head.toLowerCase(Locale.ROOT)).isPresent();
    }

    /** The first "his" or "her" with no single person or thing before it whom it could mean. */
    private static int firstPossessive(List<Token> words, int from) {
        for (int i = from; i + 1 < words.size(); i++) {
            String tag = words.get(i).tag();
            boolean attribute = tag.equals("NN") && words.get(i + 1).tag().startsWith("NN");
            if (tag.equals("PRP$") && words.get(i).text().matches("his|her")) {
                return i;
            }
            if (tag.matches("NN|NNP|PRP") && !attribute) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether "his" behind the verb is somebody else's: a party's, but not a lawyer's. */
    private static boolean isParty(Subject subject) {
        return subject.isBody() && !Bodies.isOffice(subject.name());
    }
}
