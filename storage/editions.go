package storage

import (
	"database/sql"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"

	"chancery/model"
	"chancery/patient"
	"chancery/storage/file"

	"gorm.io/gorm"
)

// givenOut is a change that gives a programme out, or calls it back: undo steps over it.
type givenOut interface {
	model.Change
	Signed(actor string)
}

// giveOut does such a change under the name of whoever works, and remembers its number
// outside the file.
func (s *Store) giveOut(c givenOut) (model.Touched, error) {
	c.Signed(s.actor)
	touched, err := s.write(op{Kind: kindIssue}, func(u *unit) error {
		if err := c.Apply(u); err != nil {
			return err
		}
		return u.op.setLabel(c.Label())
	})
	if of, ok := c.(*model.Issue); ok && err == nil {
		s.remember(of.Event, of.N)
	}
	return touched, err
}

// Editions are all that were given out of a visit, the last first, whatever has become of
// the visit.
func (s *Store) Editions(eventUID string) ([]model.Issued, error) {
	var out []model.Issued
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Edition
		if err := tx.Where("event_uid = ?", eventUID).Order("n DESC").Find(&list).Error; err != nil {
			return err
		}
		gone, err := purges(c)
		if err != nil {
			return err
		}
		for i := range list {
			one, err := issued(tx, list[i], gone)
			if err != nil {
				return err
			}
			out = append(out, one)
		}
		return nil
	})
	return out, err
}

// issued is an edition with all that belongs to it.
func issued(tx *gorm.DB, e model.Edition, gone map[string]model.Purged) (model.Issued, error) {
	out := model.Issued{Edition: e, Purged: map[string]model.Purged{}}
	if err := tx.Where("edition_id = ?", e.ID).Order("id").Find(&out.Papers).Error; err != nil {
		return out, err
	}
	of := ids{}
	keys := []string{e.Programme.Key}
	for i := range out.Papers {
		of.add(&out.Papers[i].ID)
		keys = append(keys, out.Papers[i].Bytes.Key)
	}
	for _, key := range keys {
		if p, ok := gone[key]; ok {
			out.Purged[key] = p
		}
	}
	var err error
	if out.Holders, err = findAmong[model.EditionHolder](tx, "paper_id", of, "id"); err != nil {
		return out, err
	}
	return out, tx.Where("edition_id = ?", e.ID).Order("id").Find(&out.Recalls).Error
}

// purges are the keys that purges name, with when and by whom.
func purges(c conn) (map[string]model.Purged, error) {
	out := map[string]model.Purged{}
	err := each(c, "SELECT a.atom, o.at, o.actor FROM ops o, json_tree(o.args) a WHERE o.kind = '"+kindPurge+"' AND a.atom IS NOT NULL", func(rows *sql.Rows) error {
		var key string
		var p model.Purged
		err := rows.Scan(&key, &p.At, &p.Actor)
		out[key] = p
		return err
	})
	return out, err
}

// Numbering is which number the next edition of a visit has. A number that was given out
// never comes again, also where this file does not know of it: it was put back as it was
// before. Then Given is more than Known.
func (s *Store) Numbering(eventUID string) (model.Numbering, error) {
	var n model.Numbering
	var highest int64
	err := s.reads.QueryRowContext(always, "SELECT coalesce(max(n) FILTER (WHERE event_uid = ?), 0), coalesce(max(n), 0) FROM editions", eventUID).Scan(&n.Known, &highest)
	if err != nil {
		return n, s.file.Told(err)
	}
	n.Given = max(n.Known, s.remembered()[eventUID])
	for _, b := range file.Backups(s.file.Path()) {
		if b.Issued > highest { // of which visit its name does not say
			n.Given = max(n.Given, b.Issued)
		}
	}
	n.Next = n.Given + 1
	return n, nil
}

// memory is the file in which the highest numbers of visits are remembered, by uid.
func (s *Store) memory() string { return filepath.Join(s.state, "editions.json") }

func (s *Store) remembered() map[string]int64 {
	out := map[string]int64{}
	if s.state == "" {
		return out
	}
	b, err := os.ReadFile(s.memory())
	if err == nil {
		err = json.Unmarshal(b, &out)
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		s.log.Warn("numbers of editions", "err", err)
		return map[string]int64{}
	}
	return out
}

// remember writes a number there. The diary has it already: what fails is logged.
func (s *Store) remember(eventUID string, n int64) {
	if s.state == "" {
		return
	}
	all := s.remembered()
	all[eventUID] = max(all[eventUID], n)
	b, err := json.Marshal(all)
	if err == nil {
		err = os.MkdirAll(s.state, 0o700)
	}
	if err == nil {
		err = os.WriteFile(s.memory()+".part", b, 0o600)
	}
	if err == nil {
		err = patient.Rename(s.memory()+".part", s.memory())
	}
	if err != nil {
		s.log.Warn("numbers of editions", "err", err)
	}
}
