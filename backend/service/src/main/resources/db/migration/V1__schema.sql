-- SPDX-License-Identifier: Apache-2.0
-- Articles and their claims are what was read; events are a view over claims that reconciling writes by difference.
-- Bounds of dates are half-open and never null: a date of which nothing is known spans the years 1 to 9999.

CREATE EXTENSION IF NOT EXISTS unaccent;

-- English words with accents folded, so that "Guaido" finds "Guaidó".
CREATE TEXT SEARCH CONFIGURATION claimline (COPY = english);
ALTER TEXT SEARCH CONFIGURATION claimline
    ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;

-- Typographic quotation marks count as letters in some locales; plain ones never do.
CREATE FUNCTION claimline_document(content text) RETURNS tsvector
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN to_tsvector('claimline'::regconfig, translate(content, '“”„‘’«»–—…', '""""''""--.'));

-- The form in which names are compared.
CREATE FUNCTION claimline_fold(name text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    RETURN lower(unaccent('unaccent'::regdictionary, name));

CREATE TABLE source (
    id   text PRIMARY KEY,
    name text NOT NULL
);

CREATE TABLE article (
    id               text PRIMARY KEY,            -- SHA-256 of the text
    source           text NOT NULL REFERENCES source,
    origin           text NOT NULL,               -- 'seeds', or who handed it in
    title            text NOT NULL,
    url              text,
    language         text,
    text             text NOT NULL,
    published        jsonb NOT NULL,              -- date, evidence, confidence
    starts           timestamptz NOT NULL,
    ends             timestamptz NOT NULL CHECK (ends > starts),
    zone             text NOT NULL,
    dated            boolean NOT NULL,
    notices          jsonb NOT NULL,
    known            text NOT NULL,               -- hash of what was given beside the text
    extractor        text NOT NULL,
    revision         integer NOT NULL DEFAULT 1,
    replaced_by      text REFERENCES article ON DELETE SET NULL,
    ingested         timestamptz NOT NULL DEFAULT now(),
    search           tsvector NOT NULL
);
CREATE INDEX article_by_date ON article (starts, id);
CREATE INDEX article_by_source ON article (source, starts, id);
CREATE INDEX article_by_word ON article USING gin (search);
CREATE INDEX article_by_url ON article (url) WHERE url IS NOT NULL;

CREATE TABLE claim (
    id         text PRIMARY KEY,
    article    text NOT NULL REFERENCES article ON DELETE CASCADE,
    position   integer NOT NULL,                  -- first code point of the quote
    source     text NOT NULL REFERENCES source,
    speaker    text NOT NULL,
    stance     text NOT NULL,
    starts     timestamptz NOT NULL,
    ends       timestamptz NOT NULL CHECK (ends > starts),
    zone       text NOT NULL,
    dated      boolean NOT NULL,
    confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    record     jsonb NOT NULL,                    -- the whole claim as the extractor made it
    search     tsvector NOT NULL
);
CREATE INDEX claim_by_article ON claim (article, position);
CREATE INDEX claim_by_date ON claim ((NOT dated), starts, id);
CREATE INDEX claim_by_speaker ON claim (speaker, stance);
CREATE INDEX claim_by_source ON claim (source);
CREATE INDEX claim_by_word ON claim USING gin (search);

CREATE TABLE event (
    id            text PRIMARY KEY,
    title         text NOT NULL,
    kind          text NOT NULL,
    status        text NOT NULL,
    edtf          text NOT NULL,
    starts        timestamptz NOT NULL,
    ends          timestamptz NOT NULL CHECK (ends > starts),
    precision     text NOT NULL,
    zone          text NOT NULL,
    approximate   boolean NOT NULL,
    basis         text NOT NULL,
    dated         boolean NOT NULL,               -- whether anything is known of the date
    parent        text REFERENCES event ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    salience      double precision NOT NULL,
    confidence    double precision NOT NULL,      -- the highest of its claims
    claim_count   integer NOT NULL,
    source_count  integer NOT NULL,
    dispute_count integer NOT NULL,
    storylines    text[] NOT NULL,
    actors        text[] NOT NULL,
    places        text[] NOT NULL,
    sources       text[] NOT NULL,
    speakers      text[] NOT NULL,
    stances       text[] NOT NULL,
    detail        jsonb NOT NULL,                 -- what is shown and not searched: names, date candidates, disputes
    search        tsvector NOT NULL,
    digest        text NOT NULL,                  -- hash of all of the above, by which differences are found
    updated       timestamptz NOT NULL
);
CREATE INDEX event_by_date ON event ((NOT dated), starts, id);
CREATE INDEX event_by_date_backwards ON event (dated, starts, id);
CREATE INDEX event_by_start ON event (starts, ends);
CREATE INDEX event_by_end ON event (ends, starts);
CREATE INDEX event_by_salience ON event (salience, id);
CREATE INDEX event_by_update ON event (updated, id);
CREATE INDEX event_by_parent ON event (parent) WHERE parent IS NOT NULL;
CREATE INDEX event_by_kind ON event (kind, starts, id);
CREATE INDEX event_disputed ON event (starts, id) WHERE dispute_count > 0;
CREATE INDEX event_by_storyline ON event USING gin (storylines);
CREATE INDEX event_by_actor ON event USING gin (actors);
CREATE INDEX event_by_place ON event USING gin (places);
CREATE INDEX event_by_source ON event USING gin (sources);
CREATE INDEX event_by_speaker ON event USING gin (speakers);
CREATE INDEX event_by_word ON event USING gin (search);

CREATE TABLE event_claim (
    claim text PRIMARY KEY REFERENCES claim ON DELETE CASCADE,
    event text NOT NULL REFERENCES event ON DELETE CASCADE
);
CREATE INDEX event_claim_by_event ON event_claim (event);

CREATE TABLE storyline (
    id          text PRIMARY KEY,
    position    integer NOT NULL,
    name        text NOT NULL,
    description text NOT NULL,
    terms       text[] NOT NULL,
    exceptions  text[] NOT NULL
);

CREATE TABLE actor (
    id          text PRIMARY KEY,
    name        text NOT NULL,
    kind        text NOT NULL,
    aliases     text[] NOT NULL,
    event_count integer NOT NULL,
    claim_count integer NOT NULL              -- as a speaker
);
CREATE INDEX actor_by_weight ON actor (event_count, claim_count, id);
CREATE INDEX actor_by_name ON actor (claimline_fold(name));

-- The actors that are meant by ids, names or other names, however these are capitalised and accented.
CREATE FUNCTION named_actor(wanted text[]) RETURNS TABLE (id text)
    LANGUAGE sql STABLE AS $$
    SELECT a.id FROM actor a WHERE a.id = ANY (wanted)
    UNION
    SELECT a.id FROM actor a, unnest(wanted) w WHERE claimline_fold(a.name) = claimline_fold(w)
    UNION
    SELECT a.id FROM actor a, unnest(a.aliases) alias, unnest(wanted) w WHERE claimline_fold(alias) = claimline_fold(w)
$$;

CREATE TABLE place (
    id          text PRIMARY KEY,
    name        text NOT NULL,
    event_count integer NOT NULL
);
CREATE INDEX place_by_weight ON place (event_count, id);
CREATE INDEX place_by_name ON place (claimline_fold(name));

CREATE FUNCTION named_place(wanted text[]) RETURNS TABLE (id text)
    LANGUAGE sql STABLE AS $$
    SELECT p.id FROM place p WHERE p.id = ANY (wanted)
    UNION
    SELECT p.id FROM place p, unnest(wanted) w WHERE claimline_fold(p.name) = claimline_fold(w)
$$;

-- Every change of an event in the order of commits: writers hold one advisory lock while they write.
CREATE TABLE change (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    event       text NOT NULL,
    kind        text NOT NULL CHECK (kind IN ('created', 'updated', 'removed')),
    replaced_by text                              -- where the claims of a removed event have gone
);
CREATE INDEX change_by_event ON change (event, seq);

-- Single values about the store as a whole, for instance what the last reconciling was based on.
CREATE TABLE setting (
    name  text PRIMARY KEY,
    value text NOT NULL
);
