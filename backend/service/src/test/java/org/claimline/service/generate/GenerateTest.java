// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.generate;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.claimline.service.ServiceTest;
import org.claimline.service.WithoutSeeds;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** More events than are counted one by one, on a database that has nothing else. */
@ServiceTest
@TestProfile(WithoutSeeds.class)
class GenerateTest {
    private static final String EVENTS = "24000";
    /** A filter that lets everything pass, but that no count made beforehand can answer. */
    private static final String EXACTLY = "minConfidence";

    @Inject
    GenerateCommand command;

    @Inject
    Generator generator;

    @Inject
    Database database;

    @BeforeEach
    void fill() {
        if (!generator.isFilled()) {
            assertEquals(0, run("--events", EVENTS, "--seed", "5"));
        }
    }

    @Test
    void theSameSeedGivesTheSameEvents() {
        String first = fingerprint();
        WithoutSeeds.empty(database);
        assertEquals(0, run("--events", EVENTS, "--seed", "6"));
        assertFalse(first.equals(fingerprint()), "another seed, other events");
        WithoutSeeds.empty(database);
        assertEquals(0, run("--events", EVENTS, "--seed", "5"));
        assertEquals(first, fingerprint());
    }

    @Test
    void aDatabaseWithArticlesIsLeftAlone() {
        StringWriter errors = new StringWriter();
        int status = new CommandLine(command).setErr(new PrintWriter(errors)).execute("--events", "10");
        assertEquals(1, status);
        assertTrue(errors.toString().contains("--force"), errors.toString());
        assertEquals(Integer.parseInt(EVENTS), get("/api/v1/events?limit=1").getInt("page.total"));
    }

    @Test
    void nothingIsLostOnTheWay() {
        JsonPath page = get("/api/v1/events?limit=20&include=claims&sort=salience");
        for (int i = 0; i < 20; i++) {
            int claims = page.getInt("data[" + i + "].claimCount");
            assertTrue(claims > 0);
            assertEquals(claims, page.getList("data[" + i + "].claims").size());
        }
        String article = page.getString("data[0].claims[0].article");
        assertTrue(get("/api/v1/articles/" + article).getInt("claimCount") > 0);
        assertEquals(Integer.parseInt(EVENTS), count("change"));
        assertTrue(get("/api/v1/actors?limit=1").getInt("data[0].eventCount") > 100);
    }

    @ParameterizedTest
    @CsvSource({
        "none,,",
        "kind,,",
        "storyline,,",
        "source,,",
        "none,2004-01,2019-12",
        "kind,2004-01,",
        "storyline,,2021-12",
        "place,2003-01,2022-12",
        "actor,,"
    })
    void whatWasCountedBeforehandIsWhatThereIs(String lanes, String from, String to) {
        Map<String, String> window = new HashMap<>(Map.of("lanes", lanes, "top", "0", "buckets", "120"));
        if (from != null) {
            window.put("from", from);
        }
        if (to != null) {
            window.put("to", to);
        }
        JsonPath counted = given().queryParams(window).get("/api/v1/timeline").jsonPath();
        JsonPath exact = given().queryParams(window)
                .queryParam(EXACTLY, "0")
                .get("/api/v1/timeline")
                .jsonPath();
        for (String member : List.of("extent", "total", "lanes", "mode", "density.unit", "density.edges")) {
            assertEquals(exact.<Object>get(member), counted.get(member), member);
        }
        int named = counted.getList("lanes.findAll { it.id != 'other' }").size();
        for (int lane = 0; lane < named; lane++) {
            String path = "density.counts[" + lane + "]";
            assertEquals(exact.getList(path), counted.getList(path), path);
        }
        for (int lane = 0; lane < counted.getList("lanes").size(); lane++) {
            List<Integer> counts = counted.getList("density.counts[" + lane + "]");
            assertEquals(
                    counted.getInt("lanes[" + lane + "].count"),
                    counts.stream().mapToInt(Integer::intValue).sum(),
                    "the lane's buckets hold all of it");
        }
    }

    @Test
    void countsFollowWhateverIsWritten() {
        database.update("UPDATE event SET kind = 'talks', starts = starts - interval '400 days', dispute_count = 3"
                + " WHERE id IN (SELECT id FROM event WHERE dated ORDER BY id LIMIT 50)");
        database.update("DELETE FROM event WHERE id IN (SELECT id FROM event ORDER BY id DESC LIMIT 70)");
        try {
            String facets = "storyline,source,actor,kind,stance,speaker,place,status,precision,disputed";
            JsonPath counted = get("/api/v1/events?limit=1&facets=" + facets);
            JsonPath exact = get("/api/v1/events?limit=1&minConfidence=0&facets=" + facets);
            assertEquals(Integer.parseInt(EVENTS) - 70, counted.getInt("page.total"));
            for (String facet : facets.split(",")) {
                assertEquals(exact.<Object>get("facets." + facet), counted.get("facets." + facet), facet);
            }
            JsonPath few = get("/api/v1/events?limit=1&from=2010-03-04&to=2011-07-08");
            JsonPath same = get("/api/v1/events?limit=1&from=2010-03-04&to=2011-07-08&minConfidence=0");
            assertEquals(same.getInt("page.total"), few.getInt("page.total"));
            assertTrue(few.getInt("page.total") > 100);
        } finally {
            WithoutSeeds.empty(database);
        }
    }

    @ParameterizedTest
    @CsvSource({"2010-03-04,2010-03-20", "2015,", ",2001-06", "2012-02-03T10:15Z,2012-02-20T11:00Z"})
    void aRangeHoldsWhatOverlapsIt(String from, String to) {
        String range = (from == null ? "" : "&from=" + from) + (to == null ? "" : "&to=" + to);
        JsonPath page = get("/api/v1/events?fields=title&limit=200" + range);
        List<String> expected = database.list(
                Sql.of("SELECT id FROM event WHERE dated"
                        + (from == null ? "" : " AND ends > " + bound(from))
                        + (to == null ? "" : " AND starts < " + bound(to) + next(to))
                        + " ORDER BY starts, id LIMIT 200"),
                row -> row.text("id"));
        assertFalse(expected.isEmpty());
        assertEquals(expected, page.getList("data.id"));
    }

    /** A date without a clock time begins and ends where the event is. */
    private static String bound(String edtf) {
        String full = edtf.length() == 4 ? edtf + "-01-01" : edtf.length() == 7 ? edtf + "-01" : edtf;
        return edtf.contains("T") ? "timestamptz '" + full + "'" : "(timestamp '" + full + "' AT TIME ZONE zone)";
    }

    private static String next(String edtf) {
        return edtf.contains("T")
                ? " + interval '1 minute'"
                : edtf.length() == 7 ? " + interval '1 month'" : " + interval '1 day'";
    }

    private String fingerprint() {
        return database.list(
                        Sql.of(
                                "SELECT md5(string_agg(id || digest || search::text, ' ' ORDER BY id)) AS text FROM event"
                                        + " UNION ALL SELECT md5(string_agg(id || record::text, ' ' ORDER BY id)) FROM claim"
                                        + " UNION ALL SELECT md5(string_agg(event_density::text, ' ' ORDER BY dimension, level, member, bucket))"
                                        + " FROM event_density"),
                        row -> row.text("text"))
                .toString();
    }

    private long count(String table) {
        return database.first(Sql.of("SELECT count(*) AS n FROM " + table), row -> row.big("n"))
                .orElseThrow();
    }

    private static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    private int run(String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
