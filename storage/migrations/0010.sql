-- Schema 10: where a venue is. Its address as it is written, how to get there, and the
-- telephone of the place. Only columns are added.
ALTER TABLE venues ADD COLUMN address TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(address) AND length(address) <= 20000);
ALTER TABLE venues ADD COLUMN directions TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(directions) AND length(directions) <= 20000);
ALTER TABLE venues ADD COLUMN phone TEXT NOT NULL DEFAULT '' CHECK(length(phone) <= 200);
