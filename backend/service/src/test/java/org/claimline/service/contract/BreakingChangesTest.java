// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds openapi.yaml against that of the last release, and tries the comparison itself on invented changes. */
class BreakingChangesTest {
    private static final ObjectMapper YAML = new YAMLMapper();
    private static final String INVENTED = """
            paths:
              /things:
                get:
                  parameters:
                  - {name: kind, in: query, schema: {type: string, enum: [tall, small]}}
                  - {name: q, in: query, schema: {type: string}}
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
                post:
                  requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/NewThing"}}}}
                  responses: {"204": {description: done}}
            components:
              schemas:
                Thing:
                  type: object
                  properties: {id: {type: string}, state: {type: string, enum: [new, old]}, note: {type: [string, "null"]}}
                  required: [id, state]
                NewThing:
                  type: object
                  properties: {name: {type: string}, size: {type: integer}}
                  required: [name]
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/things:                          | /objects:                       | get /things is gone; post /things is gone",
                "post:                             | put:                            | post /things is gone",
                "{name: q, in: query               | {name: query, in: query         | get /things does not take query q any more",
                "q, in: query, schema              | q, in: query, required: true, schema | get /things must have query q now",
                "enum: [tall, small]               | enum: [tall]                    | get /things query kind does not take [small]",
                "{name: q, in: query, schema: {type: string | {name: q, in: query, schema: {type: string, enum: [a] | get /things query q takes only [a] now",
                "{id: {type: string}, state        | {state                          | get /things 200 application/json.id is gone",
                "{id: {type: string}               | {id: {type: integer}            | get /things 200 application/json.id was [string] and is [integer]",
                "{id: {type: string}               | {id: {type: [string, \"null\"]}   | get /things 200 application/json.id was [string] and is [null, string]",
                "required: [id, state]             | required: [id]                  | get /things 200 application/json.state may be missing now",
                "enum: [new, old]                  | enum: [new, old, lost]          | get /things 200 application/json.state may now be [lost]",
                "required: [name]                  | required: [name, size]          | post /things body.size must be sent now",
                "application/json: {schema: {$ref: \"#/components/schemas/Thing\"| text/plain: {schema: {$ref: \"#/components/schemas/Thing\"| get /things 200 application/json is gone"
            })
    void whatBreaksAClientIsFound(String old, String now, String found) throws IOException {
        assertTrue(INVENTED.contains(old), old);
        assertEquals(found, String.join("; ", changes(INVENTED, INVENTED.replace(old, now))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "enum: [tall, small]     | enum: [tall, small, round]",
                "enum: [new, old]        | enum: [new]",
                "required: [id, state]   | required: [id, state, note]",
                "{id: {type: string}     | {id: {type: string}, more: {type: string}",
                "{name: {type: string}   | {name: {type: string}, more: {type: string}",
                "note: {type: [string, \"null\"]} | note: {type: string}"
            })
    void whatBreaksNoClientIsLetPass(String old, String now) throws IOException {
        assertTrue(INVENTED.contains(old), old);
        assertEquals(List.of(), changes(INVENTED, INVENTED.replace(old, now)));
    }

    @Test
    void theApiKeepsWhatTheLastReleasePromised() throws IOException, InterruptedException {
        String tag = git("describe", "--tags", "--abbrev=0");
        if (tag.isBlank()) {
            System.out.println("No release has been tagged yet, so openapi.yaml has nothing to keep.");
            return;
        }
        JsonNode promised = YAML.readTree(git("show", tag.strip() + ":openapi.yaml"));
        JsonNode now = YAML.readTree(Path.of("../../openapi.yaml").toFile());
        assertEquals(List.of(), BreakingChanges.between(promised, now), "since " + tag.strip());
    }

    private static List<String> changes(String old, String now) throws IOException {
        return BreakingChanges.between(YAML.readTree(old), YAML.readTree(now));
    }

    /** What git prints; nothing where there is no repository or no such thing in it. */
    private static String git(String command, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder git = new ProcessBuilder("git", command);
        git.command().addAll(List.of(arguments));
        Process process = git.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? printed : "";
    }
}
