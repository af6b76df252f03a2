-- Schema 14: invitations as one thread each, the register of notes and letters, and attached
-- files, whose bytes are in the vault. Invitations and letters outlive the visit they are about;
-- a file goes with what it lies with.
CREATE TABLE invitations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  who TEXT NOT NULL CHECK(json_valid(who) AND length(who) <= 20000),
  party_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  office_id INTEGER REFERENCES offices(id) ON DELETE RESTRICT,
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  thread TEXT NOT NULL CHECK(json_valid(thread) AND length(thread) <= 400000),
  comes TEXT NOT NULL CHECK(json_valid(comes) AND length(comes) <= 20000),
  companion TEXT NOT NULL CHECK(json_valid(companion) AND length(companion) <= 20000),
  deadline TEXT NOT NULL CHECK(length(deadline) <= 10),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 20000),
  event_id INTEGER REFERENCES events(id) ON DELETE RESTRICT,
  event_uid TEXT NOT NULL CHECK(length(event_uid) <= 200),
  origin TEXT NOT NULL CHECK(json_valid(origin) AND length(origin) <= 20000),
  audience TEXT NOT NULL CHECK(length(audience) BETWEEN 1 AND 40)
) STRICT;
CREATE INDEX invitations_party ON invitations(party_id);
CREATE INDEX invitations_office ON invitations(office_id);
CREATE INDEX invitations_person ON invitations(person_id);
CREATE INDEX invitations_event ON invitations(event_id);

CREATE TABLE letters(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  number TEXT NOT NULL CHECK(length(number) <= 800),
  day TEXT NOT NULL CHECK(length(day) <= 10),
  way TEXT NOT NULL CHECK(length(way) BETWEEN 1 AND 40),
  kind TEXT NOT NULL CHECK(length(kind) BETWEEN 1 AND 40),
  sender TEXT NOT NULL CHECK(json_valid(sender) AND length(sender) <= 20000),
  addressee TEXT NOT NULL CHECK(json_valid(addressee) AND length(addressee) <= 20000),
  about TEXT NOT NULL CHECK(json_valid(about) AND length(about) <= 20000),
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  event_id INTEGER REFERENCES events(id) ON DELETE RESTRICT,
  answers_uid TEXT NOT NULL CHECK(length(answers_uid) <= 200),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 20000),
  event_uid TEXT NOT NULL CHECK(length(event_uid) <= 200),
  origin TEXT NOT NULL CHECK(json_valid(origin) AND length(origin) <= 20000)
) STRICT;
CREATE INDEX letters_person ON letters(person_id);
CREATE INDEX letters_event ON letters(event_id);

CREATE TABLE attachments(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL CHECK(length(name) BETWEEN 1 AND 800),
  about TEXT NOT NULL CHECK(json_valid(about) AND length(about) <= 20000),
  file_key TEXT NOT NULL CHECK(length(file_key) <= 200),
  file_sum TEXT NOT NULL CHECK(length(file_sum) <= 200),
  file_size INTEGER NOT NULL CHECK(file_size >= 0),
  event_id INTEGER REFERENCES events(id) ON DELETE RESTRICT,
  item_id INTEGER REFERENCES items(id) ON DELETE RESTRICT,
  instrument_id INTEGER REFERENCES instruments(id) ON DELETE RESTRICT,
  invitation_id INTEGER REFERENCES invitations(id) ON DELETE RESTRICT,
  letter_id INTEGER REFERENCES letters(id) ON DELETE RESTRICT,
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  audience TEXT NOT NULL CHECK(length(audience) BETWEEN 1 AND 40)
) STRICT;
CREATE INDEX attachments_event ON attachments(event_id);
CREATE INDEX attachments_item ON attachments(item_id);
CREATE INDEX attachments_instrument ON attachments(instrument_id);
CREATE INDEX attachments_invitation ON attachments(invitation_id);
CREATE INDEX attachments_letter ON attachments(letter_id);
CREATE INDEX attachments_person ON attachments(person_id);
