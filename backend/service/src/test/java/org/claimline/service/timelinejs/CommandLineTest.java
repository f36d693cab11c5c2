// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.timelinejs;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.claimline.service.ServiceTest;
import org.claimline.service.WithoutSeeds;
import org.claimline.service.database.Database;
import org.claimline.service.fetch.Fetcher;
import org.claimline.service.fetch.LoopbackFetcher;
import org.claimline.service.intake.IngestCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

@ServiceTest
@TestProfile(WithoutSeeds.class)
class CommandLineTest {
    private static final String BRIEFS = "../../seeds/briefs";

    @Inject
    IngestCommand ingest;

    @Inject
    ImportCommand imports;

    @Inject
    Database database;

    @Inject
    Vertx vertx;

    @TempDir
    Path folder;

    private final StringWriter output = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @BeforeEach
    @AfterEach
    void empty() {
        WithoutSeeds.empty(database);
    }

    @Test
    void foldersFilesAndAddressesAreReadAndWhatFailedIsToldByStage() throws IOException {
        QuarkusMock.installMockForType(LoopbackFetcher.on(vertx), Fetcher.class);
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'O', 'l', (byte) 0xE1});
        Path blank = Files.writeString(folder.resolve("blank.txt"), "  \n");
        int status = run(ingest, BRIEFS, latin.toString(), blank.toString(), "http://127.0.0.1:9/story");
        assertEquals(1, status);
        String told = output.toString();
        assertTrue(told.startsWith("5 stored with "), told);
        assertTrue(told.contains(" 0 unchanged, 3 failed"), told);
        assertTrue(told.contains("failed to fetch: 1\n  http://127.0.0.1:9/story: "), told);
        assertTrue(told.contains("failed to read: 2\n"), told);
        assertTrue(told.contains("latin.txt: it is not a text in UTF-8"), told);
        assertTrue(errors.toString().contains("8/8"), errors.toString());
        assertTrue(get("/api/v1/events").jsonPath().getInt("page.total") > 20);
    }

    @Test
    void whatWasReadBeforeStaysAsItIs() {
        assertEquals(0, run(ingest, BRIEFS));
        String before = get("/api/v1/events?limit=500").asString();
        output.getBuffer().setLength(0);
        assertEquals(0, run(ingest, BRIEFS));
        assertTrue(output.toString().startsWith("0 stored with 0 claims, 5 unchanged, 0 failed"), output.toString());
        assertTrue(output.toString().contains("no event has changed"), output.toString());
        assertEquals(before, get("/api/v1/events?limit=500").asString());
    }

    @Test
    void whatIsNothingIsRefused() {
        assertEquals(2, run(ingest, folder.resolve("nothing").toString()));
        assertTrue(errors.toString().contains("is neither a folder nor a file"), errors.toString());
    }

    @Test
    void whatIsExportedCanBeImportedWithTheSameDatesAndTitles() throws IOException {
        run(ingest, BRIEFS);
        List<String> before = datesAndTitles();
        Path file = Files.writeString(
                folder.resolve("exported.json"),
                get("/api/v1/events.timelinejs.json").asString());
        WithoutSeeds.empty(database);
        assertEquals(0, run(imports, "timelinejs", file.toString()));
        assertEquals(before, datesAndTitles());
        output.getBuffer().setLength(0);
        assertEquals(0, run(imports, "timelinejs", file.toString()));
        assertTrue(output.toString().contains("were here already"), output.toString());
    }

    @Test
    void aTimelineOfAnotherMakerIsTakenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("dam.json"), """
                {"title": {"text": {"headline": "The dam"}},
                 "events": [
                   {"start_date": {"year": "1998", "month": "3", "day": ""}, "text": {"headline": "Plans for a dam &amp; a lake"}},
                   {"start_date": {"year": 2001, "month": 5, "day": 17, "hour": 9, "minute": 30},
                    "text": {"headline": "Works <b>begin</b>", "text": "<p>Near Porto.</p>"}},
                   {"start_date": {"year": 2003}, "end_date": {"year": 2005}, "text": {"headline": "Flooding of the valley"}},
                   {"start_date": {"year": "soon"}, "text": {"headline": "Opening"}},
                   {"start_date": {"year": 2006}, "text": {}}]}
                """);
        assertEquals(1, run(imports, "timelinejs", file.toString(), "--zone", "Europe/Lisbon"));
        assertTrue(output.toString().startsWith("3 events taken over, 2 left out"), output.toString());
        assertTrue(errors.toString().contains("events[3]: year is \"soon\" and must be a number"), errors.toString());
        assertTrue(errors.toString().contains("events[4]: it has no headline"), errors.toString());
        assertEquals(
                List.of(
                        "1998-03 Plans for a dam & a lake",
                        "2001-05-17T09:30 Works begin",
                        "2003/2005 Flooding of the valley"),
                datesAndTitles());
        JsonPath claims = get("/api/v1/claims?limit=1").jsonPath();
        assertEquals("The dam", claims.getString("data[0].source.name"));
        assertEquals("1998-03", claims.getString("data[0].when.phrase"));
    }

    @Test
    void whatIsNoTimelineIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), "[1, 2]");
        assertEquals(1, run(imports, "timelinejs", file.toString()));
        assertTrue(errors.toString().contains("it has no array \"events\""), errors.toString());
    }

    private static List<String> datesAndTitles() {
        JsonPath events = get("/api/v1/events?limit=500").jsonPath();
        return IntStream.range(0, events.getList("data").size())
                .filter(i -> !events.getString("data[" + i + "].when.precision").equals("unknown"))
                .mapToObj(i ->
                        events.getString("data[" + i + "].when.edtf") + " " + events.getString("data[" + i + "].title"))
                .sorted()
                .toList();
    }

    private int run(Object command, String... arguments) {
        return new CommandLine(command)
                .setOut(new PrintWriter(output, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments);
    }
}
