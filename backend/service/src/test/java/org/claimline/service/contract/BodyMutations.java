// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils bodies: as JSON with values of other types and forms, and as bytes that are no JSON any more. */
final class BodyMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> VALUES = List.of(
            NODES.nullNode(),
            NODES.booleanNode(true),
            NODES.numberNode(-1),
            NODES.numberNode(new BigDecimal("1e400")),
            NODES.numberNode(new BigDecimal("9".repeat(400))),
            NODES.textNode(""),
            NODES.textNode("   "),
            NODES.textNode("a\0b"),
            NODES.textNode("\u202e\u0007"),
            NODES.textNode("2019-02-30"),
            NODES.textNode("x".repeat(3_000)),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.nullNode()),
            NODES.arrayNode().add(NODES.arrayNode()),
            NODES.objectNode(),
            NODES.objectNode().put("text", "a"));

    private final Random random;

    BodyMutations(Random random) {
        this.random = random;
    }

    /** The body with one value replaced, taken away or added. */
    JsonNode spoilt(JsonNode body) {
        if (random.nextInt(10) == 0) {
            return pick(VALUES);
        }
        List<JsonNode> containers = new ArrayList<>();
        collect(body, containers);
        JsonNode place = pick(containers);
        if (place instanceof ObjectNode object) {
            spoil(object);
        } else if (place instanceof ArrayNode array) {
            array.add(pick(VALUES));
        }
        return body;
    }

    private void spoil(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.add("unknown");
        names.addAll(List.of("url", "html", "published", "zone", "language", "kind", "status", "storylines", "hidden"));
        String name = pick(names);
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, pick(VALUES));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /** The bytes cut, garbled, or replaced by something that a parser may choke on. */
    byte[] spoilt(byte[] body) {
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(body, random.nextInt(body.length));
            case 1 -> new byte[0];
            case 2 -> garbled(body);
            case 3 -> ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
            case 4 ->
                "{\"title\": \"\\ud800\", \"articles\": [{\"text\": \"a\\udfffb\"}], \"events\": [\"\\ud800\"]}"
                        .getBytes(StandardCharsets.UTF_8);
            case 5 -> ("\uFEFF" + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 6 -> new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 7 -> ("{\"title\":" + "9".repeat(5_000) + "}").getBytes(StandardCharsets.UTF_8);
            default -> joined(body, body);
        };
    }

    private byte[] garbled(byte[] body) {
        byte[] copy = body.clone();
        copy[random.nextInt(copy.length)] = (byte) (0x80 + random.nextInt(0x80));
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
