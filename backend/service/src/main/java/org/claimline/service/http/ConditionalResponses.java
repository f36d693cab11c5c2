// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON answer to a read a strong entity tag and answers 304 when the client has it already. The tag is a hash of
 * the bytes that are sent; as compression changes these, a compressed answer has a tag of its own, as RFC 9110 wants.
 */
final class ConditionalResponses {
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final List<String> CODINGS = List.of("gzip", "deflate");

    private final ObjectMapper mapper;
    private final Answers answers;

    ConditionalResponses(ObjectMapper mapper, Answers answers) {
        this.mapper = mapper;
        this.answers = answers;
    }

    @ServerResponseFilter
    void filter(ContainerRequestContext request, ContainerResponseContext response) throws IOException {
        boolean json = response.hasEntity()
                && !(response.getEntity() instanceof StreamingOutput)
                && MediaType.APPLICATION_JSON_TYPE.isCompatible(response.getMediaType());
        if (!READS.contains(request.getMethod()) || response.getStatus() != 200 || !json) {
            return;
        }
        Representation answer =
                response.getEntity() instanceof Representation known ? known : written(request, response);
        String tag = '"' + answer.tag() + coding(request) + '"';
        if (answer.link() != null) {
            response.getHeaders().putSingle(HttpHeaders.LINK, answer.link());
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatus(304);
            response.setEntity(null);
        } else {
            response.setEntity(answer.body(), null, response.getMediaType());
        }
    }

    private Representation written(ContainerRequestContext request, ContainerResponseContext response)
            throws IOException {
        byte[] body = mapper.writeValueAsBytes(response.getEntity());
        String link = response.getHeaderString(HttpHeaders.LINK);
        Representation written = new Representation(body, EntityTags.of(body), link);
        if (request.getProperty(RememberedAnswers.SNAPSHOT) instanceof String snapshot) {
            answers.keep(RememberedAnswers.address(request), snapshot, written);
        }
        return written;
    }

    /** The compression that the server will choose. */
    private static String coding(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        return CODINGS.stream()
                .filter(coding -> accepted != null
                        && accepted.contains(coding)
                        && !accepted.matches(".*" + coding + " *; *q=0(\\.0*)?( *,.*)?"))
                .map(coding -> "-" + coding)
                .findFirst()
                .orElse("");
    }

    /** If-None-Match compares weakly (RFC 9110, 13.1.2): a tag that a proxy has made weak still matches. */
    private static boolean matches(String condition, String tag) {
        return condition != null
                && Arrays.stream(condition.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*")
                                || known.replaceFirst("^W/", "").equals(tag));
    }
}
