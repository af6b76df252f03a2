-- Schema 4: what stands on the papers of those who take part, of the press and
-- of those who stage a ceremony. A diagram is a PNG or JPEG in base64.
ALTER TABLE people ADD COLUMN phone TEXT NOT NULL DEFAULT '' CHECK(length(phone) <= 100);
ALTER TABLE people ADD COLUMN email TEXT NOT NULL DEFAULT '' CHECK(length(email) <= 200);
ALTER TABLE delegations ADD COLUMN liaison TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(liaison) AND length(liaison) <= 20000);
ALTER TABLE delegations ADD COLUMN liaison_phone TEXT NOT NULL DEFAULT '' CHECK(length(liaison_phone) <= 100);
ALTER TABLE participations ADD COLUMN place TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(place) AND length(place) <= 20000);
ALTER TABLE participations ADD COLUMN car TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(car) AND length(car) <= 20000);
ALTER TABLE participations ADD COLUMN points TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(points) AND length(points) <= 200000);
ALTER TABLE events ADD COLUMN press_rooms TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(press_rooms) AND length(press_rooms) <= 20000);
ALTER TABLE items ADD COLUMN bus_at TEXT NOT NULL DEFAULT '' CHECK(bus_at = '' OR bus_at GLOB '[0-2][0-9]:[0-5][0-9]');
ALTER TABLE items ADD COLUMN bus_place TEXT NOT NULL DEFAULT '{}' CHECK(json_valid(bus_place) AND length(bus_place) <= 20000);
ALTER TABLE items ADD COLUMN diagram TEXT NOT NULL DEFAULT '' CHECK(length(diagram) <= 300000);
