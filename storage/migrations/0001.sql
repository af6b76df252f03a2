-- Schema 1. A shipped file is never edited: the next change is the next file.
-- Texts are JSON objects, language to words. A local time is what was agreed;
-- *_at is the instant derived from it, unix seconds.

CREATE TABLE parties(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  kind TEXT NOT NULL CHECK(kind IN ('state','organisation')),
  code TEXT NOT NULL CHECK(length(code) <= 8),
  short TEXT NOT NULL CHECK(length(short) <= 100),
  name TEXT NOT NULL CHECK(json_valid(name) AND name <> '{}' AND length(name) <= 20000),
  formal TEXT NOT NULL CHECK(json_valid(formal) AND length(formal) <= 20000)
) STRICT;

CREATE TABLE people(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL CHECK(json_valid(name) AND name <> '{}' AND length(name) <= 20000),
  address TEXT NOT NULL CHECK(json_valid(address) AND length(address) <= 20000),
  aliases TEXT NOT NULL CHECK(json_valid(aliases) AND length(aliases) <= 20000),
  party_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  languages TEXT NOT NULL CHECK(length(languages) <= 200),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 200000)
) STRICT;
CREATE INDEX people_party ON people(party_id);

CREATE TABLE offices(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  party_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  title TEXT NOT NULL CHECK(json_valid(title) AND title <> '{}' AND length(title) <= 20000),
  category TEXT NOT NULL CHECK(length(category) <= 40)
) STRICT;
CREATE INDEX offices_party ON offices(party_id);

CREATE TABLE tenures(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  person_id INTEGER NOT NULL REFERENCES people(id) ON DELETE RESTRICT,
  office_id INTEGER NOT NULL REFERENCES offices(id) ON DELETE RESTRICT,
  from_at INTEGER NOT NULL,
  to_at INTEGER NOT NULL,
  CHECK(to_at = 0 OR to_at >= from_at)
) STRICT;
CREATE INDEX tenures_person ON tenures(person_id);
CREATE INDEX tenures_office ON tenures(office_id);

CREATE TABLE venues(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL CHECK(json_valid(name) AND name <> '{}' AND length(name) <= 20000),
  aliases TEXT NOT NULL CHECK(json_valid(aliases) AND length(aliases) <= 20000),
  city TEXT NOT NULL CHECK(json_valid(city) AND length(city) <= 20000),
  lat REAL NOT NULL CHECK(lat BETWEEN -90 AND 90),
  lon REAL NOT NULL CHECK(lon BETWEEN -180 AND 180),
  zone TEXT NOT NULL CHECK(length(zone) <= 64)
) STRICT;

CREATE TABLE rooms(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  venue_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK(json_valid(name) AND name <> '{}' AND length(name) <= 20000),
  capacity INTEGER NOT NULL CHECK(capacity >= 0),
  turnaround INTEGER NOT NULL CHECK(turnaround >= 0)
) STRICT;
CREATE INDEX rooms_venue ON rooms(venue_id);

CREATE TABLE routes(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  from_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  to_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  mode TEXT NOT NULL CHECK(mode IN ('motorcade','car','helicopter','foot','flight','train')),
  minutes INTEGER NOT NULL CHECK(minutes BETWEEN 1 AND 2880)
) STRICT;
CREATE INDEX routes_from ON routes(from_id);
CREATE INDEX routes_to ON routes(to_id);

