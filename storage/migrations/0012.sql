-- Schema 12: programmes as they were given out. An edition names its visit by uid and
-- outlives it; what went out is never edited and never taken back, and a recall is a row of
-- its own. Bytes lie in the vault.
CREATE TABLE editions(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 240),
  rev INTEGER NOT NULL CHECK(rev = 1),
  event_uid TEXT NOT NULL CHECK(length(event_uid) BETWEEN 1 AND 200),
  n INTEGER NOT NULL CHECK(n > 0),
  at INTEGER NOT NULL,
  zone TEXT NOT NULL CHECK(length(zone) <= 100),
  actor TEXT NOT NULL CHECK(length(actor) <= 200),
  why TEXT NOT NULL CHECK(json_valid(why) AND length(why) <= 20000),
  title TEXT NOT NULL CHECK(json_valid(title) AND length(title) <= 20000),
  programme_key TEXT NOT NULL CHECK(length(programme_key) <= 32),
  programme_sum TEXT NOT NULL CHECK(length(programme_sum) <= 64),
  programme_size INTEGER NOT NULL CHECK(programme_size >= 0),
  waived TEXT NOT NULL CHECK(json_valid(waived) AND length(waived) <= 1000000),
  revision INTEGER NOT NULL CHECK(revision >= 0),
  UNIQUE(event_uid, n)
) STRICT;

CREATE TABLE edition_papers(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev = 1),
  edition_id INTEGER NOT NULL REFERENCES editions(id) ON DELETE RESTRICT,
  paper TEXT NOT NULL CHECK(length(paper) BETWEEN 1 AND 40),
  format TEXT NOT NULL CHECK(length(format) BETWEEN 1 AND 20),
  langs TEXT NOT NULL CHECK(length(langs) <= 100),
  size TEXT NOT NULL CHECK(length(size) <= 20),
  audience TEXT NOT NULL CHECK(length(audience) BETWEEN 1 AND 40),
  delegation TEXT NOT NULL CHECK(length(delegation) <= 200),
  person TEXT NOT NULL CHECK(length(person) <= 200),
  item TEXT NOT NULL CHECK(length(item) <= 200),
  file TEXT NOT NULL CHECK(length(file) <= 1000),
  hash TEXT NOT NULL CHECK(length(hash) BETWEEN 1 AND 128),
  bytes_key TEXT NOT NULL CHECK(length(bytes_key) <= 32),
  bytes_sum TEXT NOT NULL CHECK(length(bytes_sum) <= 64),
  bytes_size INTEGER NOT NULL CHECK(bytes_size >= 0)
) STRICT;
CREATE INDEX edition_papers_edition ON edition_papers(edition_id);

CREATE TABLE edition_holders(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev = 1),
  paper_id INTEGER NOT NULL REFERENCES edition_papers(id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
  who TEXT NOT NULL CHECK(length(who) <= 200),
  name TEXT NOT NULL CHECK(json_valid(name) AND length(name) <= 20000),
  phone TEXT NOT NULL CHECK(length(phone) <= 200)
) STRICT;
CREATE INDEX edition_holders_paper ON edition_holders(paper_id);

CREATE TABLE edition_recalls(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev = 1),
  edition_id INTEGER NOT NULL REFERENCES editions(id) ON DELETE RESTRICT,
  paper_id INTEGER REFERENCES edition_papers(id) ON DELETE RESTRICT,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK(length(actor) <= 200),
  why TEXT NOT NULL CHECK(json_valid(why) AND length(why) <= 20000)
) STRICT;
CREATE INDEX edition_recalls_edition ON edition_recalls(edition_id);
CREATE INDEX edition_recalls_paper ON edition_recalls(paper_id);

CREATE TRIGGER editions_no_update BEFORE UPDATE ON editions BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;
CREATE TRIGGER editions_no_delete BEFORE DELETE ON editions BEGIN SELECT RAISE(ABORT, 'editions is append-only'); END;
CREATE TRIGGER edition_papers_no_update BEFORE UPDATE ON edition_papers BEGIN SELECT RAISE(ABORT, 'edition_papers is append-only'); END;
CREATE TRIGGER edition_papers_no_delete BEFORE DELETE ON edition_papers BEGIN SELECT RAISE(ABORT, 'edition_papers is append-only'); END;
CREATE TRIGGER edition_holders_no_update BEFORE UPDATE ON edition_holders BEGIN SELECT RAISE(ABORT, 'edition_holders is append-only'); END;
CREATE TRIGGER edition_holders_no_delete BEFORE DELETE ON edition_holders BEGIN SELECT RAISE(ABORT, 'edition_holders is append-only'); END;
CREATE TRIGGER edition_recalls_no_update BEFORE UPDATE ON edition_recalls BEGIN SELECT RAISE(ABORT, 'edition_recalls is append-only'); END;
CREATE TRIGGER edition_recalls_no_delete BEFORE DELETE ON edition_recalls BEGIN SELECT RAISE(ABORT, 'edition_recalls is append-only'); END;
