// SPDX-License-Identifier: Apache-2.0
package org.claimline.extraction.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.claimline.extraction.Actor;
import org.claimline.extraction.Article;
import org.claimline.extraction.ArticleMetadata;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Extractor;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private static final String FULL = "José Ibáñez said on 3 May 2021 that the port was safe.";
    private static final String PLAIN = "On 4 May 2021, Jose Ibanez said that the port was closed.";
    private static final String SHORT =
            "On 5 May 2021, President Ibanez said that ships may leave. On 6 May 2021, Ibanez said that all was well.";
    private static final String NAMESAKE = "On 7 May 2021, Clara Ibanez said that the port was full.";

    private static List<Claim> claims(String... sentences) {
        List<Claim> claims = new ArrayList<>();
        for (String sentence : sentences) {
            Article article = Article.of("News from the port\n\n" + sentence, ArticleMetadata.none());
            claims.addAll(Extractor.english().extract(article).claims());
        }
        return claims;
    }

    private static List<String> speakers(List<Claim> claims) {
        Identities identities = Identities.of(claims);
        return claims.stream()
                .map(claim -> identities.of(claim).speaker().id())
                .distinct()
                .toList();
    }

    @Test
    void aNameWithAndWithoutAccentsAndTheSurnameAloneAreOnePerson() {
        List<Claim> claims = claims(FULL, PLAIN, SHORT);
        assertEquals(List.of("jose-ibanez"), speakers(claims));
        Actor actor = Identities.of(claims).of(claims.get(claims.size() - 1).speaker());
        assertEquals("José Ibáñez", actor.name());
        assertEquals(
                List.of("Ibanez", "Jose Ibanez"),
                actor.aliases().stream().filter(name -> name.endsWith("nez")).toList());
    }

    @Test
    void aSurnameOfTwoPeopleStaysForItself() {
        List<Claim> claims = claims(FULL, NAMESAKE, SHORT);
        assertEquals(List.of("jose-ibanez", "clara-ibanez", "ibanez"), speakers(claims));
    }

    @Test
    void aSurnameFromAnotherDecadeAmongOtherPeopleIsSomebodyElses() {
        String earlier =
                "On 5 May 1990, Tariq Nasser said that Ruiz would not sail. On 6 May 1990, Ruiz said that all was well.";
        String later = "On 7 May 2021, Clara Ruiz said that Helena Marsh would sail.";
        assertEquals(List.of("tariq-nasser", "ruiz", "clara-ruiz"), speakers(claims(earlier, later)));
        String inBetween = "On 8 May 2021, Ruiz said that Helena Marsh had sailed.";
        assertEquals(List.of("clara-ruiz"), speakers(claims(inBetween, later)));
    }

    @Test
    void whoseGrandmotherSomebodyIsTakesNoName() {
        Actor grandmother =
                new Actor("grandmother-of-clara-ruiz", "grandmother of Clara Ruiz", Actor.Kind.PERSON, List.of());
        List<Claim> claims = claims("On 7 May 2021, Clara Ruiz said that the port was full.");
        Claim hers = claims.get(0);
        Identities identities = Identities.of(List.of(hers, spokenBy(grandmother, hers)));
        assertEquals("clara-ruiz", identities.of(hers.speaker()).id());
        assertEquals(grandmother, identities.of(grandmother));
    }

    @Test
    void theNameWithoutTheOfficeIsShown() {
        Actor minister = new Actor(
                "secretary-of-state-clara-ruiz", "Secretary of State Clara Ruiz", Actor.Kind.PERSON, List.of());
        Claim plain =
                claims("On 7 May 2021, Clara Ruiz said that the port was full.").get(0);
        Actor known = Identities.of(List.of(plain, spokenBy(minister, plain))).of(minister);
        assertEquals("Clara Ruiz", known.name());
    }

    private static Claim spokenBy(Actor speaker, Claim claim) {
        return claim.by(speaker, claim.event().actors());
    }

    @Test
    void theOrderOfClaimsDoesNotMatter() {
        List<Claim> claims = claims(FULL, PLAIN, SHORT, NAMESAKE);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, new Random(7));
        assertNotEquals(claims, shuffled);
        for (Claim claim : claims) {
            assertEquals(
                    Identities.of(claims).of(claim), Identities.of(shuffled).of(claim));
        }
    }
}
