package storage

import "chancery/model"

// source says which words lie in the key of a row: the first query gives the
// id, the instant that orders hits, and texts; the others give further texts.
// ?1 is a JSON list of ids.
type source struct {
	kind    string // of the hits: item, event, person, venue
	queries []string
	within  int // how many of the queries, the last, read rows that are within the row
	rank    int // hits of a lower rank come first
	most    int // hits; nobody reads further, they type another letter
	hit     func(r *hitRead, h *model.Hit, id int64) error
}

// spread says whose keys hold the words of rows; ?1 is a JSON list of their ids.
type spread struct{ table, query string }

// squeezed is a number without what stands between its parts, with what people write before
// one: it is found in any form.
func squeezed(column string) string {
	return "CASE WHEN " + column + " = '' THEN '' ELSE 'nr. no. № ' || replace(" + column + ", '/', '-') || ' ' || replace(replace(replace(replace(" + column + ", '/', ''), '-', ''), '.', ''), ' ', '') END"
}

// texts begins the texts of a row, which are read as one: what it costs to read a column of
// ten thousand rows, most of them empty, is spent once.
const texts = "concat_ws(char(0), "

const among = " IN (SELECT value FROM json_each(?1))"

// ownTables describes the diary, parents before children.
var ownTables = register(
	table{record: &model.Party{}, spread: []spread{
		{"events", `SELECT id FROM events WHERE host_id` + among + ` UNION SELECT id FROM events WHERE guest_id` + among},
		{"people", `SELECT id FROM people WHERE party_id` + among},
		{"commitments", `SELECT id FROM commitments WHERE party_id` + among},
		{"instruments", `SELECT id FROM instruments WHERE ours_id` + among + ` UNION SELECT id FROM instruments WHERE theirs_id` + among},
		{"invitations", `SELECT id FROM invitations WHERE party_id` + among},
		{"items", `SELECT p.item_id FROM delegations d JOIN participations p ON p.delegation_id = d.id WHERE d.party_id` + among + `
			UNION SELECT p.item_id FROM delegations d JOIN seats s ON s.delegation_id = d.id JOIN participations p ON p.seat_id = s.id WHERE d.party_id` + among}}},
	table{record: &model.Person{}, spread: []spread{{"items", `SELECT item_id FROM participations WHERE person_id` + among + `
			UNION SELECT p.item_id FROM seats s JOIN participations p ON p.seat_id = s.id WHERE s.person_id` + among},
		{"invitations", `SELECT id FROM invitations WHERE person_id` + among}, {"letters", `SELECT id FROM letters WHERE person_id` + among}},
		search: &source{kind: "person", within: 1, rank: 2, most: 20, hit: (*hitRead).person, queries: []string{
			`SELECT p.id, 0, ` + texts + `p.name, p.aliases, p.remarks, p.phone, p.email, q.name, q.code, q.short) FROM people p LEFT JOIN parties q ON q.id = p.party_id WHERE p.id` + among,
			`SELECT t.person_id, 0, ` + texts + `o.title) FROM tenures t JOIN offices o ON o.id = t.office_id WHERE t.person_id` + among + ` ORDER BY t.id`}}},
	table{record: &model.Office{}, spread: []spread{{"people", `SELECT person_id FROM tenures WHERE office_id` + among}, {"invitations", `SELECT id FROM invitations WHERE office_id` + among}}},
	table{record: &model.Tenure{}, within: true},
	table{record: &model.Presidency{}},
	table{record: &model.Venue{}, spread: []spread{{"items", `SELECT id FROM items WHERE venue_id` + among + ` UNION SELECT id FROM items WHERE from_id` + among + ` UNION SELECT id FROM items WHERE to_id` + among}},
		search: &source{kind: "venue", within: 1, rank: 3, most: 10, hit: (*hitRead).venue, queries: []string{
			`SELECT v.id, 0, ` + texts + `v.name, v.aliases, v.city, v.address) FROM venues v WHERE v.id` + among,
			`SELECT r.venue_id, 0, ` + texts + `r.name) FROM rooms r WHERE r.venue_id` + among + ` ORDER BY r.id`}}},
	table{record: &model.Room{}, within: true, spread: []spread{{"items", `SELECT id FROM items WHERE room_id` + among}}},
	table{record: &model.Route{}},
	table{record: &model.Event{}, spread: []spread{{"commitments", `SELECT id FROM commitments WHERE event_id` + among}, {"instruments", `SELECT id FROM instruments WHERE event_id` + among},
		{"invitations", `SELECT id FROM invitations WHERE event_id` + among}, {"letters", `SELECT id FROM letters WHERE event_id` + among}}, search: &source{kind: "event", within: 1, rank: 1, most: 20, hit: (*hitRead).event, queries: []string{
		`SELECT e.id, CAST(strftime('%s', e.first_day) AS INTEGER), ` + texts + `e.title, e.badge, e.host_name, e.guest_name, e.city, e.agent, e.contact, e.remarks, e.press_rooms, e.foreword, e.practical,
			h.name, h.code, h.short, g.name, g.code, g.short)
		FROM events e LEFT JOIN parties h ON h.id = e.host_id LEFT JOIN parties g ON g.id = e.guest_id WHERE e.id` + among,
		`SELECT d.event_id, 0, ` + texts + `d.liaison, d.liaison_phone) FROM delegations d WHERE d.event_id` + among + ` ORDER BY d.id`}}},
	table{record: &model.Delegation{}, within: true, spread: []spread{{"items", `SELECT item_id FROM participations WHERE delegation_id` + among + `
			UNION SELECT p.item_id FROM seats s JOIN participations p ON p.seat_id = s.id WHERE s.delegation_id` + among}}},
	table{record: &model.Seat{}, spread: []spread{{"items", `SELECT item_id FROM participations WHERE seat_id` + among}}},
	table{record: &model.Group{}, spread: []spread{{"items", `SELECT item_id FROM participations WHERE group_id` + among}}},
	table{record: &model.Member{}},
	table{record: &model.Item{}, spread: []spread{{"commitments", `SELECT id FROM commitments WHERE item_id` + among}, {"instruments", `SELECT id FROM instruments WHERE item_id` + among}}, search: &source{kind: "item", within: 2, rank: 4, most: 80, hit: (*hitRead).item, queries: []string{
		`SELECT i.id, i.start_at, ` + texts + `i.title, i.place, i.press_note, i.gather_place, i.interpretation, i.responsible, i.description, i.remarks, i.steps, i.bus_place, i.time_words, i.press_quota, i.chair, i.footnote,
			v.name, v.aliases, r.name, f.name, f.aliases, t.name, t.aliases)
		FROM items i LEFT JOIN venues v ON v.id = i.venue_id LEFT JOIN rooms r ON r.id = i.room_id
			LEFT JOIN venues f ON f.id = i.from_id LEFT JOIN venues t ON t.id = i.to_id WHERE i.id` + among,
		`SELECT p.item_id, 0, ` + texts + `p.name, p.place, p.car, p.points, s.name, w.name, w.aliases, d.name, q.name, q.code, q.short, g.name)
		FROM participations p LEFT JOIN groups g ON g.id = p.group_id LEFT JOIN seats s ON s.id = p.seat_id LEFT JOIN people w ON w.id = coalesce(p.person_id, s.person_id)
			LEFT JOIN delegations d ON d.id = coalesce(p.delegation_id, s.delegation_id) LEFT JOIN parties q ON q.id = d.party_id
		WHERE p.item_id` + among + ` ORDER BY p.id`,
		`SELECT a.item_id, 0, ` + texts + `a.quota, a.note, a.gather_place, a.bus_place) FROM accesses a WHERE a.item_id` + among + ` ORDER BY a.id`}}},
	table{record: &model.Commitment{}, search: &source{kind: "commitment", rank: 5, most: 20, hit: (*hitRead).commitment, queries: []string{
		`SELECT c.id, coalesce(CAST(strftime('%s', c.due) AS INTEGER), 0), ` + texts + `c.words, c.who, c.whom, c.owner, c.notes, c.origin, q.name, q.code, q.short, e.title, i.title)
		FROM commitments c LEFT JOIN parties q ON q.id = c.party_id LEFT JOIN events e ON e.id = c.event_id LEFT JOIN items i ON i.id = c.item_id WHERE c.id` + among}}},
	table{record: &model.Instrument{}, search: &source{kind: "instrument", rank: 6, most: 20, hit: (*hitRead).instrument, queries: []string{
		`SELECT t.id, coalesce(CAST(strftime('%s', e.first_day) AS INTEGER), 0), ` + texts + `t.title, t.others, t.our_signer, t.their_signer, t.approval, t.depositary, t.remarks, t.origin,
			o.name, o.code, o.short, q.name, q.code, q.short, e.title, i.title)
		FROM instruments t LEFT JOIN parties o ON o.id = t.ours_id LEFT JOIN parties q ON q.id = t.theirs_id
			LEFT JOIN events e ON e.id = t.event_id LEFT JOIN items i ON i.id = t.item_id WHERE t.id` + among}}},
	table{record: &model.Invitation{}, search: &source{kind: "invitation", rank: 7, most: 20, hit: (*hitRead).invitation, queries: []string{
		`SELECT v.id, coalesce(CAST(strftime('%s', e.first_day) AS INTEGER), 0), ` + texts + `v.who, v.comes, v.companion, v.remarks, v.origin, q.name, q.code, q.short, o.title, p.name, e.title)
		FROM invitations v LEFT JOIN parties q ON q.id = v.party_id LEFT JOIN offices o ON o.id = v.office_id LEFT JOIN people p ON p.id = v.person_id
			LEFT JOIN events e ON e.id = v.event_id WHERE v.id` + among,
		`SELECT v.id, 0, ` + texts + `s.value ->> 'number', s.value ->> 'words', s.value ->> 'where', ` + squeezed("coalesce(s.value ->> 'number', '')") + `) FROM invitations v, json_each(v.thread) s WHERE v.id` + among + ` ORDER BY v.id, s.key`}}},
	table{record: &model.Letter{}, search: &source{kind: "letter", rank: 8, most: 20, hit: (*hitRead).letter, queries: []string{
		`SELECT l.id, coalesce(CAST(strftime('%s', l.day) AS INTEGER), 0), ` + texts + `l.about, l.number, l.sender, l.addressee, l.remarks, l.origin, p.name, e.title, ` + squeezed("l.number") + `)
		FROM letters l LEFT JOIN people p ON p.id = l.person_id LEFT JOIN events e ON e.id = l.event_id WHERE l.id` + among}}},
	table{record: &model.Attachment{}, search: &source{kind: "attachment", rank: 9, most: 20, hit: (*hitRead).attachment, queries: []string{
		`SELECT a.id, 0, ` + texts + `a.name, a.about) FROM attachments a WHERE a.id` + among}}},
	table{record: &model.Access{}, within: true},
	table{record: &model.Participation{}, within: true},
	table{record: &model.Setting{}},
	table{record: &model.Made{}},
	table{record: &model.Template{}},
	table{record: &model.Saved{}},
	table{record: &model.Edition{}},
	table{record: &model.EditionPaper{}},
	table{record: &model.EditionHolder{}},
	table{record: &model.EditionRecall{}},
)
