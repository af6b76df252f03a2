-- Schema 8: what may be known, and when. The hour from which a visit may be told
-- about, and until which nothing of its papers may be used; who may know the hour of an
-- item and where it is, '' where it is whoever may know of the item. Only columns are
-- added.
ALTER TABLE events ADD COLUMN announced TEXT NOT NULL DEFAULT '' CHECK(length(announced) IN (0, 16));
ALTER TABLE events ADD COLUMN embargo TEXT NOT NULL DEFAULT '' CHECK(length(embargo) IN (0, 16));
ALTER TABLE items ADD COLUMN time_audience TEXT NOT NULL DEFAULT '' CHECK(length(time_audience) <= 40);
ALTER TABLE items ADD COLUMN place_audience TEXT NOT NULL DEFAULT '' CHECK(length(place_audience) <= 40);