CREATE TABLE events(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  kind TEXT NOT NULL CHECK(kind IN ('state','official','official-working','working','private','transit','courtesy','summit','ministerial','meeting','ceremony','recce','standing')),
  direction TEXT NOT NULL CHECK(direction IN ('','incoming','outgoing','multilateral','third-country')),
  level TEXT NOT NULL CHECK(level IN ('','head-of-state','head-of-government','speaker','deputy-pm','foreign-minister','minister','organisation-head','senior-official')),
  status TEXT NOT NULL CHECK(status IN ('idea','invited','agreed-in-principle','dates-agreed','announced','under-way','completed','postponed','cancelled')),
  title TEXT NOT NULL CHECK(json_valid(title) AND title <> '{}' AND length(title) <= 20000),
  badge TEXT NOT NULL CHECK(length(badge) <= 12),
  host_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  host_name TEXT NOT NULL CHECK(json_valid(host_name) AND length(host_name) <= 20000),
  guest_id INTEGER REFERENCES parties(id) ON DELETE RESTRICT,
  guest_name TEXT NOT NULL CHECK(json_valid(guest_name) AND length(guest_name) <= 20000),
  first_day TEXT NOT NULL CHECK(first_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  last_day TEXT NOT NULL CHECK(last_day = '' OR last_day GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
  zone TEXT NOT NULL CHECK(length(zone) BETWEEN 1 AND 64),
  city TEXT NOT NULL CHECK(json_valid(city) AND length(city) <= 20000),
  agent TEXT NOT NULL CHECK(json_valid(agent) AND length(agent) <= 20000),
  contact TEXT NOT NULL CHECK(json_valid(contact) AND length(contact) <= 20000),
  marking TEXT NOT NULL CHECK(marking IN ('','public','embargoed','press','delegation','internal')),
  hue TEXT NOT NULL CHECK(length(hue) <= 20),
  audience TEXT NOT NULL CHECK(audience IN ('public','press','delegation','internal')),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 200000),
  CHECK(last_day <> '' OR kind = 'standing'),
  CHECK(last_day = '' OR last_day >= first_day AND julianday(last_day) - julianday(first_day) <= 366)
) STRICT;
CREATE INDEX events_days ON events(first_day, last_day);
CREATE INDEX events_host ON events(host_id);
CREATE INDEX events_guest ON events(guest_id);

CREATE TABLE delegations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE RESTRICT,
  party_id INTEGER NOT NULL REFERENCES parties(id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK(json_valid(name) AND length(name) <= 20000),
  side TEXT NOT NULL CHECK(side IN ('host','guest')),
  pos INTEGER NOT NULL,
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 200000)
) STRICT;
CREATE INDEX delegations_event ON delegations(event_id, pos);
CREATE INDEX delegations_party ON delegations(party_id);

CREATE TABLE seats(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  delegation_id INTEGER NOT NULL REFERENCES delegations(id) ON DELETE RESTRICT,
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK(json_valid(name) AND length(name) <= 20000),
  role TEXT NOT NULL CHECK(length(role) <= 40),
  pos INTEGER NOT NULL,
  CHECK(person_id IS NOT NULL OR name <> '{}')
) STRICT;
CREATE INDEX seats_delegation ON seats(delegation_id, pos);
CREATE INDEX seats_person ON seats(person_id);

