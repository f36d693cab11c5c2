// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.claimline.service.contract.ApiDescription.Operation;

/** A request in the making. Values in path and query are percent-encoded already, so that mutations may break the encoding. */
final class Draft {
    final Operation operation;
    final Map<String, String> path = new LinkedHashMap<>();
    final List<String[]> query = new ArrayList<>();
    final Map<String, String> headers = new LinkedHashMap<>();
    String method;
    JsonNode json;
    byte[] body = {};
    String wrong;
    boolean sound = true;

    Draft(Operation operation) {
        this.operation = operation;
        this.method = operation.method();
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    void ask(String name, String value) {
        query.add(new String[] {name, encoded(value)});
    }

    Sent sent() {
        String target = operation.path();
        for (Map.Entry<String, String> part : path.entrySet()) {
            target = target.replace("{" + part.getKey() + "}", part.getValue());
        }
        if (!query.isEmpty()) {
            target += query.stream().map(pair -> pair[0] + "=" + pair[1]).collect(Collectors.joining("&", "?", ""));
        }
        List<String> lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .toList();
        byte[] content = json == null ? body : json.toString().getBytes(StandardCharsets.UTF_8);
        return new Sent(operation, method, target, lines, content, Optional.ofNullable(wrong), sound && wrong == null);
    }
}
