// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which methods an address takes, as the description of the API says that is made with the code. */
@ApplicationScoped
class AllowedMethods {
    private static final String DESCRIPTION = "META-INF/quarkus-generated-openapi-doc.JSON";

    private final Map<String, Set<String>> methods = new TreeMap<>();

    AllowedMethods(ObjectMapper mapper) throws IOException {
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(DESCRIPTION)) {
            mapper.readTree(json)
                    .path("paths")
                    .properties()
                    .forEach(path -> methods.put(path.getKey(), methodsOf(path.getValue())));
        }
    }

    /** The value of the header Allow. */
    String at(String path) {
        Set<String> found = methods.getOrDefault(path, new TreeSet<>());
        if (found.isEmpty()) {
            methods.forEach((template, taken) -> {
                if (path.matches(template.replaceAll("\\{\\w+}", "[^/]+"))) {
                    found.addAll(taken);
                }
            });
        }
        return String.join(", ", found);
    }

    private static Set<String> methodsOf(JsonNode path) {
        Set<String> names = new TreeSet<>(Set.of("OPTIONS"));
        path.fieldNames().forEachRemaining(name -> names.add(name.toUpperCase(Locale.ROOT)));
        if (names.contains("GET")) {
            names.add("HEAD");
        }
        return names;
    }
}
