-- Schema 2: programmes to begin a visit from. Items is a JSON array; times are
-- hours of a day, days count from the first.

CREATE TABLE templates(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL CHECK(json_valid(name) AND name <> '{}' AND length(name) <= 20000),
  kind TEXT NOT NULL CHECK(length(kind) <= 40),
  items TEXT NOT NULL CHECK(json_valid(items) AND length(items) <= 2000000)
) STRICT;
