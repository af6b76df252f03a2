-- Schema 9: what programmes for the press and for the table say besides. Further accesses
-- of the press to an item: the first stays in the item's own columns, which gain the pool,
-- its quota and the latest hour. A note at the foot of an item, who has the chair of it,
-- and that the press of both sides is treated alike. Only columns and a table are added.
ALTER TABLE items ADD COLUMN press_pool TEXT NOT NULL DEFAULT '' CHECK(length(press_pool) <= 40);
ALTER TABLE items ADD COLUMN press_quota TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(press_quota) AND length(press_quota) <= 20000);
ALTER TABLE items ADD COLUMN latest_at TEXT NOT NULL DEFAULT '' CHECK(latest_at = '' OR latest_at GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE items ADD COLUMN footnote TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(footnote) AND length(footnote) <= 20000);
ALTER TABLE items ADD COLUMN chair TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(chair) AND length(chair) <= 20000);
ALTER TABLE events ADD COLUMN press_alike INTEGER NOT NULL DEFAULT 0 CHECK(press_alike IN (0, 1));

CREATE TABLE accesses(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  item_id INTEGER NOT NULL REFERENCES items(id) ON DELETE RESTRICT,
  press TEXT NOT NULL CHECK(length(press) BETWEEN 1 AND 40),
  pool TEXT NOT NULL CHECK(length(pool) <= 40),
  quota TEXT NOT NULL CHECK(json_valid(quota) AND length(quota) <= 20000),
  note TEXT NOT NULL CHECK(json_valid(note) AND length(note) <= 20000),
  call_at TEXT NOT NULL CHECK(call_at = '' OR call_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  gather_at TEXT NOT NULL CHECK(gather_at = '' OR gather_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  gather_place TEXT NOT NULL CHECK(json_valid(gather_place) AND length(gather_place) <= 20000),
  latest_at TEXT NOT NULL CHECK(latest_at = '' OR latest_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  bus_at TEXT NOT NULL CHECK(bus_at = '' OR bus_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  bus_place TEXT NOT NULL CHECK(json_valid(bus_place) AND length(bus_place) <= 20000),
  pos INTEGER NOT NULL
) STRICT;
CREATE INDEX accesses_item ON accesses(item_id, pos);
