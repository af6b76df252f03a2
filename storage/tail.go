package storage

import (
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"chancery/storage/file"
)

// line is one line of a tail: what lies in the vault since, a deed, a change of
// the deed before it, or the end. One of them is set.
type line struct {
	Vault  *laid     `json:"vault,omitempty"`
	Deed   *deedLine `json:"deed,omitempty"`
	Change *changed  `json:"change,omitempty"`
	End    *ending   `json:"end,omitempty"`
}

type laid struct {
	Key   string `json:"key"`
	Sum   string `json:"sum"`
	Salt  []byte `json:"salt"`
	Bytes []byte `json:"bytes"`
}

type deedLine struct {
	ID      int64  `json:"id"`
	At      int64  `json:"at"` // unix seconds
	Actor   string `json:"actor"`
	Verb    string `json:"verb"`
	Args    string `json:"args"`
	Kind    string `json:"kind"`
	Target  *int64 `json:"target,omitempty"`
	Hash    string `json:"hash"`
	Touched string `json:"touched"`
	Login   string `json:"login"`
}

// changed has the images letter for letter: the hash covers them.
type changed struct {
	Table  string  `json:"table"`
	Row    int64   `json:"row"`
	Before *string `json:"before,omitempty"`
	After  *string `json:"after,omitempty"`
}

type ending struct {
	Deed int64  `json:"deed"`
	Hash string `json:"hash"`
}

func (d *deedLine) op() op {
	return op{ID: d.ID, At: d.At, Actor: d.Actor, Verb: d.Verb, Args: d.Args, Kind: d.Kind, Target: d.Target, Hash: d.Hash, about: &about{d.Touched, d.Login}}
}

// After says whether anything was done after the deed whose hash begins so, but
// papers made.
func (sh shape) After(c file.Conn, begins string) (bool, error) {
	for before := int64(1) << 62; ; {
		page, err := opsBefore(c, before, 50)
		if err != nil || len(page) == 0 {
			return err == nil, err // that deed is not in the log at all
		}
		for _, o := range page {
			switch {
			case strings.HasPrefix(o.Hash, begins):
				return false, nil
			case o.Kind != kindPaper:
				return true, nil
			}
			before = o.ID
		}
	}
}

// Since writes what was done since the last deed of base, and what was laid into
// the vault.
func (sh shape) Since(c, base file.Conn, lines *json.Encoder) error {
	from, err := head(base)
	if err != nil {
		return err
	}
	if err := follows(c, from); err != nil {
		return err
	}
	if err := newInVault(c, base, lines); err != nil {
		return err
	}
	last := from
	for {
		page, err := collect(c, func(rows *sql.Rows) (d deedLine, err error) {
			err = rows.Scan(&d.ID, &d.At, &d.Actor, &d.Verb, &d.Args, &d.Kind, &d.Target, &d.Hash, &d.Touched, &d.Login)
			return d, err
		}, "SELECT "+opColumns+", touched, login FROM ops WHERE id > ? ORDER BY id LIMIT ?", last.ID, pageRows)
		if err != nil {
			return err
		}
		for i := range page {
			if last = page[i].op(); last.Kind == kindPurge || last.Kind == kindMigrate {
				return file.ErrApart // the copy holds what was purged, or is of an older program
			}
			if err := writeDeed(c, &page[i], lines); err != nil {
				return err
			}
		}
		if len(page) < pageRows {
			return lines.Encode(line{End: &ending{last.ID, last.Hash}})
		}
	}
}

// follows refuses where the log went another way since the deed, as it does
// after an older backup was restored.
func follows(c conn, o op) error {
	if o.ID == 0 {
		return nil
	}
	var hash string
	err := c.QueryRowContext(always, "SELECT hash FROM ops WHERE id = ?", o.ID).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) || err == nil && hash != o.Hash {
		return file.ErrApart
	}
	return err
}

