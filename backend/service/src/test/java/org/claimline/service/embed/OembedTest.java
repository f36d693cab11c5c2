// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.embed;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OembedTest {
    private static final String OEMBED = "/api/v1/oembed";

    @ParameterizedTest
    @ValueSource(strings = {"/?storyline=oslo-talks&lanes=kind", "/embed?storyline=oslo-talks&lanes=kind"})
    void pageAndEmbedAreEmbeddedWithTheirFilters(String path) {
        given().queryParam("url", here() + path)
                .queryParam("maxwidth", 400)
                .get(OEMBED)
                .then()
                .statusCode(200)
                .body("type", is("rich"))
                .body("version", is("1.0"))
                .body("width", is(400))
                .body("html", startsWith("<blockquote><a href=\"" + here() + "/?storyline=oslo-talks&amp;lanes=kind\""))
                .body(
                        "html",
                        containsString("<iframe src=\"" + here() + "/embed?storyline=oslo-talks&amp;lanes=kind\""));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "199, 199", "400, 400", "5000, 720", "999999, 720"})
    void noFrameIsWiderThanAsked(int most, int width) {
        given().queryParam("url", here() + "/embed")
                .queryParam("maxwidth", most)
                .get(OEMBED)
                .then()
                .statusCode(200)
                .body("width", is(width))
                .body("html", containsString(" width=\"" + width + "\""));
    }

    @Test
    void noFrameIsHigherThanAsked() {
        given().queryParam("url", here() + "/embed")
                .queryParam("maxheight", 120)
                .get(OEMBED)
                .then()
                .body("height", is(120))
                .body("html", containsString(" height=\"120\""));
    }

    @Test
    void theTitleIsInTheLanguageOfTheAddress() {
        given().queryParam("url", here() + "/embed?kind=talks&lang=es")
                .get(OEMBED)
                .then()
                .body("title", containsString("quién dice"));
    }

    @Test
    void theSameIsGivenInXml() {
        String html = given().queryParam("url", here() + "/embed?q=a")
                .get(OEMBED)
                .jsonPath()
                .getString("html");
        Response xml = given().queryParam("url", here() + "/embed?q=a")
                .queryParam("format", "xml")
                .get(OEMBED);
        assertTrue(xml.contentType().startsWith("text/xml"), xml.contentType());
        xml.then().body("oembed.html", is(html)).body("oembed.provider_name", is("Claimline"));
    }

    @Test
    void othersAddressesAndFormsAreRefused() {
        given().queryParam("url", "https://other.example/embed")
                .get(OEMBED)
                .then()
                .statusCode(404);
        given().queryParam("url", here() + "/api/v1/events").get(OEMBED).then().statusCode(404);
        given().queryParam("url", "not an address").get(OEMBED).then().statusCode(404);
        given().get(OEMBED).then().statusCode(404);
        given().queryParam("url", here() + "/embed")
                .queryParam("format", "yaml")
                .get(OEMBED)
                .then()
                .statusCode(501);
        for (String width : List.of("wide", "0", "-5", "3.5")) {
            given().queryParam("url", here() + "/embed")
                    .queryParam("maxwidth", width)
                    .get(OEMBED)
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void addressesBringNoMarkupIn() {
        String html = given().queryParam("url", here() + "/embed?q=%22%3E%3Cscript%3E")
                .get(OEMBED)
                .jsonPath()
                .getString("html");
        assertTrue(!html.contains("<script"), html);
    }

    /** Needs the frontend, which is built before the backend when everything is tested. */
    @Test
    void thePageTellsHowToEmbedWhatItShows() {
        Response page = given().urlEncodingEnabled(false).get("/?q=%22%3E%3Cscript%3Ex");
        assumeTrue(page.statusCode() == 200, "the frontend is not built");
        assertTrue(
                page.asString().contains("type=\"application/json+oembed\" href=\"" + here() + "/api/v1/oembed?url="));
        assertTrue(!page.asString().contains("<script>x"), page.asString());
    }

    private String here() {
        return "http://localhost:" + RestAssured.port;
    }
}
