package storage

import (
	"database/sql"
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	"gorm.io/gorm"
)

// matching is the condition that a key holds every word of text.
func matching(text string) (where string, args []any) {
	for _, w := range strings.Fields(words.Fold(cleanText(text))) {
		where += " AND instr(key, ?) > 0"
		args = append(args, w)
	}
	return where, args
}

// Search finds events, persons, venues and items that hold every word of text,
// in any language, marks and scripts folded; of items those nearest to now
// first. Those that are called so come before those in which it stands. A person or venue points at its next
// item, else its last.
func (s *Store) Search(text string) ([]model.Hit, error) {
	where, args := matching(text)
	if where == "" {
		return nil, nil
	}
	var out []model.Hit
	err := s.view(func(_ *gorm.DB, c conn) error {
		r := hitRead{c: c, now: s.now().Unix()}
		for _, t := range s.shape.tables.sources() {
			found, err := r.matching(t.search, where, args)
			if rest, ok := withoutKind(t.search.kind, text); err == nil && ok { // "Zelenskyy invitation"
				restWhere, restArgs := matching(rest)
				var more []int64
				more, err = r.matching(t.search, restWhere, restArgs)
				for _, id := range more {
					if !slices.Contains(found, id) {
						found = append(found, id)
					}
				}
			}
			if err != nil {
				return err
			}
			for _, id := range found {
				if err := r.found(t.search, id); err != nil {
					return err
				}
			}
		}
		out = r.out
		return nil
	})
	slices.SortStableFunc(out, func(a, b model.Hit) int { return called(&a, text) - called(&b, text) })
	return out, err
}

// matching are the rows of a kind whose keys fit, those nearest to now first.
func (r *hitRead) matching(of *source, where string, args []any) ([]int64, error) {
	query := "SELECT id FROM search WHERE kind = '" + of.kind + "'" + where + " ORDER BY abs(at - ?), id LIMIT ?"
	return idsOf(r.c, query, append(append([]any{}, args...), r.now, of.most)...)
}

// kindWords are the words by which rows of a kind are called, in any language, folded.
var kindWords = sync.OnceValue(func() map[string]map[string]bool {
	out := map[string]map[string]bool{}
	for _, t := range ownTables.list {
		if t.search == nil {
			continue
		}
		of := map[string]bool{}
		for _, lang := range words.Languages {
			for _, s := range words.For(lang).List("search.kind." + t.search.kind) {
				of[words.Fold(s)] = true
			}
		}
		out[t.search.kind] = of
	}
	return out
})

// withoutKind is a text without the words by which rows of a kind are called; false where there is
// none of them in it.
func withoutKind(kind, text string) (rest string, ok bool) {
	var kept []string
	for _, s := range strings.Fields(words.Fold(cleanText(text))) {
		if kindWords()[kind][s] {
			ok = true
			continue
		}
		kept = append(kept, s)
	}
	return strings.Join(kept, " "), ok
}

// called is 0 for what bears the words that are looked for in its own name, and 1 for what is found by
// anything else: whoever types a name looks for its bearer first.
func called(h *model.Hit, text string) int {
	var names strings.Builder
	for _, s := range h.Title {
		names.WriteString(words.Fold(s) + "\n")
	}
	for _, w := range strings.Fields(words.Fold(cleanText(text))) {
		if !strings.Contains(names.String(), w) {
			return 1
		}
	}
	return 0
}

type hitRead struct {
	c   conn
	now int64
	out []model.Hit
}

func (r *hitRead) found(s *source, id int64) error {
	h := model.Hit{Kind: s.kind}
	err := s.hit(r, &h, id)
	if err == sql.ErrNoRows {
		return nil // a stale key: the check of the file will tell
	}
	r.out = append(r.out, h)
	return err
}

func (r *hitRead) event(h *model.Hit, id int64) error {
	var day civil.Date
	var zone string
	h.Ref.Event = id
	err := r.c.QueryRowContext(always, "SELECT title, city, first_day, zone FROM events WHERE id = ?", id).Scan(&h.Title, &h.Detail, &day, &zone)
	if err == nil {
		h.Start = dayStart(day, zone)
	}
	return err
}

func (r *hitRead) item(h *model.Hit, id int64) error {
	h.Ref.Item = id
	return r.c.QueryRowContext(always, `SELECT i.event_id, i.title, e.title, i.start_local, i.start_zone, i.start_off, i.start_at,
		i.start_mark, i.start_alt, i.time_words, i.all_day FROM items i JOIN events e ON e.id = i.event_id WHERE i.id = ?`, id).
		Scan(&h.Ref.Event, &h.Title, &h.Detail, &h.Start.Local, &h.Start.Zone, &h.Start.Off, &h.Start.At, &h.StartMark, &h.StartAlt, &h.Words, &h.AllDay)
}

func (r *hitRead) person(h *model.Hit, id int64) error {
	h.Person = id
	if err := r.c.QueryRowContext(always, "SELECT name FROM people WHERE id = ?", id).Scan(&h.Title); err != nil {
		return err
	}
	var held model.Held
	err := r.c.QueryRowContext(always, `SELECT o.title, o.genitive, t.acting FROM tenures t JOIN offices o ON o.id = t.office_id
		WHERE t.person_id = ?1 AND t.from_at <= ?2 AND (t.to_at = 0 OR t.to_at > ?2) ORDER BY t.from_at DESC LIMIT 1`, id, r.now).
		Scan(&held.Office.Title, &held.Office.Genitive, &held.Tenure.Acting)
	if err != nil && err != sql.ErrNoRows {
		return err
	}
	h.Detail = words.Held(held)
	return r.nearest(h, `SELECT item_id FROM participations WHERE person_id = ?1
		UNION SELECT p.item_id FROM seats s JOIN participations p ON p.seat_id = s.id WHERE s.person_id = ?1`, id)
}

func (r *hitRead) venue(h *model.Hit, id int64) error {
	h.Venue = id
	if err := r.c.QueryRowContext(always, "SELECT name, city FROM venues WHERE id = ?", id).Scan(&h.Title, &h.Detail); err != nil {
		return err
	}
	return r.nearest(h, `SELECT id FROM items WHERE venue_id = ?1 UNION SELECT id FROM items WHERE from_id = ?1 UNION SELECT id FROM items WHERE to_id = ?1`, id)
}

// nearest points the hit at the next item, else at the last one; at none when
// there is none.
func (r *hitRead) nearest(h *model.Hit, items string, id int64) error {
	err := r.c.QueryRowContext(always, `SELECT id, event_id, start_local, start_zone, start_off, start_at FROM items WHERE id IN (`+items+`)
		ORDER BY end_at < ?2, abs(start_at - ?2) LIMIT 1`, id, r.now).
		Scan(&h.Ref.Item, &h.Ref.Event, &h.Start.Local, &h.Start.Zone, &h.Start.Off, &h.Start.At)
	if err == sql.ErrNoRows {
		return nil
	}
	return err
}
