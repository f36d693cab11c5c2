// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.claimline.service.ServiceTest;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

@ServiceTest
class KeysTest {
    @Inject
    Keys keys;

    @Inject
    KeyCommand command;

    @Test
    void aTokenIsKnownUntilItIsRevoked() {
        String token = keys.create("desk", Role.EDITOR);
        Keys.Caller caller = keys.holder(token).orElseThrow();
        assertEquals("desk", caller.name());
        assertEquals(Role.EDITOR, caller.role());
        assertTrue(keys.revoke(caller.id()));
        assertEquals(Optional.empty(), keys.holder(token));
        assertTrue(keys.revoke(caller.id()), "revoking twice is no mistake");
        assertFalse(keys.revoke("00000000"));
    }

    @Test
    void aTokenWithAnotherSecretIsNotKnown() {
        String token = keys.create("desk", Role.ADMIN);
        char last = token.charAt(token.length() - 1);
        String forged = token.substring(0, token.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertEquals(Optional.empty(), keys.holder(forged));
        assertEquals(Optional.empty(), keys.holder("cl_00000000_" + "A".repeat(43)));
        assertEquals(Optional.empty(), keys.holder("nonsense"));
    }

    @Test
    void theSecretIsNotKept() {
        String token = keys.create("desk", Role.READER);
        String id = keys.holder(token).orElseThrow().id();
        KeyEntity kept = keys.list().stream()
                .filter(key -> key.id.equals(id))
                .findFirst()
                .orElseThrow();
        assertFalse(kept.hash.contains(token.substring(12)));
        assertEquals(64, kept.hash.length());
    }

    @Test
    void theCommandLineMakesListsAndRevokes() {
        String token =
                run("create", "--role", "ingester", "--name", "feed reader").strip();
        String id = keys.holder(token).orElseThrow().id();
        assertTrue(run("list")
                .lines()
                .anyMatch(line ->
                        line.startsWith(id) && line.contains("ingester") && line.endsWith("in use  feed reader")));
        run("revoke", id);
        assertTrue(run("list").lines().anyMatch(line -> line.startsWith(id) && line.contains("revoked")));
    }

    @Test
    void aRoleThatDoesNotExistIsRefused() {
        StringWriter errors = new StringWriter();
        int status = new CommandLine(command).setErr(new PrintWriter(errors)).execute("create", "--role", "king");
        assertEquals(2, status);
        assertTrue(errors.toString().contains("king") && errors.toString().contains("EDITOR"), errors.toString());
    }

    private String run(String... arguments) {
        StringWriter output = new StringWriter();
        int status = new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(output, true))
                .execute(arguments);
        assertEquals(0, status);
        return output.toString();
    }
}
