package storage

import (
	"database/sql"
	"errors"
	"sort"

	"chancery/model"
	"chancery/words"

	"gorm.io/gorm"
)

// Registers reads the short lists people choose from, in the order of their
// folded names.
func (s *Store) Registers() (model.Registers, error) {
	var r model.Registers
	err := s.view(func(tx *gorm.DB, _ conn) error {
		for _, list := range []any{&r.Parties, &r.Venues, &r.Rooms, &r.Offices, &r.Presidencies} {
			if err := tx.Order("id").Find(list).Error; err != nil {
				return err
			}
		}
		return nil
	})
	byName(r.Parties, func(p *model.Party) model.Text { return p.Name })
	byName(r.Venues, func(v *model.Venue) model.Text { return v.Name })
	byName(r.Rooms, func(v *model.Room) model.Text { return v.Name })
	byName(r.Offices, func(o *model.Office) model.Text { return o.Title })
	return r, err
}

// Routes reads all known ways between venues.
func (s *Store) Routes() ([]model.Route, error) {
	var out []model.Route
	err := s.view(func(tx *gorm.DB, _ conn) error { return tx.Order("id").Find(&out).Error })
	return out, err
}

// Templates reads the office's own templates, by name.
func (s *Store) Templates() ([]model.Template, error) {
	var out []model.Template
	err := s.view(func(tx *gorm.DB, _ conn) error { return tx.Order("id").Find(&out).Error })
	byName(out, func(t *model.Template) model.Text { return t.Name })
	return out, err
}

// byName sorts in Go: the order of letters must not depend on the database.
func byName[T any](list []T, name func(*T) model.Text) {
	keys := make(map[string]string, len(list))
	fold := func(v *T) string {
		s := name(v).In()
		k, ok := keys[s]
		if !ok {
			k = words.Fold(s)
			keys[s] = k
		}
		return k
	}
	sort.SliceStable(list, func(i, j int) bool { return fold(&list[i]) < fold(&list[j]) })
}

// People suggests persons for a text, folded, such as the beginning of a name
// or an office; "" lists everybody.
func (s *Store) People(text string) ([]model.Known, error) {
	var out []model.Known
	err := s.view(func(tx *gorm.DB, c conn) error {
		where, args := matching(text)
		found, err := idsOf(c, "SELECT id FROM search WHERE kind = 'person'"+where+" ORDER BY id", args...)
		if err != nil {
			return err
		}
		set := ids{}
		for i := range found {
			set.add(&found[i])
		}
		people, err := findAmong[model.Person](tx, "id", set, "id")
		if err != nil {
			return err
		}
		out, err = known(tx, people, set, s.now().Unix())
		return err
	})
	byName(out, func(k *model.Known) model.Text { return k.Person.Name })
	return out, err
}

func known(tx *gorm.DB, people []model.Person, set ids, now int64) ([]model.Known, error) {
	tenures, err := findAmong[model.Tenure](tx, "person_id", set, "from_at, id")
	if err != nil {
		return nil, err
	}
	var offices []model.Office
	var parties []model.Party
	if err := errors.Join(tx.Find(&offices).Error, tx.Find(&parties).Error); err != nil {
		return nil, err
	}
	offered, tag, holds := byKey(offices), byKey(parties), map[int64]model.Tenure{}
	for _, t := range tenures { // the latest begun wins
		if t.From <= now && (t.To == 0 || t.To > now) {
			holds[t.PersonID] = t
		}
	}
	out := make([]model.Known, len(people))
	for i, p := range people {
		held := holds[p.ID]
		office := offered[held.OfficeID]
		out[i] = model.Known{Person: p, OfficeID: held.OfficeID, Office: office.Title, Genitive: office.Genitive, Acting: held.Acting}
		if p.PartyID != nil {
			q := tag[*p.PartyID]
			out[i].Party = q.Tag()
		}
	}
	return out, nil
}

// Saved reads the filters that are kept under a name, in the order of making.
func (s *Store) Saved() ([]model.Saved, error) {
	var all []model.Saved
	return all, s.file.Told(s.reader.Order("id").Find(&all).Error)
}

// Setting reads one setting of the office; nil when it was never set.
func (s *Store) Setting(name string) (model.Text, error) {
	var v model.Text
	err := s.reads.QueryRowContext(always, "SELECT value FROM settings WHERE name = ?", name).Scan(&v)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	return v, s.file.Told(err)
}

// Settings reads all settings of the office by name.
func (s *Store) Settings() (map[string]model.Text, error) {
	var all []model.Setting
	err := s.reader.Find(&all).Error
	out := make(map[string]model.Text, len(all))
	for _, one := range all {
		out[one.Name] = one.Value
	}
	return out, s.file.Told(err)
}
