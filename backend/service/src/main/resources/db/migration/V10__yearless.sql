-- SPDX-License-Identifier: Apache-2.0
-- An article that does not give away its year gets it from others that date what it tells, and is then read again.

ALTER TABLE article
    ADD COLUMN alone jsonb,   -- what it is read again from: what was given beside its text, what is found in it alone
    ADD COLUMN days text[];   -- the days of the calendar ('05-29') by which it can get its year

-- Few articles are so.
CREATE INDEX article_yearless ON article (id) WHERE days IS NOT NULL;