func writeDeed(c conn, d *deedLine, lines *json.Encoder) error {
	if err := lines.Encode(line{Deed: d}); err != nil {
		return err
	}
	changes := pager[written]{read: func(after *written) ([]written, error) {
		from := int64(-1 << 63)
		if after != nil {
			from = after.id
		}
		return collect(c, scanWritten, "SELECT "+writtenColumns+" FROM changes WHERE op_id = ? AND id > ? ORDER BY id LIMIT ?", d.ID, from, pageRows)
	}}
	for {
		w, err := changes.next()
		if err != nil || w == nil {
			return err
		}
		if err := lines.Encode(line{Change: &changed{w.table, w.row, pointed(w.before), pointed(w.after)}}); err != nil {
			return err
		}
	}
}

func pointed(s sql.NullString) *string {
	if !s.Valid {
		return nil
	}
	return &s.String
}

// newInVault writes what lies in the vault and not in that of base.
func newInVault(c, base conn, lines *json.Encoder) error {
	had := map[string]bool{}
	if err := file.Each(base, "SELECT key FROM vault", func(key string) { had[key] = true }); err != nil {
		return err
	}
	var fresh []string
	if err := file.Each(c, "SELECT key FROM vault ORDER BY rowid", func(key string) {
		if !had[key] {
			fresh = append(fresh, key)
		}
	}); err != nil {
		return err
	}
	for _, key := range fresh {
		l := laid{Key: key}
		err := c.QueryRowContext(always, "SELECT sum, salt, bytes FROM vault WHERE key = ?", key).Scan(&l.Sum, &l.Salt, &l.Bytes)
		if err != nil {
			return err
		}
		if err := lines.Encode(line{Vault: &l}); err != nil {
			return err
		}
	}
	return nil
}

// tail reads lines and proves them by their hashes.
type tail struct {
	last  op // the deed before, its hash proved
	now   *op
	sum   *chain
	vault func(*laid) error
	deed  func(op) error
	each  func(op, *changed) error
}

var errTail = errors.New("the deeds do not follow one another")

// read proves all lines.
func (t *tail) read(lines *json.Decoder) error {
	err := eachLine(lines, func(l line) error {
		switch {
		case l.Vault != nil:
			return t.vault(l.Vault)
		case l.Deed != nil:
			return t.begin(l.Deed.op())
		case l.Change != nil:
			return t.change(l.Change)
		case l.End != nil:
			return t.end(*l.End)
		}
		return errTail
	})
	if err == nil && lines.More() {
		err = errTail
	}
	return err
}

// eachLine reads to the end, which must be there.
func eachLine(lines *json.Decoder, fn func(line) error) error {
	lines.DisallowUnknownFields()
	for {
		var l line
		err := lines.Decode(&l)
		if errors.Is(err, io.EOF) {
			return io.ErrUnexpectedEOF
		}
		if err == nil {
			err = fn(l)
		}
		if err != nil || l.End != nil {
			return err
		}
	}
}

func (t *tail) begin(o op) error {
	if err := t.settle(); err != nil {
		return err
	}
	if o.ID != t.last.ID+1 {
		return fmt.Errorf("%w: %d comes after %d", errTail, o.ID, t.last.ID)
	}
	t.now, t.sum = &o, newChain(t.last.Hash, o)
	return t.deed(o)
}

func (t *tail) change(c *changed) error {
	if t.now == nil {
		return errTail
	}
	t.sum.add(c.Table, c.Row, plain(c.Before), plain(c.After))
	return t.each(*t.now, c)
}

func plain(s *string) any {
	if s == nil {
		return nil
	}
	return *s
}

// settle proves the deed that was read.
func (t *tail) settle() error {
	if t.now == nil {
		return nil
	}
	if t.sum.sum() != t.now.Hash {
		return fmt.Errorf("%w: deed %d is not as it was", errTail, t.now.ID)
	}
	t.last, t.now = *t.now, nil
	return nil
}

func (t *tail) end(e ending) error {
	if err := t.settle(); err != nil {
		return err
	}
	if e.Deed != t.last.ID || e.Hash != t.last.Hash {
		return errTail
	}
	return nil
}
