// SPDX-License-Identifier: Apache-2.0
package org.claimline.evaluation.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.evaluation.golden.GoldenFacts.GoldenClaim;
import org.claimline.evaluation.golden.GoldenFacts.GoldenDispute;
import org.claimline.evaluation.golden.GoldenFacts.GoldenEvent;
import org.claimline.evaluation.golden.GoldenFacts.Place;
import org.claimline.extraction.Claim;
import org.claimline.extraction.reconcile.Dispute;
import org.claimline.extraction.reconcile.Event;

/**
 * Compares what the program made of the articles with the golden facts, by the rules in {@code seeds/golden/README.md}.
 */
final class GoldenScore {
    private final GoldenFacts facts;
    private final Output output;
    private final Pairing pairing;

    GoldenScore(GoldenFacts facts, Output output) {
        this.facts = facts;
        this.output = output;
        this.pairing = new Pairing(facts, output);
    }

    /** Golden events that are told. */
    Ratio eventRecall() {
        return ratio(required(), event -> pairing.tellerOf(event).isPresent());
    }

    /** Events of the program that tell a golden one, among all that the facts can judge. */
    Ratio eventPrecision() {
        List<Event> judged = output.events().stream()
                .filter(event -> pairing.isCredited(event) || !isNeutral(event))
                .toList();
        return ratio(judged, pairing::isCredited);
    }

    /** Golden claims whose sentence has a claim of the program. */
    Ratio claimRecall() {
        return ratio(requiredClaims(), told -> told.best().isPresent());
    }

    Ratio dates() {
        return ratio(toldClaims(), told -> told.agreement().date());
    }

    Ratio speakers() {
        return ratio(toldClaims(), told -> told.agreement().speaker());
    }

    Ratio stances() {
        return ratio(toldClaims(), told -> told.agreement().stance());
    }

    Ratio disputes() {
        return ratio(facts.disputes(), this::isFound);
    }

    /** What is missing or wrong, for whoever improves the extraction. */
    List<String> findings() {
        Stream<String> missing = required().stream()
                .filter(event -> pairing.tellerOf(event).isEmpty())
                .map(event -> "not told: " + event.id());
        Stream<String> surplus = output.events().stream()
                .filter(event -> !pairing.isCredited(event) && !isNeutral(event))
                .map(event -> "surplus: " + event.when().edtf() + " from " + whereabouts(event));
        Stream<String> differing = toldClaims().stream()
                .filter(told -> told.agreement().count() < 3)
                .map(TellsOf::difference);
        Stream<String> disputes = facts.disputes().stream()
                .filter(dispute -> !isFound(dispute))
                .map(dispute -> "dispute not found: " + dispute.event() + ", " + dispute.about());
        return Stream.of(missing, surplus, differing, disputes)
                .flatMap(lines -> lines)
                .toList();
    }

    /** Where an event's claims stand; its title may be the words of an article, which the report must not hold. */
    private String whereabouts(Event event) {
        return output.claimsOf(event).map(output::whereabouts).collect(Collectors.joining(", "));
    }

    private List<GoldenEvent> required() {
        return facts.events().stream().filter(event -> !event.optional()).toList();
    }

    /** Whether the facts neither ask for the event nor call it wrong. */
    private boolean isNeutral(Event event) {
        return output.claimsOf(event).allMatch(claim -> allowed().anyMatch(place -> output.lieOn(claim, place)));
    }

    private Stream<Place> allowed() {
        return facts.events().stream()
                .flatMap(event -> Stream.concat(
                        event.also().stream(),
                        event.claims().stream()
                                .filter(claim -> event.optional() || claim.optional())
                                .map(GoldenClaim::place)));
    }

    private record TellsOf(GoldenEvent event, GoldenClaim golden, Optional<Claim> best) {
        Agreement agreement() {
            return Agreement.between(best.orElseThrow(), golden);
        }

        String difference() {
            Claim claim = best.orElseThrow();
            return "%s in %s at %d: %s, found %s, %s, %s"
                    .formatted(
                            event.id(),
                            golden.place().article(),
                            golden.place().start(),
                            agreement(),
                            claim.date().when().edtf(),
                            claim.speaker().name(),
                            claim.stance());
        }
    }

    private List<TellsOf> requiredClaims() {
        return required().stream()
                .flatMap(event -> event.claims().stream()
                        .filter(golden -> !golden.optional())
                        .map(golden -> new TellsOf(event, golden, best(event, golden))))
                .toList();
    }

    private List<TellsOf> toldClaims() {
        return requiredClaims().stream().filter(told -> told.best().isPresent()).toList();
    }

    /** The claim of the telling event that agrees best; of any event when that one has no claim on the sentence. */
    private Optional<Claim> best(GoldenEvent event, GoldenClaim golden) {
        return pairing.tellerOf(event)
                .flatMap(teller -> best(output.claimsOf(teller), golden))
                .or(() -> best(output.events().stream().flatMap(output::claimsOf), golden));
    }

    private Optional<Claim> best(Stream<Claim> claims, GoldenClaim golden) {
        return claims.filter(claim -> output.lieOn(claim, golden.place()))
                .max(Comparator.<Claim>comparingInt(
                                claim -> Agreement.between(claim, golden).count())
                        .thenComparing(Claim::id));
    }

    private boolean isFound(GoldenDispute golden) {
        return output.events().stream()
                .flatMap(event -> event.disputes().stream())
                .filter(dispute -> golden.kind().stream()
                        .anyMatch(kind -> dispute.kind().name().equalsIgnoreCase(kind)))
                .anyMatch(dispute -> hasBothSides(dispute, golden));
    }

    private boolean hasBothSides(Dispute dispute, GoldenDispute golden) {
        List<Claim> left = on(dispute, golden.sides().get(0));
        List<Claim> right = on(dispute, golden.sides().get(1));
        return left.stream()
                .anyMatch(one -> right.stream().anyMatch(other -> !one.id().equals(other.id())));
    }

    private List<Claim> on(Dispute dispute, List<Place> side) {
        return output.claims(dispute.claims())
                .filter(claim -> side.stream().anyMatch(place -> output.lieOn(claim, place)))
                .toList();
    }

    private static <T> Ratio ratio(List<T> all, Predicate<T> isRight) {
        return new Ratio((int) all.stream().filter(isRight).count(), all.size());
    }
}
