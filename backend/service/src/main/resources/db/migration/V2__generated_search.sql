-- SPDX-License-Identifier: Apache-2.0
-- What is searched in articles and claims follows from their other columns, so the database makes it itself.

ALTER TABLE article DROP COLUMN search;
ALTER TABLE article ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (claimline_document(title || E'\n' || text)) STORED;
CREATE INDEX article_by_word ON article USING gin (search);

ALTER TABLE claim DROP COLUMN search;
ALTER TABLE claim ADD COLUMN search tsvector NOT NULL
    GENERATED ALWAYS AS (claimline_document((record #>> '{event,title}') || E'\n' || (record #>> '{quote,exact}'))) STORED;
CREATE INDEX claim_by_word ON claim USING gin (search);
