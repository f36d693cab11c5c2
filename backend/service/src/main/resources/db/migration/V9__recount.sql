-- SPDX-License-Identifier: Apache-2.0
-- Counting everything anew finds an empty table, where nothing can conflict: rows are put in in the order of the key.

-- The counts of events. "events" is a query of them with a sign: 1 to add, -1 to take away. An event without a date counts
-- under a bucket that is null.
CREATE FUNCTION event_density_counted(events text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT format($statement$
        WITH day AS MATERIALIZED (
            SELECT d.dimension, member, b.bucket, sum(b.starts) AS starts, sum(b.lasts) AS lasts
            FROM (%s) e,
                LATERAL (SELECT CASE WHEN e.dated THEN (e.starts AT TIME ZONE e.zone)::date END AS first,
                    CASE WHEN e.dated THEN ((e.ends - interval '1 microsecond') AT TIME ZONE e.zone)::date END AS last) day,
                LATERAL (SELECT first AS bucket, e.sign AS starts, CASE WHEN last > first THEN 0 ELSE e.sign END AS lasts
                    UNION ALL SELECT last, 0, e.sign WHERE last > first) b,
                LATERAL (VALUES ('none', ARRAY['all']), ('kind', ARRAY[e.kind]), ('status', ARRAY[e.status]),
                    ('precision', ARRAY[e.precision]), ('disputed', ARRAY[(e.dispute_count > 0)::text]),
                    ('storyline', e.storylines), ('source', e.sources), ('place', e.places), ('actor', e.actors),
                    ('speaker', e.speakers), ('stance', e.stances)) d(dimension, members),
                unnest(CASE WHEN d.members = '{}' THEN ARRAY['other'] ELSE d.members END) member
            GROUP BY 1, 2, 3
        ), lane AS (
            SELECT * FROM day
            WHERE bucket IS NOT NULL AND dimension IN ('none', 'kind', 'storyline', 'source', 'place', 'actor')
        ), leveled AS (
            SELECT dimension, 'day' AS level, member, bucket, starts, lasts FROM lane
            WHERE dimension NOT IN ('place', 'actor')
            UNION ALL
            SELECT dimension, level, member, date_trunc(level, bucket::timestamp)::date, starts, lasts
            FROM lane CROSS JOIN (VALUES ('month'), ('year')) l(level)
            UNION ALL
            SELECT dimension, CASE WHEN bucket IS NULL THEN 'undated' ELSE 'ever' END, member, '0001-01-01', starts, lasts
            FROM day
        )
        SELECT dimension, level, coalesce(member, '*'), bucket, sum(starts), sum(lasts)
        FROM leveled
        GROUP BY GROUPING SETS ((dimension, level, member, bucket), (dimension, level, bucket))
        HAVING sum(starts) <> 0 OR sum(lasts) <> 0
    $statement$, events)
$$;

-- The statement that adds events to the counts.
CREATE OR REPLACE FUNCTION event_density_statement(events text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT 'INSERT INTO event_density ' || event_density_counted(events) || $statement$
        ON CONFLICT (dimension, level, member, bucket) DO UPDATE
            SET starts = event_density.starts + excluded.starts, lasts = event_density.lasts + excluded.lasts
    $statement$
$$;

CREATE OR REPLACE FUNCTION event_density_recount() RETURNS void
    LANGUAGE plpgsql SET work_mem = '256MB' SET enable_memoize = off AS $$
BEGIN
    TRUNCATE event_density;
    EXECUTE 'INSERT INTO event_density ' || event_density_counted('SELECT 1 AS sign, * FROM event') || ' ORDER BY 1, 2, 3, 4';
END
$$;
