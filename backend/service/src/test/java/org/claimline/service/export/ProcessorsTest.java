// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.export;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;

/** Other people's programs read what leaves the service. */
@ServiceTest
class ProcessorsTest {
    private static final String SCHEMA_ORG = "https://schema.org/";

    @Test
    void theCalendarIsValidAfterRfc5545() {
        String text = get("/api/v1/events.ics").asString();
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertEquals(List.of(), warnings.get(0));
        assertTrue(
                calendar.validate(ICalVersion.V2_0).isEmpty(),
                () -> calendar.validate(ICalVersion.V2_0).toString());
        assertTrue(calendar.getEvents().size() > 50);
        for (VEvent event : calendar.getEvents()) {
            assertTrue(event.getDateEnd().getValue().after(event.getDateStart().getValue()), event.toString());
        }
        assertEquals(
                calendar.getEvents().size(),
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .distinct()
                        .count());
    }

    @Test
    void datesInTheCalendarAreAsPreciseAsTheyAreKnown() {
        VEvent month = Biweekly.parse(get("/api/v1/events.ics?precision=month&storyline=barbados-talks")
                        .asString())
                .first()
                .getEvents()
                .get(0);
        assertTrue(!month.getDateStart().getValue().hasTime(), "a month has no clock time");
        long days = (month.getDateEnd().getValue().getTime()
                        - month.getDateStart().getValue().getTime())
                / 86_400_000;
        assertTrue(days >= 28 && days <= 31, days + " days");
        VEvent minute = Biweekly.parse(
                        get("/api/v1/events.ics?precision=minute").asString())
                .first()
                .getEvents()
                .get(0);
        assertTrue(minute.getDateStart().getValue().hasTime());
    }

    @Test
    void theFeedIsReadByAFeedReader() throws FeedException {
        SyndFeed feed = new SyndFeedInput()
                .build(new StringReader(get("/api/v1/events.atom").asString()));
        assertEquals("atom_1.0", feed.getFeedType());
        List<SyndEntry> entries = feed.getEntries();
        assertEquals(get("/api/v1/events").jsonPath().getInt("page.total"), entries.size());
        assertEquals(
                entries.size(),
                entries.stream().map(SyndEntry::getUri).distinct().count());
        assertEquals(
                feed.getPublishedDate(), entries.get(0).getUpdatedDate(), "the feed changed when its first entry did");
        assertTrue(entries.stream().allMatch(entry -> entry.getLink().contains("/?event=")));
    }

    /** The processor may not load anything, so the answer alone must say what its words mean. */
    @Test
    void linkedDataIsInTheVocabularyOfSchemaOrgWithoutAnyNetwork() throws JsonLdError {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(
                        new StringReader(get("/api/v1/events.jsonld").asString())))
                .loader((address, options) -> {
                    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not here: " + address);
                })
                .get();
        assertEquals(get("/api/v1/events").jsonPath().getInt("page.total"), expanded.size());
        for (JsonValue node : expanded) {
            JsonObject event = node.asJsonObject();
            assertEquals(SCHEMA_ORG + "Event", event.getJsonArray("@type").getString(0));
            assertTrue(event.getString("@id").startsWith("urn:claimline:event:"));
            assertTrue(event.containsKey(SCHEMA_ORG + "name") && event.containsKey(SCHEMA_ORG + "subjectOf"));
            event.keySet().forEach(name -> assertTrue(name.startsWith("@") || name.startsWith(SCHEMA_ORG), name));
        }
    }

    @Test
    void theTableIsReadByACsvReader() throws IOException {
        CsvSchema withHeader = CsvSchema.emptySchema().withHeader();
        List<Map<String, String>> rows;
        try (MappingIterator<Map<String, String>> reader = new CsvMapper()
                .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
                .readerFor(Map.class)
                .with(withHeader)
                .readValues(get("/api/v1/events.csv").asString())) {
            rows = reader.readAll();
        }
        var events = get("/api/v1/events?limit=500").jsonPath();
        assertEquals(
                events.getList("data.id"),
                rows.stream().map(row -> row.get("id")).toList());
        assertEquals(
                events.getList("data.title"),
                rows.stream().map(row -> row.get("title")).toList());
        assertEquals(
                events.getList("data.when.edtf"),
                rows.stream().map(row -> row.get("edtf")).toList());
        rows.forEach(row -> row.values().forEach(cell -> assertTrue(!cell.matches("(?s)[=+@].*"), cell)));
    }
}
