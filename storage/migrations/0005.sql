-- Schema 5: lists of kinds and statuses leave the tables for the model, so that
-- a new kind is a line there; a vault for what is too large for the log or must
-- be able to vanish; who and what a deed was about, beside the log's own hash.
--
-- Only the texts of CHECKs are taken out. No row is read or copied: this is the
-- way that SQLite's ALTER TABLE page gives for constraints, with RESET in the
-- place of counting the schema's version by hand.
PRAGMA writable_schema=ON;
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(kind IN (''state'',''organisation''))', '') WHERE type = 'table' AND name = 'parties';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(mode IN (''motorcade'',''car'',''helicopter'',''foot'',''flight'',''train''))', '') WHERE type = 'table' AND name = 'routes';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(kind IN (''state'',''official'',''official-working'',''working'',''private'',''transit'',''courtesy'',''summit'',''ministerial'',''meeting'',''ceremony'',''recce'',''standing''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(direction IN ('''',''incoming'',''outgoing'',''multilateral'',''third-country''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(level IN ('''',''head-of-state'',''head-of-government'',''speaker'',''deputy-pm'',''foreign-minister'',''minister'',''organisation-head'',''senior-official''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(status IN (''idea'',''invited'',''agreed-in-principle'',''dates-agreed'',''announced'',''under-way'',''completed'',''postponed'',''cancelled''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(marking IN ('''',''public'',''embargoed'',''press'',''delegation'',''internal''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(audience IN (''public'',''press'',''delegation'',''internal''))', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(side IN (''host'',''guest''))', '') WHERE type = 'table' AND name = 'delegations';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(kind IN (''arrival'',''welcome-ceremony'',''official-photo'',''family-photo'',''tete-a-tete'',''restricted-session'',''talks'',''signing'',''press-statements'',''press-conference'',''doorstep'',''session'',''opening'',''adoption'',''bilateral'',''pull-aside'',''meeting'',''courtesy-call'',''book-of-honour'',''wreath-laying'',''decoration'',''gifts'',''meal'',''official-dinner'',''reception'',''cultural'',''site-visit'',''spouse-programme'',''rest'',''hold'',''transfer'',''flight'',''press-call'',''briefing'',''recce'',''window'',''departure'',''other''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(start_mark IN (''exact'',''approx'',''tbc''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(end_mark IN (''exact'',''approx'',''tbc'',''open''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(status IN (''option'',''tbc'',''proposed'',''agreed'',''locked'',''done'',''dropped''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(press IN ('''',''open'',''accredited'',''pool'',''spray'',''print-pool'',''official-photographer'',''written-statement'',''closed''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(dress IN ('''',''white-tie'',''black-tie'',''morning-dress'',''uniform'',''national'',''dark-suit'',''business'',''smart-casual'',''field''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(audience IN (''public'',''press'',''delegation'',''internal''))', '') WHERE type = 'table' AND name = 'items';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(side IN (''host'',''guest''))', '') WHERE type = 'table' AND name = 'participations';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(mode IN ('''',''in-person'',''video'',''represented''))', '') WHERE type = 'table' AND name = 'participations';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(audience IN (''public'',''press'',''delegation'',''internal''))', '') WHERE type = 'table' AND name = 'papers';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(kind IN (''do'',''undo'',''redo'',''import'',''migrate'',''paper''))', '') WHERE type = 'table' AND name = 'ops';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(kind IN (''item'',''event'',''person'',''venue''))', '') WHERE type = 'table' AND name = 'search';
UPDATE sqlite_schema SET sql = replace(sql, '
  CHECK(last_day <> '''' OR kind = ''standing''),', '') WHERE type = 'table' AND name = 'events';
UPDATE sqlite_schema SET sql = replace(sql, '),
  CHECK((delegation_id IS NOT NULL) + (seat_id IS NOT NULL) + (person_id IS NOT NULL) + (name <> ''{}'') = 1)', ')') WHERE type = 'table' AND name = 'participations';
UPDATE sqlite_schema SET sql = replace(sql, ' CHECK(rev = 1)', ' CHECK(rev > 0)') WHERE type = 'table' AND name = 'papers';
PRAGMA writable_schema=RESET;

-- What lies here is named by its key in rows and in the log; the bytes stand in
-- neither. sum is the SHA-256 of salt and bytes, in hex; salt is empty for what
-- may be guessed. A key goes only when the deed that is being written purges it.
CREATE TABLE vault(
  key TEXT PRIMARY KEY NOT NULL CHECK(length(key) = 32),
  sum TEXT NOT NULL CHECK(length(sum) = 64),
  salt BLOB NOT NULL CHECK(length(salt) = 0 OR length(salt) = 32),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER vault_no_update BEFORE UPDATE ON vault BEGIN SELECT RAISE(ABORT, 'vault is append-only'); END;
CREATE TRIGGER vault_no_delete BEFORE DELETE ON vault
  WHEN NOT EXISTS (SELECT 1 FROM ops o, json_tree(o.args) a WHERE o.id = (SELECT max(id) FROM ops) AND o.kind = 'purge' AND a.atom = OLD.key)
BEGIN SELECT RAISE(ABORT, 'vault is append-only'); END;

-- touched is a JSON list of the uids of the events that a deed was about; login
-- is the account it was done from. The hash of the log does not cover them.
ALTER TABLE ops ADD COLUMN touched TEXT NOT NULL DEFAULT '[]' CHECK(json_valid(touched));
ALTER TABLE ops ADD COLUMN login TEXT NOT NULL DEFAULT '' CHECK(length(login) <= 200);
CREATE INDEX ops_who ON ops(actor, at);
