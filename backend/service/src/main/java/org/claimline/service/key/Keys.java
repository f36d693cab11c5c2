// SPDX-License-Identifier: Apache-2.0
package org.claimline.service.key;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Makes, lists, checks and revokes keys. */
@ApplicationScoped
public class Keys {
    private final KeyRepository keys;

    Keys(KeyRepository keys) {
        this.keys = keys;
    }

    /** Who calls. */
    public record Caller(String id, String name, Role role) {}

    /** Makes a key and gives its token, which is not kept and cannot be shown again. */
    @Transactional
    public String create(String name, Role role) {
        Token token = Token.create();
        KeyEntity key = new KeyEntity();
        key.id = token.id();
        key.name = name;
        key.role = role;
        key.hash = token.hash();
        key.created = Instant.now();
        keys.persist(key);
        return token.text();
    }

    @Transactional
    List<KeyEntity> list() {
        return keys.listAll(Sort.by("created").and("id"));
    }

    /** Whether there was such a key. */
    @Transactional
    public boolean revoke(String id) {
        return keys.update("revoked = coalesce(revoked, ?1) where id = ?2", Instant.now(), id) > 0;
    }

    /** Whether there is any key at all that is still of use. */
    @Transactional
    public boolean anyExists() {
        return keys.count("revoked is null") > 0;
    }

    /** Who holds this token; absent when nobody does, or not any more. */
    @Transactional
    public Optional<Caller> holder(String token) {
        return Token.parse(token)
                .flatMap(parsed -> keys.findByIdOptional(parsed.id())
                        .filter(key -> key.revoked == null && same(key.hash, parsed.hash()))
                        .map(key -> new Caller(key.id, key.name, key.role)));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
