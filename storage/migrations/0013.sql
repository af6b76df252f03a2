-- Schema 13: what was agreed or promised. A commitment outlives the visit and the item it
-- came from: its keys are taken out in the deed in which they go, and uids and words stay.
CREATE TABLE commitments(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  words TEXT NOT NULL CHECK(json_valid(words) AND length(words) <= 20000),
  who TEXT NOT NULL CHECK(json_valid(who) AND length(who) <= 20000),
  whom TEXT NOT NULL CHECK(json_valid(whom) AND length(whom) <= 20000),
  party_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  owner TEXT NOT NULL CHECK(json_valid(owner) AND length(owner) <= 20000),
  due TEXT NOT NULL CHECK(length(due) <= 10),
  state TEXT NOT NULL CHECK(length(state) BETWEEN 1 AND 40),
  notes TEXT NOT NULL CHECK(json_valid(notes) AND length(notes) <= 20000),
  event_id INTEGER REFERENCES events(id) ON DELETE RESTRICT,
  item_id INTEGER REFERENCES items(id) ON DELETE RESTRICT,
  event_uid TEXT NOT NULL CHECK(length(event_uid) <= 200),
  item_uid TEXT NOT NULL CHECK(length(item_uid) <= 200),
  origin TEXT NOT NULL CHECK(json_valid(origin) AND length(origin) <= 20000),
  audience TEXT NOT NULL CHECK(length(audience) BETWEEN 1 AND 40)
) STRICT;
CREATE INDEX commitments_party ON commitments(party_id);
CREATE INDEX commitments_event ON commitments(event_id);
CREATE INDEX commitments_item ON commitments(item_id);
