-- Schema 7: who comes. Names as headings and letters need them, how sure the hours
-- of an office are, who of a delegation is coming, groups whose members follow from
-- the seats, and presidencies of organisations. Only columns and tables are added.
ALTER TABLE people ADD COLUMN family TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(family) AND length(family) <= 20000);
ALTER TABLE people ADD COLUMN name_order TEXT NOT NULL DEFAULT '' CHECK(length(name_order) <= 40);
ALTER TABLE people ADD COLUMN genitive TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(genitive) AND length(genitive) <= 20000);
ALTER TABLE people ADD COLUMN dative TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(dative) AND length(dative) <= 20000);
ALTER TABLE people ADD COLUMN salutation TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(salutation) AND length(salutation) <= 20000);
ALTER TABLE people ADD COLUMN envelope TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(envelope) AND length(envelope) <= 20000);
ALTER TABLE people ADD COLUMN card TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(card) AND length(card) <= 20000);
ALTER TABLE people ADD COLUMN photo_key TEXT NOT NULL DEFAULT '' CHECK(length(photo_key) IN (0, 32));
ALTER TABLE people ADD COLUMN photo_sum TEXT NOT NULL DEFAULT '' CHECK(length(photo_sum) IN (0, 64));
ALTER TABLE people ADD COLUMN photo_size INTEGER NOT NULL DEFAULT 0 CHECK(photo_size >= 0);
ALTER TABLE people ADD COLUMN birth_key TEXT NOT NULL DEFAULT '' CHECK(length(birth_key) IN (0, 32));
ALTER TABLE people ADD COLUMN birth_sum TEXT NOT NULL DEFAULT '' CHECK(length(birth_sum) IN (0, 64));
ALTER TABLE people ADD COLUMN passport_key TEXT NOT NULL DEFAULT '' CHECK(length(passport_key) IN (0, 32));
ALTER TABLE people ADD COLUMN passport_sum TEXT NOT NULL DEFAULT '' CHECK(length(passport_sum) IN (0, 64));
ALTER TABLE people ADD COLUMN diet_key TEXT NOT NULL DEFAULT '' CHECK(length(diet_key) IN (0, 32));
ALTER TABLE people ADD COLUMN diet_sum TEXT NOT NULL DEFAULT '' CHECK(length(diet_sum) IN (0, 64));
ALTER TABLE people ADD COLUMN medical_key TEXT NOT NULL DEFAULT '' CHECK(length(medical_key) IN (0, 32));
ALTER TABLE people ADD COLUMN medical_sum TEXT NOT NULL DEFAULT '' CHECK(length(medical_sum) IN (0, 64));

ALTER TABLE offices ADD COLUMN genitive TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(genitive) AND length(genitive) <= 20000);
ALTER TABLE offices ADD COLUMN dative TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(dative) AND length(dative) <= 20000);
ALTER TABLE parties ADD COLUMN own TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(own) AND length(own) <= 20000);
ALTER TABLE parties ADD COLUMN genitive TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(genitive) AND length(genitive) <= 20000);
ALTER TABLE parties ADD COLUMN dative TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(dative) AND length(dative) <= 20000);

ALTER TABLE tenures ADD COLUMN from_known TEXT NOT NULL DEFAULT '' CHECK(length(from_known) <= 40);
ALTER TABLE tenures ADD COLUMN to_known TEXT NOT NULL DEFAULT '' CHECK(length(to_known) <= 40);
ALTER TABLE tenures ADD COLUMN acting INTEGER NOT NULL DEFAULT 0 CHECK(acting IN (0, 1));

ALTER TABLE delegations ADD COLUMN plus INTEGER NOT NULL DEFAULT 0 CHECK(plus BETWEEN 0 AND 999);
ALTER TABLE delegations ADD COLUMN languages TEXT NOT NULL DEFAULT '' CHECK(length(languages) <= 200);
ALTER TABLE delegations ADD COLUMN hotel TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(hotel) AND length(hotel) <= 20000);
ALTER TABLE delegations ADD COLUMN arrival TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(arrival) AND length(arrival) <= 20000);
ALTER TABLE delegations ADD COLUMN departure TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(departure) AND length(departure) <= 20000);

ALTER TABLE seats ADD COLUMN status TEXT NOT NULL DEFAULT '' CHECK(length(status) <= 40);
ALTER TABLE seats ADD COLUMN title TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(title) AND length(title) <= 20000);
ALTER TABLE seats ADD COLUMN languages TEXT NOT NULL DEFAULT '' CHECK(length(languages) <= 200);
ALTER TABLE seats ADD COLUMN remarks TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(remarks) AND length(remarks) <= 20000);
ALTER TABLE seats ADD COLUMN from_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE seats ADD COLUMN until_at INTEGER NOT NULL DEFAULT 0;

CREATE TABLE groups(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
  level TEXT NOT NULL CHECK(length(level) <= 40),
  delegation_id INTEGER REFERENCES delegations(id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK(length(side) <= 40),
  name TEXT NOT NULL CHECK(json_valid(name) AND length(name) <= 20000),
  pos INTEGER NOT NULL
) STRICT;
CREATE INDEX groups_event ON groups(event_id, pos);
CREATE INDEX groups_delegation ON groups(delegation_id);

CREATE TABLE members(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  group_id INTEGER NOT NULL REFERENCES groups(id) ON DELETE RESTRICT,
  seat_id INTEGER REFERENCES seats(id) ON DELETE RESTRICT,
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  out INTEGER NOT NULL CHECK(out IN (0, 1)),
  pos INTEGER NOT NULL
) STRICT;
CREATE INDEX members_group ON members(group_id, pos);
CREATE INDEX members_seat ON members(seat_id);
CREATE INDEX members_person ON members(person_id);

ALTER TABLE participations ADD COLUMN group_id INTEGER REFERENCES groups(id) ON DELETE RESTRICT;
ALTER TABLE participations ADD COLUMN joins_at TEXT NOT NULL DEFAULT '' CHECK(joins_at = '' OR joins_at GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE participations ADD COLUMN leaves_at TEXT NOT NULL DEFAULT '' CHECK(leaves_at = '' OR leaves_at GLOB '[0-2][0-9]:[0-5][0-9]');
CREATE INDEX participations_group ON participations(group_id);

CREATE TABLE presidencies(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  party_id INTEGER NOT NULL REFERENCES parties(id) ON DELETE RESTRICT,
  holder_id INTEGER NOT NULL REFERENCES parties(id) ON DELETE RESTRICT,
  first_day TEXT NOT NULL CHECK(first_day = '' OR length(first_day) = 10),
  last_day TEXT NOT NULL CHECK(last_day = '' OR length(last_day) = 10)
) STRICT;
CREATE INDEX presidencies_party ON presidencies(party_id);
CREATE INDEX presidencies_holder ON presidencies(holder_id);