-- What contains others may go in one deed with them, in any order: that one
-- reference is asked at the end of the deed. All others refuse at once.
CREATE TABLE items(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK(kind IN ('arrival','welcome-ceremony','official-photo','family-photo','tete-a-tete','restricted-session','talks','signing','press-statements','press-conference','doorstep','session','opening','adoption','bilateral','pull-aside','meeting','courtesy-call','book-of-honour','wreath-laying','decoration','gifts','meal','official-dinner','reception','cultural','site-visit','spouse-programme','rest','hold','transfer','flight','press-call','briefing','recce','window','departure','other')),
  title TEXT NOT NULL CHECK(json_valid(title) AND title <> '{}' AND length(title) <= 20000),
  start_local TEXT NOT NULL CHECK(start_local GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
  start_zone TEXT NOT NULL CHECK(length(start_zone) BETWEEN 1 AND 64),
  start_off INTEGER NOT NULL CHECK(start_off BETWEEN -1440 AND 1440),
  start_at INTEGER NOT NULL,
  start_mark TEXT NOT NULL CHECK(start_mark IN ('exact','approx','tbc')),
  end_local TEXT NOT NULL CHECK(end_local GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]'),
  end_zone TEXT NOT NULL CHECK(length(end_zone) BETWEEN 1 AND 64),
  end_off INTEGER NOT NULL CHECK(end_off BETWEEN -1440 AND 1440),
  end_at INTEGER NOT NULL,
  end_mark TEXT NOT NULL CHECK(end_mark IN ('exact','approx','tbc','open')),
  all_day INTEGER NOT NULL CHECK(all_day IN (0, 1)),
  pos INTEGER NOT NULL,
  anchored INTEGER NOT NULL CHECK(anchored IN (0, 1)),
  container_id INTEGER REFERENCES items(id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL CHECK(status IN ('option','tbc','proposed','agreed','locked','done','dropped')),
  venue_id INTEGER REFERENCES venues(id) ON DELETE RESTRICT,
  room_id INTEGER REFERENCES rooms(id) ON DELETE RESTRICT,
  place TEXT NOT NULL CHECK(json_valid(place) AND length(place) <= 20000),
  from_id INTEGER REFERENCES venues(id) ON DELETE RESTRICT,
  to_id INTEGER REFERENCES venues(id) ON DELETE RESTRICT,
  press TEXT NOT NULL CHECK(press IN ('','open','accredited','pool','spray','print-pool','official-photographer','written-statement','closed')),
  press_note TEXT NOT NULL CHECK(json_valid(press_note) AND length(press_note) <= 20000),
  call_at TEXT NOT NULL CHECK(call_at = '' OR call_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  gather_at TEXT NOT NULL CHECK(gather_at = '' OR gather_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  gather_place TEXT NOT NULL CHECK(json_valid(gather_place) AND length(gather_place) <= 20000),
  dress TEXT NOT NULL CHECK(dress IN ('','white-tie','black-tie','morning-dress','uniform','national','dark-suit','business','smart-casual','field')),
  interpretation TEXT NOT NULL CHECK(json_valid(interpretation) AND length(interpretation) <= 20000),
  responsible TEXT NOT NULL CHECK(json_valid(responsible) AND length(responsible) <= 20000),
  description TEXT NOT NULL CHECK(json_valid(description) AND length(description) <= 200000),
  remarks TEXT NOT NULL CHECK(json_valid(remarks) AND length(remarks) <= 200000),
  steps TEXT NOT NULL CHECK(json_valid(steps) AND length(steps) <= 500000),
  actual_start TEXT NOT NULL CHECK(length(actual_start) <= 16),
  actual_end TEXT NOT NULL CHECK(length(actual_end) <= 16),
  audience TEXT NOT NULL CHECK(audience IN ('public','press','delegation','internal')),
  CHECK(end_at >= start_at),
  CHECK(end_at - start_at <= 1209600),
  CHECK(room_id IS NULL OR venue_id IS NOT NULL),
  CHECK(container_id IS NULL OR container_id <> id)
) STRICT;
CREATE INDEX items_span ON items(start_at, end_at);
CREATE INDEX items_event ON items(event_id, start_at);
CREATE INDEX items_container ON items(container_id);
CREATE INDEX items_venue ON items(venue_id);
CREATE INDEX items_room ON items(room_id);
CREATE INDEX items_from ON items(from_id);
CREATE INDEX items_to ON items(to_id);

CREATE TABLE participations(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE RESTRICT,
  side TEXT NOT NULL CHECK(side IN ('host','guest')),
  pos INTEGER NOT NULL,
  delegation_id INTEGER REFERENCES delegations(id) ON DELETE RESTRICT,
  seat_id INTEGER REFERENCES seats(id) ON DELETE RESTRICT,
  person_id INTEGER REFERENCES people(id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK(json_valid(name) AND length(name) <= 20000),
  role TEXT NOT NULL CHECK(length(role) <= 40),
  mode TEXT NOT NULL CHECK(mode IN ('','in-person','video','represented')),
  plus INTEGER NOT NULL CHECK(plus BETWEEN 0 AND 999),
  CHECK((delegation_id IS NOT NULL) + (seat_id IS NOT NULL) + (person_id IS NOT NULL) + (name <> '{}') = 1)
) STRICT;
CREATE INDEX participations_item ON participations(item_id, side, pos);
CREATE INDEX participations_delegation ON participations(delegation_id);
CREATE INDEX participations_seat ON participations(seat_id);
CREATE INDEX participations_person ON participations(person_id);

CREATE TABLE settings(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  name TEXT NOT NULL UNIQUE CHECK(length(name) BETWEEN 1 AND 100),
  value TEXT NOT NULL CHECK(json_valid(value) AND length(value) <= 200000)
) STRICT;

-- The papers that were made. A paper that went out is never taken back.
CREATE TABLE papers(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev = 1),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK(length(actor) <= 200),
  event_uid TEXT NOT NULL CHECK(length(event_uid) <= 200),
  title TEXT NOT NULL CHECK(length(title) <= 2000),
  paper TEXT NOT NULL CHECK(length(paper) BETWEEN 1 AND 40),
  format TEXT NOT NULL CHECK(length(format) BETWEEN 1 AND 20),
  audience TEXT NOT NULL CHECK(audience IN ('public','press','delegation','internal')),
  langs TEXT NOT NULL CHECK(length(langs) <= 100),
  revision INTEGER NOT NULL CHECK(revision >= 0),
  file TEXT NOT NULL CHECK(length(file) <= 1000),
  hash TEXT NOT NULL CHECK(length(hash) <= 128)
) STRICT;
CREATE INDEX papers_event ON papers(event_uid, at);
CREATE TRIGGER papers_no_update BEFORE UPDATE ON papers BEGIN SELECT RAISE(ABORT, 'papers is append-only'); END;
CREATE TRIGGER papers_no_delete BEFORE DELETE ON papers BEGIN SELECT RAISE(ABORT, 'papers is append-only'); END;

-- The log. An op is one deed; its changes hold every column on insert and
-- delete, only the changed ones on update. hash covers the op before, this op
-- and its changes.
CREATE TABLE ops(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK(length(actor) <= 200),
  verb TEXT NOT NULL CHECK(length(verb) <= 40),
  args TEXT NOT NULL CHECK(json_valid(args)),
  kind TEXT NOT NULL CHECK(kind IN ('do','undo','redo','import','migrate','paper')),
  target INTEGER REFERENCES ops(id) ON DELETE RESTRICT,
  hash TEXT NOT NULL CHECK(length(hash) = 64),
  CHECK((target IS NOT NULL) = (kind IN ('undo','redo')))
) STRICT;
CREATE INDEX ops_target ON ops(target);
CREATE TRIGGER ops_no_update BEFORE UPDATE ON ops BEGIN SELECT RAISE(ABORT, 'ops is append-only'); END;
CREATE TRIGGER ops_no_delete BEFORE DELETE ON ops BEGIN SELECT RAISE(ABORT, 'ops is append-only'); END;

CREATE TABLE changes(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  op_id INTEGER NOT NULL REFERENCES ops(id) ON DELETE RESTRICT,
  tbl TEXT NOT NULL CHECK(length(tbl) BETWEEN 1 AND 40),
  row_id INTEGER NOT NULL,
  before TEXT CHECK(before IS NULL OR json_valid(before)),
  after TEXT CHECK(after IS NULL OR json_valid(after)),
  CHECK(before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE INDEX changes_op ON changes(op_id);
CREATE INDEX changes_row ON changes(tbl, row_id, id);
CREATE TRIGGER changes_no_update BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'changes is append-only'); END;
CREATE TRIGGER changes_no_delete BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'changes is append-only'); END;

-- Derived from the tables above, written in the same deed: key is what a
-- person types, folded; at orders the hits.
CREATE TABLE search(
  kind TEXT NOT NULL CHECK(kind IN ('item','event','person','venue')),
  id INTEGER NOT NULL,
  at INTEGER NOT NULL,
  key TEXT NOT NULL,
  PRIMARY KEY(kind, id)
) STRICT, WITHOUT ROWID;
