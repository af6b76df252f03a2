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

-- What is signed or adopted: a text, its two sides beside each other, further parties in words.
CREATE TABLE instruments(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  title TEXT NOT NULL CHECK(json_valid(title) AND length(title) <= 20000),
  kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
  level TEXT NOT NULL CHECK(length(level) BETWEEN 1 AND 40),
  state TEXT NOT NULL CHECK(length(state) BETWEEN 1 AND 40),
  making TEXT NOT NULL CHECK(length(making) BETWEEN 1 AND 40),
  ours_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  theirs_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  others TEXT NOT NULL CHECK(json_valid(others) AND length(others) <= 20000),
  languages TEXT NOT NULL CHECK(length(languages) <= 200),
  prevails TEXT NOT NULL CHECK(length(prevails) <= 20),
  our_signer TEXT NOT NULL CHECK(json_valid(our_signer) AND length(our_signer) <= 20000),
  our_rank TEXT NOT NULL CHECK(length(our_rank) <= 40),
  our_powers TEXT NOT NULL CHECK(length(our_powers) <= 40),
  their_signer TEXT NOT NULL CHECK(json_valid(their_signer) AND length(their_signer) <= 20000),
  their_rank TEXT NOT NULL CHECK(length(their_rank) <= 40),
  their_powers TEXT NOT NULL CHECK(length(their_powers) <= 40),
  approval TEXT NOT NULL CHECK(length(approval) <= 800),
  depositary TEXT NOT NULL CHECK(json_valid(depositary) AND length(depositary) <= 20000),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 20000),
  event_id INTEGER REFERENCES events(id) ON DELETE RESTRICT,
  item_id INTEGER REFERENCES items(id) ON DELETE RESTRICT,
  event_uid TEXT NOT NULL CHECK(length(event_uid) <= 200),
  item_uid TEXT NOT NULL CHECK(length(item_uid) <= 200),
  origin TEXT NOT NULL CHECK(json_valid(origin) AND length(origin) <= 20000),
  audience TEXT NOT NULL CHECK(length(audience) BETWEEN 1 AND 40)
) STRICT;
CREATE INDEX instruments_ours ON instruments(ours_id);
CREATE INDEX instruments_theirs ON instruments(theirs_id);
CREATE INDEX instruments_event ON instruments(event_id);
CREATE INDEX instruments_item ON instruments(item_id);
