// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Rejects query parameters that an operation does not take: a misspelt filter must not silently match everything. */
final class UnknownParameters {
    private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo resource) {
        Map<String, List<String>> given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        Map<String, Boolean> taken =
                known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::parametersOf);
        Checks checks = new Checks();
        given.forEach((name, values) -> check(checks, taken, name, values));
        checks.done();
    }

    private static void check(Checks checks, Map<String, Boolean> taken, String name, List<String> values) {
        if (!taken.containsKey(name)) {
            String others = taken.isEmpty()
                    ? "no parameters here"
                    : "one of the parameters " + String.join(", ", taken.keySet());
            checks.reject(name, String.join(",", values), others);
        } else if (!taken.get(name) && values.size() > 1) {
            checks.reject(name, String.join(" and ", values), "one value");
        }
    }

    /** The names of an operation's parameters and whether each may be repeated. */
    private static Map<String, Boolean> parametersOf(Method method) {
        Map<String, Boolean> names = new TreeMap<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    add(names, field, field.getName(), field.getType());
                }
            } else {
                add(names, parameter, parameter.getName(), parameter.getType());
            }
        }
        return names;
    }

    private static void add(Map<String, Boolean> names, AnnotatedElement element, String name, Class<?> type) {
        if (element.isAnnotationPresent(RestQuery.class)) {
            names.put(name, Collection.class.isAssignableFrom(type));
        }
    }
}
