// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimline.service.ServiceTest;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.Test;

/** What an operator watches. */
@ServiceTest
class OperationsTest {
    @Inject
    Keys keys;

    @Test
    void readyMeansThatDatabaseSchemaAndSeedsAre() {
        get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItems("schema", "seeds are read", "Database connections health check"))
                .body("checks.status.unique()", equalTo(List.of("UP")));
    }

    @Test
    void disputesAreCounted() {
        int disputes = get("/api/v1/events?disputed=true&limit=500")
                .jsonPath()
                .getList("data.disputes.flatten()")
                .size();
        assertEquals(disputes, metric("claimline_disputes"));
    }

    @Test
    void requestsAreTimedByRoute() {
        String route =
                "http_server_requests_seconds_count{method=\"GET\",outcome=\"CLIENT_ERROR\",status=\"404\",uri=\"/api/v1/events/{id}\"}";
        double before = metric(route);
        get("/api/v1/events/nothing");
        get("/api/v1/events/nobody");
        assertEquals(before + 2, metric(route));
    }

    @Test
    void whatBecomesOfArticlesIsCountedByStage() throws InterruptedException {
        String failed = "claimline_articles_total{failed_stage=\"fetch\",outcome=\"failed\"}";
        double before = metric(failed);
        String token = keys.create("metrics", Role.INGESTER);
        Response job = given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(Map.of("articles", List.of(Map.of("url", "http://127.0.0.1:1/"))))
                .post("/api/v1/articles");
        assertEquals(202, job.statusCode());
        for (int i = 0; metric(failed) == before; i++) {
            assertTrue(i < 100, "the article was never counted");
            Thread.sleep(100);
        }
        assertEquals(before + 1, metric(failed));
        assertEquals(0, metric("claimline_queue_depth"));
    }

    /** The value of a metric; labels are compared whatever their order, and one that was not written yet is zero. */
    private static double metric(String name) {
        String metrics = get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> sameMetric(line, name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static boolean sameMetric(String line, String wanted) {
        if (!line.startsWith(wanted.replaceAll("\\{.*", ""))) {
            return false;
        }
        Matcher labels = Pattern.compile("\\w+=\"[^\"]*\"").matcher(wanted);
        boolean all = wanted.contains("{") || line.startsWith(wanted + " ");
        while (labels.find()) {
            all &= line.contains(labels.group());
        }
        return all;
    }
}
