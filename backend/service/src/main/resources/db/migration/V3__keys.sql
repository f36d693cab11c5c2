-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE api_key (
    id      text PRIMARY KEY,                   -- the public part of the token, by which the key is found
    name    text NOT NULL,                      -- who or what it is for
    role    text NOT NULL CHECK (role IN ('READER', 'INGESTER', 'EDITOR', 'ADMIN')),
    hash    text NOT NULL,                      -- SHA-256 of the whole token
    created timestamptz NOT NULL,
    revoked timestamptz
);
