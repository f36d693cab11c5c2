// SPDX-License-Identifier: Apache-2.0
package org.claimline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** JSON lines in UTF-8 from standard input to standard output, one object at a time, whatever the platform's charset. */
final class JsonLines {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonLines() {}

    /** Reads every line of the input as an object and prints what {@code step} makes of it, each on its own line. */
    static void map(InputStream in, PrintStream out, Function<JsonNode, ? extends Iterable<?>> step)
            throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                for (Object result : step.apply(parse(line, number))) {
                    print(out, result);
                }
                out.flush();
            }
        }
    }

    /** Prints one value as a line. */
    static void print(PrintStream out, Object value) throws IOException {
        out.write(MAPPER.writeValueAsBytes(value));
        out.write('\n');
    }

    /** Standard output, in UTF-8 and buffered. */
    static PrintStream standardOutput() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** The text of a field that a line must have. */
    static String required(JsonNode object, String field) {
        JsonNode value = object.get(field);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("Every line needs a text field \"" + field + "\".");
        }
        return value.textValue();
    }

    private static JsonNode parse(String line, int number) {
        try {
            return MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Line " + number + " of the input is not a JSON object: " + e.getOriginalMessage(), e);
        }
    }
}
