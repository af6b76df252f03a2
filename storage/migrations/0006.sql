-- Schema 6: times as people say them. New marks need no column: their lists left
-- the tables with schema 5. The other of two hours that are still to be chosen
-- from, and words that are told in the place of the hour.
ALTER TABLE items ADD COLUMN start_alt TEXT NOT NULL DEFAULT '' CHECK(start_alt = '' OR start_alt GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE items ADD COLUMN end_alt TEXT NOT NULL DEFAULT '' CHECK(end_alt = '' OR end_alt GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE items ADD COLUMN time_words TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(time_words) AND length(time_words) <= 20000);
