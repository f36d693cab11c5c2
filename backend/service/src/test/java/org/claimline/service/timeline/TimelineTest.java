// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timeline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.claimline.service.ServiceTest;
import org.claimline.service.database.Database;
import org.junit.jupiter.api.Test;

@ServiceTest
class TimelineTest {
    private static final String TIMELINE = "/api/v1/timeline";

    @Inject
    Database database;

    @Test
    void fewEventsComeOneByOne() {
        JsonPath timeline = given().queryParam("lanes", "none").get(TIMELINE).jsonPath();
        assertEquals("columns", timeline.getString("mode"));
        assertEquals(timeline.getInt("total"), timeline.getList("columns.id").size());
        assertEquals(List.of("all"), timeline.getList("lanes.id"));
        List<Integer> starts = timeline.getList("columns.start");
        assertEquals(starts.stream().sorted().toList(), starts);
        for (String column : List.of("end", "lane", "precision", "status", "disputed")) {
            assertEquals(starts.size(), timeline.getList("columns." + column).size(), column);
        }
    }

    @Test
    void lanesAreStorylinesInTheirConfiguredOrderAndOtherIsLast() {
        JsonPath timeline = given().get(TIMELINE).jsonPath();
        List<String> lanes = timeline.getList("lanes.id");
        assertEquals("april-30-uprising", lanes.get(0));
        assertEquals("other", lanes.get(lanes.size() - 1));
        List<Integer> placed = timeline.getList("columns.lane");
        for (int lane = 0; lane < lanes.size(); lane++) {
            int position = lane;
            long there = placed.stream().filter(p -> p == position).count();
            assertEquals(timeline.getInt("lanes[" + lane + "].count"), there, lanes.get(lane));
        }
    }

    @Test
    void theMostSalientEventsComeAlong() {
        JsonPath timeline = given().queryParam("top", 5).get(TIMELINE).jsonPath();
        List<Float> salience = timeline.getList("top.salience");
        assertEquals(5, salience.size());
        for (int i = 1; i < salience.size(); i++) {
            assertTrue(salience.get(i - 1) >= salience.get(i));
        }
    }

    @Test
    void aWindowLeavesTheExtentAsItIs() {
        JsonPath all = given().get(TIMELINE).jsonPath();
        JsonPath part = given().queryParam("from", "2019-04-30")
                .queryParam("to", "2019-04-30")
                .get(TIMELINE)
                .jsonPath();
        assertEquals(all.getString("extent.start"), part.getString("extent.start"));
        assertEquals("2019-04-30T00:00:00Z", part.getString("window.start"));
        assertEquals("2019-05-01T00:00:00Z", part.getString("window.end"));
        assertTrue(part.getInt("total") < all.getInt("total"));
    }

    @Test
    void noEventsAreNoMistake() {
        given().queryParam("q", "nothingofthekind")
                .get(TIMELINE)
                .then()
                .statusCode(200)
                .body("extent", is(nullValue()))
                .body("total", is(0))
                .body("top.size()", is(0));
    }

    @Test
    void manyEventsComeAsDensity() {
        long before = given().get(TIMELINE).jsonPath().getLong("total");
        addMany(3_000);
        try {
            JsonPath timeline = given().queryParam("buckets", 100).get(TIMELINE).jsonPath();
            assertEquals("density", timeline.getString("mode"));
            assertEquals(before + 3_000, timeline.getLong("total"));
            int buckets = timeline.getList("density.edges").size() - 1;
            assertTrue(buckets <= 100);
            for (int lane = 0; lane < timeline.getList("lanes").size(); lane++) {
                List<Integer> counts = timeline.getList("density.counts[" + lane + "]");
                assertEquals(buckets, counts.size());
                assertEquals(
                        timeline.getInt("lanes[" + lane + "].count"),
                        counts.stream().mapToInt(Integer::intValue).sum());
            }
            given().queryParam("from", "2001-01")
                    .queryParam("to", "2001-01")
                    .get(TIMELINE)
                    .then()
                    .body("mode", is("columns"))
                    .body("columns.id.size()", lessThanOrEqualTo(200))
                    .body("columns.lane", everyItem(is(0)));
        } finally {
            database.update("DELETE FROM event WHERE id LIKE 'many-%'");
        }
    }

    private void addMany(int count) {
        database.update("""
                INSERT INTO event (id, title, kind, status, edtf, starts, ends, precision, zone, approximate, basis, dated,
                    salience, confidence, claim_count, source_count, dispute_count, storylines, actors, places, sources,
                    speakers, stances, detail, search, digest, updated)
                SELECT 'many-' || n, 'Event ' || n, 'talks', 'occurred', '2000', day, day + interval '1 day', 'day', 'UTC',
                    false, 'stated', true, 0.1, 0.5, 0, 0, 0, '{}', '{}', '{}', '{}', '{}', '{}',
                    '{"storylines":[],"actors":[],"places":[],"disputes":[],"dates":[]}', ''::tsvector, '', ?::timestamptz
                FROM generate_series(1, ?) n, LATERAL (SELECT timestamptz '2000-01-01T00:00:00Z' + n * interval '1 day') d(day)
                """, OffsetDateTime.parse("2020-01-01T00:00:00Z"), count);
    }
}
