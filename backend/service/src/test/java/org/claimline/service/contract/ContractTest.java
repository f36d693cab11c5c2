// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimline.service.ServiceTest;
import org.claimline.service.contract.ApiDescription.Operation;
import org.claimline.service.key.Keys;
import org.claimline.service.key.Role;
import org.junit.jupiter.api.Test;

/**
 * Sends many sound and spoilt requests for every operation of openapi.yaml and holds every answer against it. A run is
 * repeated with {@code -Dcontract.seed=SEED}; {@code -Dcontract.requests=N} makes it longer.
 */
@ServiceTest
@TestProfile(ContractTest.OwnDatabase.class)
class ContractTest {
    private static final int REQUESTS = Integer.getInteger("contract.requests", 20_000);
    private static final long SEED = Long.getLong("contract.seed", 20_089_728_107_603L);
    private static final int BETWEEN_LOOKS = 1_000;

    /** What is written here would be in the way of other tests. */
    public static class OwnDatabase implements QuarkusTestProfile {}

    @Inject
    Keys keys;

    private ApiDescription api;
    private final Random random = new Random(SEED);
    private final Map<String, List<String>> findings = new TreeMap<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void everyAnswerIsAsDescribed() throws IOException {
        api = ApiDescription.served();
        System.out.println("contract: " + REQUESTS + " requests, seed " + SEED);
        String admin = keys.create("contract", Role.ADMIN);
        Samples samples = new Samples(random, admin);
        SoundRequests sound = new SoundRequests(random, samples, List.of(admin));
        Mutations mutations = new Mutations(random, otherKeys(admin));
        try (RawHttp http = new RawHttp(RestAssured.port)) {
            for (int i = 0; i < REQUESTS; i++) {
                if (i % BETWEEN_LOOKS == 0) {
                    samples.refresh(api.operations());
                }
                Draft draft = sound.draft(operation(i));
                if (random.nextInt(4) > 0) {
                    mutations.spoil(draft);
                }
                samples.learn(check(http, draft.sent()));
            }
        }
        System.out.println("contract: answers by status " + statuses);
        assertTrue(findings.isEmpty(), this::report);
    }

    /** Each in turn, so that none is left out; those that write come less often, for each makes all events anew. */
    private Operation operation(int i) {
        Operation operation = api.operations().get(i % api.operations().size());
        return operation.writes() && random.nextInt(3) == 0 ? reads().get(random.nextInt(reads().size())) : operation;
    }

    private List<Operation> reads() {
        return api.operations().stream()
                .filter(operation -> !operation.writes())
                .toList();
    }

    private RawHttp.Answer check(RawHttp http, Sent request) throws IOException {
        RawHttp.Answer answer = http.send(request);
        statuses.merge(answer.status(), 1, Integer::sum);
        for (String finding : AnswerCheck.findings(api, request, answer)) {
            findings.computeIfAbsent(request.operation() + ": " + finding, name -> new ArrayList<>())
                    .add(request + "\n      → " + answer.status() + " " + shortened(answer.text()));
        }
        return answer;
    }

    private List<String> otherKeys(String admin) {
        String revoked = keys.create("revoked", Role.ADMIN);
        keys.revoke(revoked.substring(3, 11));
        return List.of(
                "Bearer " + keys.create("reader", Role.READER),
                "Bearer " + keys.create("ingester", Role.INGESTER),
                "Bearer " + keys.create("editor", Role.EDITOR),
                "Bearer " + revoked,
                "Bearer " + admin + "x",
                "bearer " + admin,
                "Basic YTpi",
                "Bearer",
                "\u00ff");
    }

    private String report() {
        StringBuilder report = new StringBuilder("seed " + SEED + ", findings: " + findings.size());
        findings.forEach((finding, requests) -> report.append("\n  ")
                .append(finding)
                .append(" (")
                .append(requests.size())
                .append(")\n    ")
                .append(requests.get(0)));
        return report.toString();
    }

    private static String shortened(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
