-- SPDX-License-Identifier: Apache-2.0
-- The actors and places that are meant by ids, names or other names, however these are capitalised and accented. What is an
-- id means that one alone, so that a link to one actor never finds its namesakes too.

CREATE OR REPLACE FUNCTION named_actor(wanted text[]) RETURNS TABLE (id text)
    LANGUAGE sql STABLE AS $$
    WITH named AS (
        SELECT claimline_fold(w) AS name FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM actor a WHERE a.id = w)
    )
    SELECT a.id FROM actor a WHERE a.id = ANY (wanted)
    UNION
    SELECT a.id FROM actor a JOIN named n ON claimline_fold(a.name) = n.name
    UNION
    SELECT a.id FROM actor a, unnest(a.aliases) alias JOIN named n ON claimline_fold(alias) = n.name
$$;

CREATE OR REPLACE FUNCTION named_place(wanted text[]) RETURNS TABLE (id text)
    LANGUAGE sql STABLE AS $$
    WITH named AS (
        SELECT claimline_fold(w) AS name FROM unnest(wanted) w WHERE NOT EXISTS (SELECT FROM place p WHERE p.id = w)
    )
    SELECT p.id FROM place p WHERE p.id = ANY (wanted)
    UNION
    SELECT p.id FROM place p JOIN named n ON claimline_fold(p.name) = n.name
$$;
