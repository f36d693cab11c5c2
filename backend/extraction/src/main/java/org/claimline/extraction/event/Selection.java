// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimline.extraction.attribution.Attribution;
import org.claimline.extraction.event.NominalFinder.Nominal;

/**
 * Chooses from what a sentence may tell what it does tell: one event for each subject and date, without those that only say
 * that another was said, or how many it struck.
 *
 * @param quotations what stands between quotation marks
 * @param entry whether the sentence stands in an entry of a live blog
 */
record Selection(Reading reading, Quotations quotations, boolean entry) {

    /** The events that clauses and noun phrases of one sentence tell, in order of the text. */
    List<Candidate> of(List<Candidate> clauses, List<Nominal> nominals) {
        List<Candidate> candidates = new ArrayList<>(clauses);
        candidates.removeIf(candidate ->
                saysOnly(candidate, candidates) || isOnlySaid(candidate, candidates) || Toll.is(candidate, candidates));
        addNominals(nominals, candidates);
        return chosen(candidates);
    }

    /**
     * "She said that he had resigned in May", "he resigned in May, she said": the news is what happened in May, not that
     * somebody said so.
     */
    private boolean saysOnly(Candidate speech, List<Candidate> candidates) {
        return !entry
                && speech.deed().speech()
                && !speech.own()
                && candidates.stream().anyMatch(told -> told.own() && isSaidIn(told, speech));
    }

    /** "She packed her bags, he said": without a date or a verb that names an event, the news is that he said so. */
    private boolean isOnlySaid(Candidate told, List<Candidate> candidates) {
        return !entry
                && !told.own()
                && !told.deed().isEvent()
                && candidates.stream().anyMatch(speech -> speech.deed().speech() && isSaidIn(told, speech));
    }

    private boolean isSaidIn(Candidate told, Candidate speech) {
        boolean below = told.deed()
                .above()
                .filter(above -> above.clause() == speech.clause())
                .isPresent();
        return below || told.position() < speech.position() && isReportedBy(speech, told);
    }

    private boolean isReportedBy(Candidate speech, Candidate told) {
        Optional<Attribution> saying = reading.withCueIn(speech.trigger());
        return saying.isPresent()
                && !quotations.hold(told.trigger())
                && reading.withContent(told.trigger()).equals(saying);
    }

    /** A noun phrase is an event of its own only where no clause tells one of the same date. */
    private static void addNominals(List<Nominal> nominals, List<Candidate> candidates) {
        Set<String> told = candidates.stream().map(c -> c.date().when().edtf()).collect(Collectors.toSet());
        nominals.stream()
                .map(Nominal::candidate)
                .filter(candidate -> !told.contains(candidate.date().when().edtf()))
                .forEach(candidates::add);
    }

    /** One event for each subject and date of the sentence. */
    private static List<Candidate> chosen(List<Candidate> candidates) {
        Map<String, Candidate> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            best.merge(candidate.key(), candidate, (a, b) -> b.weight() > a.weight() ? b : a);
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Candidate::position))
                .toList();
    }
}
