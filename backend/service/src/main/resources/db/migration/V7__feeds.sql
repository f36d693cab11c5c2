-- SPDX-License-Identifier: Apache-2.0
-- Feeds that are read on a schedule; what is new in them goes into the queue of articles.

CREATE TABLE feed (
    id            text PRIMARY KEY,
    url           text NOT NULL UNIQUE,
    title         text NOT NULL DEFAULT '',
    added         timestamptz NOT NULL,
    etag          text,
    last_modified text,
    checked       timestamptz,
    due           timestamptz NOT NULL,          -- when it is read next
    failures      integer NOT NULL DEFAULT 0,    -- in a row
    problem       text                           -- of the last of them
);
CREATE INDEX feed_by_due ON feed (due);

CREATE TABLE feed_entry (
    feed text NOT NULL REFERENCES feed ON DELETE CASCADE,
    url  text NOT NULL,
    seen timestamptz NOT NULL,
    PRIMARY KEY (feed, url)
);
