package storage

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"

	"gorm.io/gorm"
)

// ranked gives whoever signs the rank that their office has on the day of signing, and says of each text where
// another was kept. What was typed by hand stays.
func ranked(tx *gorm.DB, c conn, texts []model.Instrument, on map[int64]int64, now int64) ([]model.OtherRanks, error) {
	out := make([]model.OtherRanks, len(texts))
	var known map[string][]typed.Borne
	for i := range texts {
		t := &texts[i]
		if t.OurSigner.Empty() && t.TheirSigner.Empty() {
			continue
		}
		if known == nil {
			var err error
			if known, err = ranksKnown(tx, c); err != nil {
				return nil, err
			}
		}
		at, ok := on[t.ID]
		if !ok {
			at = now
		}
		out[i] = t.Ranked(func(signer model.Text, kept model.Level) (model.Level, model.OtherRank) {
			return typed.Rank(signer, kept, at, func(s string) []typed.Borne { return known[words.Fold(s)] })
		})
	}
	return out, nil
}

// signedOn are the instants at which texts are signed: of the item that is named, else of the only signing of the
// visit, else that at which the visit begins. A text of no visit has none.
func signedOn(c conn) (map[int64]int64, error) {
	rows, err := c.QueryContext(always, `SELECT t.id, coalesce(i.start_at, 0), e.first_day, e.zone,
			coalesce((SELECT CASE count(*) WHEN 1 THEN min(s.start_at) END FROM items s WHERE s.event_id = e.id AND s.kind = ?1 AND s.status NOT IN (?2, ?3)), 0)
		FROM instruments t JOIN events e ON e.id = t.event_id LEFT JOIN items i ON i.id = t.item_id`, model.Signing, model.Option, model.Dropped)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]int64{}
	for rows.Next() {
		var id, named, only int64
		var day civil.Date
		var zone string
		if err := rows.Scan(&id, &named, &day, &zone, &only); err != nil {
			return nil, err
		}
		switch {
		case named != 0:
			out[id] = named
		case only != 0:
			out[id] = only
		case day != "":
			out[id] = dayStart(day, zone).At
		}
	}
	return out, rows.Err()
}

// ranksKnown are the ranks of offices, and of those who hold or held them, by folded names.
func ranksKnown(tx *gorm.DB, c conn) (map[string][]typed.Borne, error) {
	var offices []model.Office
	if err := tx.Order("id").Find(&offices).Error; err != nil {
		return nil, err
	}
	out, of, titles := map[string][]typed.Borne{}, map[int64]*model.Office{}, map[string]bool{}
	for i := range offices {
		o := &offices[i]
		of[o.ID] = o
		for _, s := range o.Title {
			if key := words.Fold(s); out[key] == nil {
				out[key] = typed.Bearing(o)
				titles[key] = out[key] != nil
			}
		}
	}
	rows, err := c.QueryContext(always, `SELECT p.name, t.office_id, t.from_at, t.to_at FROM tenures t JOIN people p ON p.id = t.person_id ORDER BY t.id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var name model.Text
		var t model.Tenure
		if err := rows.Scan(&name, &t.OfficeID, &t.From, &t.To); err != nil {
			return nil, err
		}
		if of[t.OfficeID] == nil {
			continue
		}
		keys := map[string]bool{}
		for _, s := range name {
			if key := words.Fold(s); !titles[key] && !keys[key] {
				out[key], keys[key] = append(out[key], typed.Held(&t, of[t.OfficeID])...), true
			}
		}
	}
	return out, rows.Err()
}
