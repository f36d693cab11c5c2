-- SPDX-License-Identifier: Apache-2.0
-- Which events are in a range of dates, in which order, is found in indexes alone; only what is shown is read from the table.

DROP INDEX event_dated;
CREATE INDEX event_dated ON event (starts, id) INCLUDE (ends, zone, salience) WHERE dated;

DROP INDEX event_long_by_span;
CREATE INDEX event_long_by_span ON event USING gist (tstzrange(starts, ends)) INCLUDE (id, starts, ends, zone, kind, salience)
    WHERE dated AND ends - starts > interval '32 days';
