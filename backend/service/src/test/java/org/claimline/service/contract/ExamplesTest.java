// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.claimline.service.ServiceTest;
import org.claimline.service.contract.ApiDescription.Operation;
import org.claimline.service.contract.RawHttp.Answer;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asks what the examples of openapi.yaml were recorded from, and holds the recorded answers against those of now: the same
 * status, type and members. What single values are is free, for they depend on the rules of extraction. With
 * {@code -Dexamples.write=true} they are recorded anew.
 */
@ServiceTest
class ExamplesTest {
    private static final Path FILE = Path.of("src/main/resources/openapi-examples.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final int LONGEST_TEXT = 1_200;
    private static final int ITEMS = 2;

    /** Problems that nobody can bring about at will. */
    private static final Set<ProblemKind> UNRECORDED =
            Set.of(ProblemKind.TOO_MANY_REQUESTS, ProblemKind.INTERNAL, ProblemKind.UNAVAILABLE);

    @Inject
    Keys keys;

    private final ObjectNode answers = JSON.createObjectNode();
    private final ObjectNode problems = JSON.createObjectNode();
    private ApiDescription api;
    private String token;

    @BeforeEach
    void prepare() {
        api = ApiDescription.served();
        token = keys.create("examples", Role.EDITOR);
    }

    @Test
    void examplesAreAsTheServiceAnswers() throws IOException {
        askReads();
        askExports();
        JsonNode gone = askWrites();
        askProblems(gone.path("id").asText());
        ObjectNode asked = JSON.createObjectNode();
        asked.set("answers", answers);
        asked.set("problems", problems);
        if (Boolean.getBoolean("examples.write")) {
            JSON.writeValue(FILE.toFile(), asked);
        }
        assertEquals("", differences("", JSON.readTree(FILE.toFile()), asked), "Run: scripts/openapi --examples");
    }

    @Test
    void everyOperationAndProblemHasAnExample() throws IOException {
        JsonNode recorded = JSON.readTree(FILE.toFile());
        Set<String> operations = api.operations().stream()
                .map(Operation::id)
                .filter(id -> !id.equals("removeArticle"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(operations, names(recorded.path("answers")), "removeArticle is answered with nothing");
        for (ProblemKind kind : ProblemKind.values()) {
            assertTrue(UNRECORDED.contains(kind) || recorded.path("problems").has(kind.type()), kind.type());
        }
    }

    private void askReads() throws IOException {
        JsonNode event = ask("listEvents", "/api/v1/events?storyline=oslo-talks&facets=disputed&limit=1")
                .path("data")
                .path(0);
        ask("getEvent", "/api/v1/events/" + event.path("id").asText());
        ask("listClaimsOfEvent", "/api/v1/events/" + event.path("id").asText() + "/claims");
        askListAndItem("Claim", "claims", "?stance=denies&limit=1");
        askListAndItem("Article", "articles", "?q=Barbados&limit=1");
        askListAndItem("Actor", "actors", "?q=Guaido&limit=1");
        askListAndItem("Place", "places", "?q=Oslo&limit=1");
        askListAndItem("Source", "sources", "");
        askListAndItem("Storyline", "storylines", "");
        ask("getTimeline", "/api/v1/timeline?from=2019-08&to=2019-08&top=1");
        ask("listChanges", "/api/v1/changes?limit=1");
        ask("getOembed", "/api/v1/oembed?url=http://localhost/embed?storyline=oslo-talks");
        String stream = "/api/v1/events/stream";
        record("streamChanges", "GET " + stream, send("GET", stream, "", token, "Last-Event-ID: 0"));
    }

    private void askListAndItem(String name, String path, String query) throws IOException {
        JsonNode first =
                ask("list" + name + "s", "/api/v1/" + path + query).path("data").path(0);
        ask("get" + name, "/api/v1/" + path + "/" + first.path("id").asText());
    }

    private void askExports() throws IOException {
        String filter = "?storyline=oslo-talks";
        ask("exportCsv", "/api/v1/events.csv" + filter);
        ask("exportNdjson", "/api/v1/events.ndjson" + filter);
        ask("exportCalendar", "/api/v1/events.ics" + filter);
        ask("exportAtom", "/api/v1/events.atom" + filter);
        ask("exportJsonLd", "/api/v1/events.jsonld" + filter);
        ask("exportTimelineJs", "/api/v1/events.timelinejs.json" + filter);
    }

    /** Adds an article, corrects events and takes everything back; gives an event that is gone then. */
    private JsonNode askWrites() throws IOException {
        JsonNode accepted = write("addArticles", "POST", "/api/v1/articles", body("addArticles"));
        String article = await(accepted.path("id").asText());
        JsonNode added = get("/api/v1/events?q=harbour").path("data").path(0);
        List<String> many = eventsOfSeveralClaims();
        String event = "/api/v1/events/" + many.get(0);
        undo(write("changeEvent", "PATCH", "/api/v1/events/" + added.path("id").asText(), body("changeEvent")));
        undo(write("mergeEvents", "POST", event + "/merge", "{\"events\": [\"" + many.get(1) + "\"]}"));
        String claim = get(event + "/claims").path("data").path(0).path("id").asText();
        JsonNode split = write("splitEvent", "POST", event + "/split", "{\"claims\": [\"" + claim + "\"]}");
        write("undoEdit", "POST", "/api/v1/edits/" + split.path("id").asText() + "/undo", "");
        ask("listEdits", "/api/v1/edits?limit=1");
        problem(
                ProblemKind.CONFLICT,
                "POST",
                "/api/v1/edits/" + split.path("id").asText() + "/undo",
                "",
                token);
        send("DELETE", "/api/v1/articles/" + article, "", token);
        return added;
    }

    private List<String> eventsOfSeveralClaims() throws IOException {
        List<String> ids = new ArrayList<>();
        get("/api/v1/events?sort=salience&limit=500").path("data").forEach(event -> {
            if (event.path("claimCount").asInt() > 1) {
                ids.add(event.path("id").asText());
            }
        });
        return ids;
    }

    private String await(String job) throws IOException {
        while (!get("/api/v1/jobs/" + job).path("state").asText().equals("done")) {
            Thread.onSpinWait();
        }
        return ask("getJob", "/api/v1/jobs/" + job)
                .path("articles")
                .path(0)
                .path("article")
                .asText();
    }

    private void undo(JsonNode edit) throws IOException {
        send("POST", "/api/v1/edits/" + edit.path("id").asText() + "/undo", "", token);
    }

    private void askProblems(String gone) throws IOException {
        String event = "/api/v1/events/"
                + get("/api/v1/events?limit=1").path("data").path(0).path("id").asText();
        String change = body("changeEvent");
        problem(ProblemKind.INVALID_REQUEST, "GET", "/api/v1/events?limit=9000&from=yesterday", "", null);
        problem(ProblemKind.UNAUTHORIZED, "PATCH", event, change, null);
        problem(ProblemKind.FORBIDDEN, "PATCH", event, change, keys.create("examples", Role.READER));
        problem(ProblemKind.NOT_FOUND, "GET", "/api/v1/events/nothing", "", null);
        problem(ProblemKind.METHOD_NOT_ALLOWED, "DELETE", event, "", token);
        problem(ProblemKind.NOT_ACCEPTABLE, "GET", event, "", null, "Accept: image/png");
        problem(ProblemKind.GONE, "GET", "/api/v1/events/" + gone, "", null);
        problem(ProblemKind.PRECONDITION_FAILED, "PATCH", event, change, token, "If-Match: \"seen-before\"");
        problem(ProblemKind.PRECONDITION_REQUIRED, "PATCH", event, change, token);
        problem(
                ProblemKind.UNSUPPORTED_MEDIA_TYPE,
                "PATCH",
                event,
                change,
                token,
                "If-Match: *",
                "Content-Type: text/plain");
        problem(ProblemKind.NOT_IMPLEMENTED, "GET", "/api/v1/oembed?url=http://localhost/&format=yaml", "", null);
        problem(ProblemKind.TOO_LARGE, "POST", "/api/v1/articles", "", token, "Content-Length: 17000000");
    }

    private JsonNode ask(String operation, String target) throws IOException {
        return record(operation, "GET " + target, send("GET", target, "", token));
    }

    private JsonNode write(String operation, String method, String target, String body) throws IOException {
        return record(operation, method + " " + target, send(method, target, body, token, "If-Match: *"));
    }

    private JsonNode record(String operation, String request, Answer answer) throws JsonProcessingException {
        assertTrue(answer.status() < 300, request + " → " + answer.status() + " " + answer.text());
        boolean json =
                answer.mediaType().endsWith("json") && !answer.mediaType().contains("ndjson");
        JsonNode body =
                json ? JSON.readTree(answer.text()) : JsonNodeFactory.instance.textNode(shortened(answer.text()));
        answers.putObject(operation)
                .put("request", request)
                .put("status", answer.status())
                .put("type", answer.mediaType())
                .set("body", shortened(body.deepCopy()));
        return body;
    }

    private void problem(ProblemKind kind, String method, String target, String body, String key, String... headers)
            throws IOException {
        Answer answer = send(method, target, body, key, headers);
        JsonNode problem = JSON.readTree(answer.text());
        assertEquals(kind.type(), problem.path("type").asText(), answer.text());
        problems.set(kind.type(), problem);
    }

    private JsonNode get(String target) throws IOException {
        return JSON.readTree(send("GET", target, "", token).text());
    }

    private Answer send(String method, String target, String body, String key, String... headers) throws IOException {
        List<String> lines = new ArrayList<>(List.of(headers));
        if (lines.stream().noneMatch(line -> line.startsWith("Content-Type")) && !body.isEmpty()) {
            lines.add("Content-Type: application/json");
        }
        if (key != null) {
            lines.add("Authorization: Bearer " + key);
        }
        try (RawHttp http = new RawHttp(RestAssured.port, 2)) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            Operation any = api.operations().get(0);
            return http.send(new Sent(any, method, target, lines, bytes, Optional.empty(), false));
        }
    }

    /** The example of a body in the description. */
    private String body(String operation) {
        JsonNode description = api.operations().stream()
                .filter(candidate -> candidate.id().equals(operation))
                .findFirst()
                .orElseThrow()
                .description();
        JsonNode value = description.findPath("examples").elements().next().path("value");
        return value.isTextual() ? value.asText() : value.toString();
    }

    /** Lists are cut where they only repeat themselves. */
    private static JsonNode shortened(JsonNode node) {
        if (node instanceof ArrayNode array) {
            while (array.size() > ITEMS) {
                array.remove(array.size() - 1);
            }
        }
        node.forEach(ExamplesTest::shortened);
        return node;
    }

    /** Whole lines, at least one. */
    private static String shortened(String text) {
        int end = Math.max(text.lastIndexOf('\n', LONGEST_TEXT), text.indexOf('\n')) + 1;
        return text.length() > LONGEST_TEXT ? text.substring(0, end) : text;
    }

    /** Where the form of two values differs; lists by their first members, one of which may be missing. */
    private static String differences(String path, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            if (!names(one).equals(names(other))) {
                return path + ": " + names(one) + " and " + names(other) + "\n";
            }
            return names(one).stream()
                    .map(name -> differences(path + "/" + name, one.path(name), other.path(name)))
                    .collect(Collectors.joining());
        }
        if (one.isArray() && other.isArray()) {
            return one.isEmpty() || other.isEmpty() ? "" : differences(path + "[]", one.path(0), other.path(0));
        }
        boolean free = one.isNull() || other.isNull() || one.getNodeType() == other.getNodeType();
        boolean fixed = path.endsWith("/status") || path.endsWith("/type");
        return free && (!fixed || one.equals(other)) ? "" : path + ": " + one + " and " + other + "\n";
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
