-- Schema 11: what the programme of a delegation begins and ends with: words of welcome, and
-- what is useful to know (dress, addresses, clocks, telephones). Only columns are added.
ALTER TABLE events ADD COLUMN foreword TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(foreword) AND length(foreword) <= 20000);
ALTER TABLE events ADD COLUMN practical TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(practical) AND length(practical) <= 20000);
