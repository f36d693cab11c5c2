-- SPDX-License-Identifier: Apache-2.0
-- How many events there are in each lane and stretch of time, so that what is drawn of everything, and the total of
-- everything, cost the same however many events there are. Triggers keep it in the transaction that writes events.

CREATE TABLE event_density (
    dimension text NOT NULL,     -- what events are sorted by, as in the parameters "lanes" and "facets"
    level     text NOT NULL,     -- 'day' (not of places and actors), 'month', 'year', 'ever', or 'undated'
    member    text NOT NULL,     -- id of the lane, 'other' for events in none, or '*' for the sum of all members
    bucket    date NOT NULL,     -- first day, on the calendar of the event's own zone
    starts    integer NOT NULL,  -- events that begin in it
    lasts     integer NOT NULL,  -- events whose last day is in it
    PRIMARY KEY (dimension, level, member, bucket)
);
CREATE INDEX event_density_by_bucket ON event_density (dimension, level, bucket, member) INCLUDE (starts, lasts);
CREATE INDEX event_density_empty ON event_density (dimension) WHERE starts = 0 AND lasts = 0;

-- The statement that adds events to the counts. "events" is a query of them with a sign: 1 to add, -1 to take away. An
-- event without a date counts under a bucket that is null.
CREATE FUNCTION event_density_statement(events text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
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
        INSERT INTO event_density
        SELECT dimension, level, coalesce(member, '*'), bucket, sum(starts), sum(lasts)
        FROM leveled
        GROUP BY GROUPING SETS ((dimension, level, member, bucket), (dimension, level, bucket))
        HAVING sum(starts) <> 0 OR sum(lasts) <> 0
        ON CONFLICT (dimension, level, member, bucket) DO UPDATE
            SET starts = event_density.starts + excluded.starts, lasts = event_density.lasts + excluded.lasts
    $statement$, events)
$$;

CREATE FUNCTION event_density_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE event_density_statement(CASE TG_OP
        WHEN 'INSERT' THEN 'SELECT 1 AS sign, * FROM come'
        WHEN 'DELETE' THEN 'SELECT -1 AS sign, * FROM gone'
        ELSE 'SELECT 1 AS sign, * FROM come UNION ALL SELECT -1, * FROM gone' END);
    DELETE FROM event_density WHERE starts = 0 AND lasts = 0;
    RETURN NULL;
END
$$;

CREATE TRIGGER event_comes AFTER INSERT ON event REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION event_density_follow();
CREATE TRIGGER event_changes AFTER UPDATE ON event REFERENCING NEW TABLE AS come OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION event_density_follow();
CREATE TRIGGER event_goes AFTER DELETE ON event REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION event_density_follow();

-- Counts everything anew, for those who have written a great many events without the triggers.
CREATE FUNCTION event_density_recount() RETURNS void LANGUAGE plpgsql SET work_mem = '128MB' SET enable_memoize = off AS $$
BEGIN
    TRUNCATE event_density;
    EXECUTE event_density_statement('SELECT 1 AS sign, * FROM event');
END
$$;
SELECT event_density_recount();

-- What overlaps a range begins in it, or is short and begins little before it, or is long and running when it begins.
CREATE INDEX event_dated ON event (starts, id) WHERE dated;
CREATE INDEX event_long_by_span ON event USING gist (tstzrange(starts, ends))
    WHERE dated AND ends - starts > interval '32 days';
