// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.event;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.claimline.service.ServiceTest;
import org.claimline.service.database.Database;
import org.claimline.service.database.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class EventsTest {
    private static final String EVENTS = "/api/v1/events";

    @Inject
    Database database;

    @Test
    void theUprisingIsToldWithItsDateAndStoryline() {
        given().queryParam("storyline", "april-30-uprising")
                .queryParam("from", "2019-04-30")
                .queryParam("to", "2019-04-30")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("page.total", greaterThan(5))
                .body("data.storylines.id", everyItem(hasItem("april-30-uprising")))
                .body("data.when.start", hasItem(startsWith("2019-04-30T00:00:00-04:00")));
    }

    @Test
    void eventsComeWithTheArticlesThatTellOfThem() {
        JsonPath events = given().queryParam("include", "articles,claims")
                .queryParam("limit", 500)
                .get(EVENTS)
                .jsonPath();
        for (int i = 0; i < events.getList("data").size(); i++) {
            String event = "data[" + i + "]";
            Set<String> told = new HashSet<>(events.getList(event + ".claims.article", String.class));
            assertEquals(told, new HashSet<>(events.getList(event + ".articles.id", String.class)));
            assertEquals(told.size(), events.getList(event + ".articles").size());
            assertEquals(
                    new HashSet<>(events.getList(event + ".claims.source.name", String.class)),
                    new HashSet<>(events.getList(event + ".articles.source.name", String.class)));
        }
        String article = events.getString("data[0].articles[0].id");
        get("/api/v1/articles/" + article).then().body("title", equalTo(events.getString("data[0].articles[0].title")));
        given().get(EVENTS).then().body("data.articles", everyItem(nullValue()));
    }

    @Test
    void partsStandBehindTheirWholeUntilItIsUnfolded() {
        JsonPath all = given().queryParam("limit", "500").get(EVENTS).jsonPath();
        List<String> parents = all.getList("data.parent", String.class);
        String whole = parents.stream().filter(Objects::nonNull).findFirst().orElseThrow();
        int parts = Collections.frequency(parents, whole);
        assertEquals(Collections.frequency(parents, null), total("parent", "none"));
        assertEquals(total("parent", "none") + parts, total("parent", "none," + whole));
        assertEquals(parts, total("parent", whole));
        assertEquals(parts, all.getInt("data.find { it.id == '" + whole + "' }.partCount"));
        get(EVENTS + "/" + whole).then().body("partCount", equalTo(parts));
    }

    @Test
    void noStorylineLosesAPartToAWholeThatIsNotInIt() {
        String storyline = "april-30-uprising";
        JsonPath inIt = given().queryParam("limit", "500")
                .queryParam("storyline", storyline)
                .get(EVENTS)
                .jsonPath();
        List<String> ids = inIt.getList("data.id", String.class);
        long apart = inIt.getList("data.parent", String.class).stream()
                .filter(parent -> parent == null || !ids.contains(parent))
                .count();
        int top = given().queryParam("storyline", storyline)
                .queryParam("parent", "top")
                .get(EVENTS)
                .jsonPath()
                .getInt("page.total");
        assertTrue(top >= apart, top + " of " + apart);
    }

    @Test
    void accentsDoNotMatterInASearch() {
        JsonPath plain = given().queryParam("q", "Guaido").get(EVENTS).jsonPath();
        JsonPath accented = given().queryParam("q", "Guaidó").get(EVENTS).jsonPath();
        assertTrue(plain.getInt("page.total") > 3);
        assertEquals(plain.getList("data.id"), accented.getList("data.id"));
        assertTrue(plain.getList("data.title", String.class).stream().anyMatch(title -> title.contains("Guaidó")));
    }

    @Test
    void aSearchMayExcludeWordsAndAskForPhrases() {
        int all = total("q", "Maduro");
        int without = total("q", "Maduro -Guaidó");
        assertTrue(without > 0 && without < all, without + " of " + all);
        assertTrue(total("q", "\"military base\" or \"air base\"") >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"when", "-when", "salience", "-updated"})
    void pagesHoldEveryEventOnce(String sort) {
        List<String> ids = new ArrayList<>();
        Response page = given().queryParam("limit", 7).queryParam("sort", sort).get(EVENTS);
        int total = page.jsonPath().getInt("page.total");
        ids.addAll(page.jsonPath().getList("data.id"));
        while (page.header("Link") != null) {
            String next = page.header("Link").replaceAll("<(.*)>; rel=\"next\"", "$1");
            page = given().urlEncodingEnabled(false).get(next);
            assertEquals(total, page.jsonPath().getInt("page.total"));
            ids.addAll(page.jsonPath().getList("data.id"));
        }
        assertEquals(total, ids.size());
        assertEquals(total, new HashSet<>(ids).size());
    }

    /** Events that come and go behind or before a reader neither hide nor double those that were there all the time. */
    @Test
    void pagesStayStableWhileEventsComeAndGo() {
        List<String> before = ids("salience");
        List<String> seen = new ArrayList<>();
        JsonPath page = given().queryParam("sort", "salience")
                .queryParam("limit", 5)
                .get(EVENTS)
                .jsonPath();
        for (int i = 0; page != null; i++) {
            seen.addAll(page.getList("data.id", String.class));
            insertCopy(before.get(i), "copy-" + i);
            if (i > 1) {
                database.update("DELETE FROM event WHERE id = ?", "copy-" + (i - 2));
            }
            String next = page.getString("page.next");
            page = next == null
                    ? null
                    : given().queryParam("sort", "salience")
                            .queryParam("limit", 5)
                            .queryParam("cursor", next)
                            .get(EVENTS)
                            .jsonPath();
        }
        database.update("DELETE FROM event WHERE id LIKE ?", "copy-%");
        assertEquals(seen.size(), new HashSet<>(seen).size());
        seen.removeIf(id -> id.startsWith("copy-"));
        assertEquals(before, seen);
    }

    private void insertCopy(String id, String copy) {
        List<String> columns = database.list(
                Sql.of("SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'event'"
                        + " AND column_name <> 'id' AND is_generated = 'NEVER'"),
                row -> row.text("name"));
        String others = String.join(", ", columns);
        database.update(
                "INSERT INTO event (id, " + others + ") SELECT ?, " + others + " FROM event WHERE id = ?", copy, id);
    }

    @Test
    void datesAreInOrderAndBackwardsInTheOppositeAndUndatedEventsComeLastInBoth() {
        insertCopy(ids("when").get(0), "copy-undated");
        database.update("UPDATE event SET dated = false WHERE id = ?", "copy-undated");
        List<String> forwards = ids("when");
        List<String> backwards = ids("-when");
        List<String> undated = database.list(Sql.of("SELECT id FROM event WHERE NOT dated"), row -> row.text("id"));
        database.update("DELETE FROM event WHERE id = ?", "copy-undated");
        int dated = forwards.size() - undated.size();
        assertEquals(Set.copyOf(undated), Set.copyOf(forwards.subList(dated, forwards.size())));
        assertEquals(Set.copyOf(undated), Set.copyOf(backwards.subList(dated, backwards.size())));
        Collections.reverse(backwards.subList(0, dated));
        assertEquals(forwards.subList(0, dated), backwards.subList(0, dated));
    }

    @Test
    void anEventShowsItsClaimsAndTheDatesTheyGive() {
        String id = given().queryParam("sort", "salience")
                .queryParam("limit", 1)
                .get(EVENTS)
                .jsonPath()
                .getString("data[0].id");
        JsonPath event = get(EVENTS + "/" + id).then().statusCode(200).extract().jsonPath();
        JsonPath claims = get(EVENTS + "/" + id + "/claims")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertEquals(event.getInt("claimCount"), claims.getList("data").size());
        assertEquals(event.getMap("when"), event.getMap("dates[0].when"));
        assertTrue(claims.getList("data.event").stream().allMatch(id::equals));
    }

    @Test
    void filtersOfClaimsHoldOfOneClaim() {
        given().queryParam("stance", "denies")
                .queryParam("speaker", "maduro")
                .get(EVENTS)
                .then()
                .statusCode(200);
        List<String> ids = given().queryParam("stance", "denies")
                .queryParam("minConfidence", 0.1)
                .get(EVENTS)
                .jsonPath()
                .getList("data.id");
        assertTrue(!ids.isEmpty());
        for (String id : ids) {
            get(EVENTS + "/" + id + "/claims").then().body("data.stance", hasItem("denies"));
        }
    }

    @Test
    void disputedAndUndisputedEventsAreAllEvents() {
        int disputed = total("disputed", "true");
        assertTrue(disputed > 0);
        assertEquals(total("limit", "1"), disputed + total("disputed", "false"));
        given().queryParam("disputed", "true").get(EVENTS).then().body("data.disputed", everyItem(is(true)));
    }

    @Test
    void rangesAreOfDaysOnTheWallUnlessTheyNameAZone() {
        String day = "2019-04-30";
        int onTheWall = range(day, day);
        int inCaracas = range("2019-04-30T00:00:00-04:00", "2019-04-30T23:59:59-04:00");
        assertEquals(inCaracas, onTheWall);
        int within = given().queryParam("from", "2019-04-30")
                .queryParam("to", "2019-04-30")
                .queryParam("match", "within")
                .get(EVENTS)
                .jsonPath()
                .getInt("page.total");
        assertTrue(within > 0 && within <= onTheWall);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0            | limit         | a whole number from 1 to 500",
                "limit=501          | limit         | a whole number from 1 to 500",
                "limit=ten          | limit         | a whole number from 1 to 500",
                "from=2019-02-30    | from          | EDTF",
                "to=yesterday       | to            | EDTF",
                "from=2020&to=2019  | to            | not before",
                "sort=title         | sort          | one of when, -when, salience, -updated, relevance",
                "sort=relevance     | sort          | together with q",
                "kind=party         | kind          | one or more of statement, talks",
                "status=done        | status        | occurred, planned, alleged",
                "stance=says        | stance        | asserts, denies",
                "disputed=maybe     | disputed      | true or false",
                "minConfidence=2    | minConfidence | a number from 0 to 1",
                "match=touch        | match         | one of overlap, within",
                "cursor=abc         | cursor        | page.next",
                "storylines=oslo    | storylines    | one of the parameters actor, cursor",
                "limit=1&limit=2    | limit         | one value"
            })
    void saysWhatIsWrongWithAParameter(String query, String parameter, String expected) {
        given().urlEncodingEnabled(false)
                .get(EVENTS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:claimline:problem:invalid-request"))
                .body("status", is(400))
                .body("errors.parameter", contains(parameter))
                .body("errors[0].expected", containsString(expected));
    }

    @Test
    void aCursorOfAnotherOrderIsRejected() {
        String cursor = given().queryParam("limit", 1).get(EVENTS).jsonPath().getString("page.next");
        given().queryParam("cursor", cursor)
                .queryParam("sort", "salience")
                .get(EVENTS)
                .then()
                .statusCode(400);
        String broken = cursor.substring(0, cursor.length() - 2) + "AA";
        given().queryParam("cursor", broken)
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("cursor"));
    }

    @Test
    void hitsAreCountedByWhatIsAskedFor() {
        JsonPath page = given().queryParam("facets", "storyline,kind,stance")
                .queryParam("disputed", "true")
                .get(EVENTS)
                .jsonPath();
        int total = page.getInt("page.total");
        assertEquals(
                total,
                page.<Integer>getList("facets.kind.count").stream()
                        .mapToInt(Integer::intValue)
                        .sum());
        String kind = page.getString("facets.kind[0].id");
        int counted = page.getInt("facets.kind[0].count");
        given().queryParam("kind", kind)
                .queryParam("disputed", "true")
                .get(EVENTS)
                .then()
                .body("page.total", is(counted));
        given().get(EVENTS).then().body("facets", is(nullValue()));
        given().queryParam("facets", "mood").get(EVENTS).then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "storyline",
                "source",
                "actor",
                "kind",
                "stance",
                "speaker",
                "place",
                "status",
                "precision",
                "disputed"
            })
    void everyCountIsWhatItsFilterFinds(String facet) {
        JsonPath page = given().queryParam("facets", facet).get(EVENTS).jsonPath();
        List<String> ids = page.getList("facets." + facet + ".id");
        assertTrue(!ids.isEmpty());
        for (int i = 0; i < ids.size(); i++) {
            assertEquals(page.getInt("facets." + facet + "[" + i + "].count"), total(facet, ids.get(i)), ids.get(i));
        }
    }

    @Test
    void membersAreChosen() {
        given().queryParam("fields", "title,when")
                .queryParam("limit", 3)
                .get(EVENTS)
                .then()
                .body("data[0].keySet()", containsInAnyOrder("id", "title", "when"))
                .header("Link", containsString("fields=title"));
        JsonPath full =
                given().queryParam("include", "claims,dates").get(EVENTS).jsonPath();
        assertEquals(
                full.getInt("data[0].claimCount"),
                full.getList("data[0].claims").size());
        assertTrue(!full.getList("data[0].dates").isEmpty());
        given().get(EVENTS).then().body("data[0].claims", is(nullValue()));
        given().queryParam("fields", "mood")
                .get(EVENTS)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", is("fields"));
    }

    @Test
    void snippetsShowTheWordsWithoutMarkup() {
        JsonPath page = given().queryParam("q", "guaido")
                .queryParam("sort", "relevance")
                .get(EVENTS)
                .jsonPath();
        List<String> matches = page.getList("data[0].snippet.findAll { it.match }.text");
        assertTrue(matches.stream().anyMatch(text -> text.startsWith("Guaid")), matches.toString());
        assertTrue(!page.getString("data[0].snippet").contains("<b>"));
    }

    @Test
    void unknownEventsAreNotFound() {
        get(EVENTS + "/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("nothing"));
        get("/api/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        given().delete(EVENTS).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void nothingOfTheInsideShowsInProblems() {
        String body = given().queryParam("q", "a\u0000b").get(EVENTS).asString();
        assertTrue(!body.contains("Exception") && !body.contains("org."), body);
        given().queryParam("storyline", "x'; DROP TABLE event; --")
                .get(EVENTS)
                .then()
                .statusCode(200)
                .body("page.total", is(0));
        given().get(EVENTS).then().body("page.total", not(0));
    }

    private static int range(String from, String to) {
        return given().queryParam("from", from)
                .queryParam("to", to)
                .get(EVENTS)
                .jsonPath()
                .getInt("page.total");
    }

    private static int total(String parameter, String value) {
        return given().queryParam(parameter, value).get(EVENTS).jsonPath().getInt("page.total");
    }

    private static List<String> ids(String sort) {
        return new ArrayList<>(given().queryParam("limit", 500)
                .queryParam("sort", sort)
                .get(EVENTS)
                .jsonPath()
                .getList("data.id"));
    }
}
