// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

@ServiceTest
class ExportsTest {
    @ParameterizedTest
    @CsvSource({
        "csv,             text/csv",
        "ndjson,          application/x-ndjson",
        "ics,             text/calendar",
        "atom,            application/atom+xml",
        "jsonld,          application/ld+json",
        "timelinejs.json, application/json"
    })
    void everyFormTakesTheSameFilters(String ending, String type) {
        Response all = get("/api/v1/events." + ending);
        assertEquals(200, all.statusCode());
        assertTrue(all.contentType().startsWith(type), all.contentType());
        String none = given().queryParam("storyline", "no-such")
                .get("/api/v1/events." + ending)
                .asString();
        String some = given().queryParam("storyline", "april-30-uprising")
                .get("/api/v1/events." + ending)
                .asString();
        assertTrue(
                none.length() < some.length() && some.length() < all.asString().length());
        get("/api/v1/events." + ending + "?kind=party").then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aTableHasARowForEveryEvent() {
        String csv = get("/api/v1/events.csv").asString();
        assertTrue(csv.startsWith("id,title,kind,status,disputed,edtf,start,end,"));
        assertEquals(total() + 1, csv.split("\r\n").length);
    }

    @Test
    void linesAreEventsWithTheirClaims() {
        List<String> lines = get("/api/v1/events.ndjson").asString().lines().toList();
        assertEquals(total(), lines.size());
        JsonPath event = JsonPath.from(lines.get(0));
        assertEquals(event.getInt("claimCount"), event.getList("claims").size());
    }

    @Test
    void calendarLinesAreFoldedAndDatesAreAsPreciseAsKnown() {
        String calendar =
                given().queryParam("precision", "day").get("/api/v1/events.ics").asString();
        assertTrue(calendar.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"));
        assertTrue(calendar.contains("DTSTART;VALUE=DATE:20190430\r\nDTEND;VALUE=DATE:20190501\r\n"));
        assertFalse(calendar.contains("DTSTART:"));
        for (String line : calendar.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        String timed = given().queryParam("precision", "minute")
                .get("/api/v1/events.ics")
                .asString();
        assertTrue(timed.contains("DTSTART:20190430T"));
    }

    @Test
    void theFeedIsWellFormedAndTheLastChangeIsFirst() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] bytes = get("/api/v1/events.atom?q=Maduro").asByteArray();
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        String atom = "http://www.w3.org/2005/Atom";
        assertTrue(feed.getElementsByTagNameNS(atom, "entry").getLength() > 3);
        assertEquals(
                feed.getElementsByTagNameNS(atom, "updated").item(0).getTextContent(),
                feed.getElementsByTagNameNS(atom, "updated").item(1).getTextContent());
        assertEquals(
                "feed",
                feed.getElementsByTagNameNS(atom, "updated")
                        .item(0)
                        .getParentNode()
                        .getLocalName());
    }

    @Test
    void claimsAndDenialsAreInTheVocabularyOfSchemaOrg() {
        JsonPath graph = get("/api/v1/events.jsonld").jsonPath();
        assertEquals("https://schema.org/", graph.getString("'@context'.'@vocab'"));
        assertEquals(total(), graph.getList("'@graph'").size());
        List<String> types = graph.getList("'@graph'.subjectOf.flatten().'@type'");
        assertTrue(types.contains("Claim") && types.contains("ClaimReview"), types.toString());
    }

    @Test
    void timelineJsGetsDatesAsFarAsTheyAreKnown() {
        JsonPath months = get("/api/v1/events.timelinejs.json?precision=month").jsonPath();
        assertNotNull(months.getString("events[0].start_date.month"));
        assertNull(months.getString("events[0].start_date.day"));
        JsonPath minutes =
                get("/api/v1/events.timelinejs.json?precision=minute").jsonPath();
        assertNotNull(minutes.getString("events[0].start_date.minute"));
    }

    private static int total() {
        return get("/api/v1/events").jsonPath().getInt("page.total");
    }
}
