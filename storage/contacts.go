package storage

import (
	"database/sql"

	"chancery/model"
)

// Contacts are all visits, summits and meetings by the states and organisations that meet in
// them, in the order of time, with who heads the delegation of each.
func (s *Store) Contacts() (map[int64][]model.Past, error) {
	tenures, err := s.Tenures()
	if err != nil {
		return nil, err
	}
	held := map[int64][]*model.Tenure{}
	for i := range tenures {
		held[tenures[i].PersonID] = append(held[tenures[i].PersonID], &tenures[i])
	}
	out := map[int64][]model.Past{}
	seen := map[[2]int64]bool{} // a delegation may have two heads: the first is told
	err = each(s.reads, `SELECT e.id, e.first_day, e.zone, e.kind, e.direction, e.status, e.title, m.party_id, coalesce(h.person_id, 0),
			EXISTS(SELECT 1 FROM participations p WHERE (p.seat_id = h.id OR p.person_id = h.person_id) AND p.item_id IN (SELECT id FROM items WHERE event_id = e.id) AND p.mode = 'video')
			AND NOT EXISTS(SELECT 1 FROM participations p WHERE (p.seat_id = h.id OR p.person_id = h.person_id) AND p.item_id IN (SELECT id FROM items WHERE event_id = e.id) AND p.mode NOT IN ('video', 'absent')),
			coalesce((SELECT min(start_at) FROM items WHERE event_id = e.id AND status NOT IN ('option', 'dropped')), 0), coalesce((SELECT max(end_at) FROM items WHERE event_id = e.id AND status NOT IN ('option', 'dropped')), 0)
		FROM events e JOIN (SELECT event_id, party_id FROM delegations
			UNION SELECT id, host_id FROM events WHERE host_id IS NOT NULL UNION SELECT id, guest_id FROM events WHERE guest_id IS NOT NULL) m ON m.event_id = e.id
		LEFT JOIN delegations d ON d.event_id = e.id AND d.party_id = m.party_id
		LEFT JOIN seats h ON h.delegation_id = d.id AND h.role = 'head-of-delegation' AND h.person_id IS NOT NULL
		WHERE e.kind <> 'standing' ORDER BY e.first_day, e.id, h.id IS NULL, h.pos, h.id`, func(rows *sql.Rows) error {
		var p model.Past
		var party int64
		var zone string
		if err := rows.Scan(&p.Ref.Event, &p.Day, &zone, &p.Kind, &p.Direction, &p.Status, &p.Title, &party, &p.Who, &p.Remote, &p.Begins, &p.Ends); err != nil {
			return err
		}
		if at := [2]int64{p.Ref.Event, party}; seen[at] {
			return nil
		} else {
			seen[at] = true
		}
		for _, t := range held[p.Who] {
			if t.Runs(dayStart(p.Day, zone).At) {
				p.Office = t.OfficeID
			}
		}
		out[party] = append(out[party], p)
		return nil
	})
	return out, s.file.Told(err)
}
