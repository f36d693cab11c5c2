// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.service.http.Checks;
import org.claimline.service.http.ProblemKind;
import org.claimline.service.http.PublicAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells content management systems how to embed an address of the timeline. */
@Path("/api/v1/oembed")
@Tag(name = "Embedding", description = "Timelines in other pages")
public class OembedResource {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 480;
    private static final int MOST = 999_999_999;
    private static final int CACHE_SECONDS = 3_600;
    private static final Pattern LANGUAGE = Pattern.compile("(?:^|&)lang=([\\w-]+)");
    private static final Set<String> EMBEDDABLE = Set.of("", "/", "/embed");

    private final PublicAddress address;

    OembedResource(PublicAddress address) {
        this.address = address;
    }

    @GET
    @Operation(
            operationId = "getOembed",
            summary = "How to embed an address of the timeline (oEmbed 1.0)",
            description =
                    "Takes addresses of the page and of the embed, with their filters. The frame is never wider or"
                            + " higher than asked, however narrow that is.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = OembedView.class)),
                @Content(mediaType = "text/xml", schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "404", description = "It is no address of a timeline here")
    @APIResponse(responseCode = "501", description = "The form is neither json nor xml")
    public Response get(
            @RestQuery @Parameter(description = "The address to embed", required = true) String url,
            @RestQuery
                    @Parameter(
                            description = "The form of the answer",
                            schema =
                                    @Schema(
                                            enumeration = {"json", "xml"},
                                            defaultValue = "json"))
                    String format,
            @RestQuery
                    @Parameter(
                            description = "Most pixels in width",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String maxwidth,
            @RestQuery
                    @Parameter(
                            description = "Most pixels in height",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    String maxheight,
            UriInfo asked) {
        Checks checks = new Checks();
        int width = Math.min(WIDTH, checks.number("maxwidth", maxwidth, 1, MOST, WIDTH));
        int height = Math.min(HEIGHT, checks.number("maxheight", maxheight, 1, MOST, HEIGHT));
        checks.done();
        String form = checks.text(format).orElse("json");
        if (!Set.of("json", "xml").contains(form)) {
            throw ProblemKind.NOT_IMPLEMENTED.because("The form \"" + form + "\" is not given; json and xml are.");
        }
        OembedView view = view(timeline(checks.text(url).orElse(""), asked), address.of(asked), width, height);
        return form.equals("xml")
                ? Response.ok(view.xml(), MediaType.TEXT_XML_TYPE.withCharset("UTF-8"))
                        .build()
                : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The address, if it is one of this service that shows a timeline. */
    private URI timeline(String url, UriInfo asked) {
        return parse(url)
                .filter(uri -> EMBEDDABLE.contains(String.valueOf(uri.getPath())))
                .filter(uri -> address.of(asked).equals(uri.getScheme() + "://" + uri.getAuthority()))
                .orElseThrow(() -> ProblemKind.NOT_FOUND.because(
                        "\"" + url + "\" is no address of a timeline here. One is " + address.of(asked) + "/embed."));
    }

    private static Optional<URI> parse(String url) {
        try {
            return Optional.of(URI.create(url));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static OembedView view(URI timeline, String service, int width, int height) {
        String query = timeline.getRawQuery() == null ? "" : "?" + timeline.getRawQuery();
        String title = languageOf(timeline).text("title");
        String html =
                "<blockquote><a href=\"%s\">%s</a></blockquote>".formatted(Markup.escape(service + "/" + query), title)
                        + "<iframe src=\"%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\" style=\"border:0\"></iframe>"
                                .formatted(Markup.escape(service + "/embed" + query), title, width, height);
        return new OembedView("rich", "1.0", title, "Claimline", service, CACHE_SECONDS, width, height, html);
    }

    /** The title is in the language that the address names. */
    private static Catalogue languageOf(URI timeline) {
        Matcher lang = LANGUAGE.matcher(String.valueOf(timeline.getRawQuery()));
        return Catalogue.of(lang.find() ? Optional.of(lang.group(1)) : Optional.empty(), Optional.empty());
    }
}
