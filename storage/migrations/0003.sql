-- Schema 3: filters that the office keeps under a name. Filter is a JSON object.
CREATE TABLE views(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 2000),
  filter TEXT NOT NULL CHECK(json_valid(filter) AND length(filter) <= 200000),
  board TEXT NOT NULL CHECK(length(board) <= 40)
) STRICT;
