// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Spoils sound requests in one way each. Where it is known which parameter must be complained of, the draft says so. */
final class Mutations {
    private static final String LONG = "x".repeat(1_500);

    /** Percent-encoded values that are odd for any parameter. */
    private static final List<String> ODD = List.of(
            "",
            "%20",
            "%00",
            "a%00b",
            "%ED%A0%80",
            "%FF%FE",
            "%C0%AF",
            "-1",
            "0",
            "1e400",
            "NaN",
            "99999999999999999999",
            "2147483648",
            "%D9%A3",
            "2019-02-30",
            "2019-04-30T25:00",
            "XXXX",
            "-9999",
            "99999-01",
            "2020/2019",
            "..%2F..%2Fetc",
            "%27%20OR%20%271%27%3D%271",
            "%25",
            "%7B%7D",
            "null",
            "true",
            "%F0%9F%92%A9",
            "%E2%80%AE",
            ",,,",
            LONG);

    private static final List<String> BROKEN_ENCODING = List.of("%", "%zz", "%1", "a%", "%%%");
    private static final List<String> ODD_HEADERS = List.of(
            "",
            "*",
            "W/\"a\"",
            "\"a\", \"b\"",
            "\"",
            "-1",
            "99999999999999999999",
            "\u00e9\u00ff",
            "a,b;q=2",
            "text/plain",
            "application/xml",
            "text/html, */*;q=0.1",
            "application/json;q=0",
            "application/json; charset=utf-16",
            "not a media type",
            "/",
            LONG);
    private static final List<String> HEADERS = List.of(
            "Accept",
            "If-None-Match",
            "If-Match",
            "Idempotency-Key",
            "Last-Event-ID",
            "Range",
            "Accept-Language",
            "Cookie");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final Random random;
    private final BodyMutations bodies;
    private final List<String> wrongKeys;

    Mutations(Random random, List<String> wrongKeys) {
        this.random = random;
        this.bodies = new BodyMutations(random);
        this.wrongKeys = wrongKeys;
    }

    void spoil(Draft draft) {
        draft.sound = false;
        pick(List.<Consumer<Draft>>of(
                        this::unknownParameter,
                        this::badValue,
                        this::repeated,
                        this::oddValue,
                        this::oddValue,
                        this::brokenEncoding,
                        this::oddPath,
                        this::oddHeader,
                        this::oddHeader,
                        this::otherKey,
                        this::otherKey,
                        this::otherMethod,
                        this::body,
                        this::body,
                        this::contentType))
                .accept(draft);
    }

    private void unknownParameter(Draft draft) {
        String name = pick(List.of("storylines", "page", "%00", "a%20b", "q%5B%5D"));
        draft.query.add(new String[] {name, "1"});
        // An operation on one thing may first say that there is no such thing, or that a key is missing.
        draft.wrong =
                draft.operation.path().contains("{") || draft.operation.writes() || name.contains("%") ? null : name;
    }

    /** A value that the parameter's own schema does not allow. */
    private void badValue(Draft draft) {
        List<JsonNode> strict = draft.operation.parameters("query").stream()
                .filter(parameter -> isStrict(parameter.path("schema")))
                .toList();
        if (strict.isEmpty()) {
            oddHeader(draft);
            return;
        }
        String name = pick(strict).path("name").asText();
        draft.query.removeIf(pair -> pair[0].equals(name));
        draft.query.add(
                new String[] {name, pick(List.of("nonsense", "-1", "1e400", "99999999999999999999", "%00x", LONG))});
        draft.wrong = name;
    }

    private static boolean isStrict(JsonNode schema) {
        return schema.has("enum")
                || schema.path("items").has("enum")
                || List.of("integer", "number", "boolean")
                        .contains(schema.path("type").asText());
    }

    private void repeated(Draft draft) {
        List<JsonNode> single = draft.operation.parameters("query").stream()
                .filter(parameter ->
                        !parameter.path("schema").path("type").asText().equals("array"))
                .toList();
        if (single.isEmpty()) {
            otherKey(draft);
            return;
        }
        String name = pick(single).path("name").asText();
        draft.query.removeIf(pair -> pair[0].equals(name));
        draft.query.add(new String[] {name, "1"});
        draft.query.add(new String[] {name, "1"});
        draft.wrong = name;
    }

    private void oddValue(Draft draft) {
        List<JsonNode> all = draft.operation.parameters("query");
        if (all.isEmpty()) {
            oddPath(draft);
            return;
        }
        draft.query.add(new String[] {pick(all).path("name").asText(), pick(ODD)});
    }

    private void brokenEncoding(Draft draft) {
        List<JsonNode> all = draft.operation.parameters("query");
        if (all.isEmpty() || random.nextInt(4) == 0) {
            draft.path.replaceAll((name, value) -> pick(BROKEN_ENCODING));
        } else {
            draft.query.add(new String[] {pick(all).path("name").asText(), pick(BROKEN_ENCODING)});
        }
    }

    private void oddPath(Draft draft) {
        String id = pick(ODD);
        // Without an id it would be another address.
        draft.path.replaceAll((name, value) -> id.isEmpty() ? "x;a=b" : id);
    }

    private void oddHeader(Draft draft) {
        draft.headers.put(pick(HEADERS), pick(ODD_HEADERS));
    }

    private void otherKey(Draft draft) {
        if (random.nextInt(3) == 0) {
            draft.headers.remove("Authorization");
        } else {
            draft.headers.put("Authorization", pick(wrongKeys));
        }
    }

    private void otherMethod(Draft draft) {
        draft.method = pick(METHODS);
    }

    private void body(Draft draft) {
        if (draft.json == null) {
            draft.body = "{\"unasked\": true}".getBytes(StandardCharsets.UTF_8);
        } else if (random.nextInt(3) == 0) {
            draft.body = bodies.spoilt(draft.json.toString().getBytes(StandardCharsets.UTF_8));
            draft.json = null;
        } else {
            draft.json = bodies.spoilt(draft.json);
        }
    }

    private void contentType(Draft draft) {
        if (random.nextInt(4) == 0) {
            draft.headers.remove("Content-Type");
        } else {
            draft.headers.put(
                    pick(Arrays.asList("Content-Type", "Content-Type", "Content-Encoding")),
                    pick(List.of(
                            "text/plain",
                            "application/xml",
                            "application/json; charset=utf-16",
                            "application/json; charset=nonsense",
                            "multipart/form-data",
                            "gzip",
                            "nonsense",
                            "*/*",
                            "")));
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
