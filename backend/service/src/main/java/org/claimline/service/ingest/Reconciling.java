// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.extraction.Claim;
import org.claimline.extraction.Hashes;
import org.claimline.extraction.reconcile.Event;
import org.claimline.extraction.reconcile.Storyline;
import org.claimline.service.actor.ActorWriter;
import org.claimline.service.article.ArticleWriter;
import org.claimline.service.claim.ClaimRepository;
import org.claimline.service.database.WriteLock;
import org.claimline.service.event.EventWriter;
import org.claimline.service.event.EventWriter.Difference;
import org.claimline.service.place.PlaceWriter;
import org.claimline.service.storyline.StorylineStore;

/** Makes events of all claims whenever articles, storylines, edits or the program have changed since the last time. */
@ApplicationScoped
public class Reconciling {
    private static final String BASIS = "reconciled";
    private static final String SUSPENDED = "reconciling-suspended";

    private final ClaimRepository stored;
    private final ArticleWriter articles;
    private final WriteLock lock;
    private final BorrowedYears years;
    private final StorylineStore storylines;
    private final EventWriter events;
    private final ActorWriter actors;
    private final PlaceWriter places;
    private final Curator curator;

    /** Only a head start: when it is not what the database holds, the difference is read. */
    private volatile ClaimsRead read = ClaimsRead.none(List.of());

    Reconciling(
            ClaimRepository stored,
            ArticleWriter articles,
            WriteLock lock,
            BorrowedYears years,
            StorylineStore storylines,
            EventWriter events,
            ActorWriter actors,
            PlaceWriter places,
            Curator curator) {
        this.stored = stored;
        this.articles = articles;
        this.lock = lock;
        this.years = years;
        this.storylines = storylines;
        this.events = events;
        this.actors = actors;
        this.places = places;
        this.curator = curator;
    }

    /** Leaves the events as they are from now on: invented ones do not follow from their claims. */
    @Transactional
    public void suspend() {
        lock.set(SUSPENDED, "true");
    }

    public boolean isSuspended() {
        return !lock.setting(SUSPENDED).isEmpty();
    }

    /** Reconciles when that is due; absent when nothing has changed. */
    @Transactional
    public Optional<Difference> run() {
        lock.take();
        if (isSuspended()) {
            return Optional.empty();
        }
        List<Storyline> configured = storylines.configured();
        String basis = Hashes.id(32, lock.changes(), configured.toString(), ReaderVersion.CURRENT, curator.state());
        if (basis.equals(lock.setting(BASIS))) {
            return Optional.empty();
        }
        Difference difference = write(configured);
        lock.set(BASIS, basis);
        return Optional.of(difference);
    }

    private Difference write(List<Storyline> configured) {
        ClaimsRead before = read;
        ClaimsRead base = before.storylines().equals(configured) ? before : ClaimsRead.none(configured);
        ClaimsRead now = settled(base, base.at(articles.versions(), stored::records));
        read = now;
        Map<String, Claim> claims = identified(now);
        List<Event> found = curator.curate(now.result().events(), claims);
        Map<String, String> names = configured.stream().collect(Collectors.toMap(Storyline::id, Storyline::name));
        actors.write(found, claims.values());
        actors.name(now.result().identities().renamed());
        places.write(found);
        return events.write(found, claims, names);
    }

    /** The claims after articles without a year have got theirs from the others. */
    private ClaimsRead settled(ClaimsRead before, ClaimsRead now) {
        return years.settle(before, now) ? now.at(articles.versions(), stored::records) : now;
    }

    /** The claims with their speakers and participants as all articles together know them. */
    private static Map<String, Claim> identified(ClaimsRead now) {
        Map<String, Claim> identified = new HashMap<>();
        now.claims()
                .forEach((id, claim) ->
                        identified.put(id, now.result().identities().of(claim)));
        return identified;
    }
}
