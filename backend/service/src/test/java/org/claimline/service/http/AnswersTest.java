// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AnswersTest {
    private static final String LIST = "/api/v1/events?limit=3&sort=salience";

    @Inject
    Answers answers;

    @Inject
    DataSource source;

    @Test
    void whatIsAskedAgainIsAnsweredTheSame() {
        Response first = given().get(LIST);
        assertTrue(answers.find(LIST, answers.snapshot()).isPresent());
        Response again = given().get(LIST);
        assertEquals(first.asString(), again.asString());
        for (String header : List.of("ETag", "Link", "Content-Type", "Content-Encoding", "Cache-Control", "Vary")) {
            assertEquals(first.header(header), again.header(header), header);
        }
        given().header("If-None-Match", first.header("ETag")).get(LIST).then().statusCode(304);
        Response anew = given().header("Cache-Control", "no-cache").get(LIST);
        assertEquals(first.asString(), anew.asString());
    }

    /** Whoever writes: the service itself does not hear of this. */
    @Test
    void anAnswerIsForgottenAsSoonAsSomethingIsCommitted() throws SQLException {
        String id = given().get(LIST).jsonPath().getString("data[0].id");
        String title = title(id);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("UPDATE event SET title = title || ' indeed' WHERE id = '" + id + "'");
            assertEquals(title, title(id));
            connection.commit();
            assertEquals(title + " indeed", title(id));
            statement.executeUpdate("UPDATE event SET title = replace(title, ' indeed', '') WHERE id = '" + id + "'");
            assertEquals(title + " indeed", title(id));
            connection.rollback();
            assertEquals(title + " indeed", title(id));
            statement.executeUpdate("UPDATE event SET title = replace(title, ' indeed', '') WHERE id = '" + id + "'");
            connection.commit();
            assertEquals(title, title(id));
        }
    }

    @Test
    void anotherAddressIsAnotherAnswer() {
        assertNotEquals(
                given().get(LIST).asString(), given().get(LIST + "&kind=talks").asString());
        given().get(LIST + "&sort=when").then().statusCode(400);
    }

    private static String title(String id) {
        String inList = given().get(LIST).jsonPath().getString("data[0].title");
        assertEquals(given().get("/api/v1/events/" + id).jsonPath().getString("title"), inList);
        return inList;
    }
}
