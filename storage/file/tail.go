package file

import (
	"bufio"
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"
)

// A tail is a backup of what was done since a full copy: its first line says on
// which copy it leans, the others are the deeds as the log has them, one JSON
// value to a line. Going back to it plays them onto the copy and proves the
// whole.

// leaning is the first line of a tail.
type leaning struct {
	Full    string `json:"full"` // name of the full copy, in the same folder
	Version int    `json:"schema"`
}

// errWhole says that no tail serves, so that a full copy must be made.
var errWhole = errors.New("a full copy is due")

// ErrApart is what Content answers where deeds cannot be told as what follows on a
// copy: it went another way since, or something was purged that the copy still has.
var ErrApart = errors.New("the log does not follow on the copy")

const (
	fullEvery = 7 * 24 * time.Hour // how old the full copy is on which the last tail leans
	tailShare = 5                  // a tail is never larger than a fifth of its full copy
)

// tail writes what was done since the last full copy; errWhole when there is none
// that serves, or when it is no longer little.
func (c *copier) tail(reason, dir string, at time.Time) (Backup, error) {
	full, ok := c.leanOn(dir, at)
	if !ok {
		return Backup{}, errWhole
	}
	part, err := c.part(dir)
	if err != nil {
		return Backup{}, err
	}
	defer part.drop()
	head, issued, err := c.write(part.path, full)
	if err != nil {
		return Backup{}, err
	}
	b, err := Backup{At: at, Reason: reason, Head: short(head), Issued: issued}.settle(part, c.path, dir, tailEnd)
	b.Full = full.Path
	return b, err
}

// leanOn is the full copy for the next tail.
func (c *copier) leanOn(dir string, at time.Time) (Backup, bool) {
	for _, b := range backupsIn(dir) {
		if b.Full != "" || b.Reason == ReasonUpgrade {
			continue
		}
		h, err := readHeader(b.Path)
		age := at.Sub(b.At)
		return b, err == nil && h.version == c.schema.newest() && age >= 0 && age < fullEvery
	}
	return Backup{}, false
}

// write writes a tail into part, and reads it back.
func (c *copier) write(part string, full Backup) (head string, issued int64, err error) {
	base, err := connect(strangerDSN(full.Path), 1)
	if err != nil {
		return "", 0, err
	}
	defer base.Close()
	out, err := os.OpenFile(part, os.O_RDWR, 0)
	if err != nil {
		return "", 0, err
	}
	defer out.Close()
	if issued, err = c.deeds(base, full, out); err != nil {
		return "", 0, err
	}
	if err := out.Sync(); err != nil {
		return "", 0, err
	}
	if _, err := out.Seek(0, io.SeekStart); err != nil {
		return "", 0, err
	}
	lines := json.NewDecoder(bufio.NewReader(out))
	var on leaning
	if err := lines.Decode(&on); err != nil {
		return "", 0, err
	}
	head, err = c.schema.Content.Follow(base, lines)
	return head, issued, err
}

// deeds writes the lines of a tail, from one state of the diary, and says which editions there are in it.
func (c *copier) deeds(base *sql.DB, full Backup, out io.Writer) (issued int64, err error) {
	db, err := connect(readerDSN(c.path), 1)
	if err != nil {
		return 0, err
	}
	defer db.Close()
	tx, err := db.BeginTx(always, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return 0, err
	}
	defer tx.Rollback()
	if issued, err = c.schema.Content.Issued(tx); err != nil {
		return 0, err
	}
	w := bufio.NewWriter(&limited{out, full.Size / tailShare})
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	err = lines.Encode(leaning{filepath.Base(full.Path), c.schema.newest()})
	if err == nil {
		err = c.schema.Content.Since(tx, base, lines)
	}
	if errors.Is(err, ErrApart) {
		return 0, errWhole
	}
	if err == nil {
		err = w.Flush()
	}
	return issued, err
}

// limited writes so much and no more.
type limited struct {
	w    io.Writer
	left int64
}

func (l *limited) Write(b []byte) (int, error) {
	if l.left -= int64(len(b)); l.left < 0 {
		return 0, errWhole
	}
	return l.w.Write(b)
}

// openTail reads the first line of a tail; the lines after it are the deeds.
func openTail(path string) (full string, lines *json.Decoder, f *os.File, err error) {
	if f, err = os.Open(path); err != nil {
		return "", nil, nil, err
	}
	var on leaning
	lines = json.NewDecoder(bufio.NewReader(f))
	if err = lines.Decode(&on); err == nil && (on.Full == "" || on.Full != filepath.Base(on.Full)) {
		err = errors.New("the name of the full copy is not one")
	}
	if err != nil {
		f.Close()
		return "", nil, nil, err
	}
	return filepath.Join(filepath.Dir(path), on.Full), lines, f, nil
}

// rebuild makes the diary of a backup anew in a file of its own. It is not
// proved yet.
func rebuild(backup, to string, s Schema) error {
	if filepath.Ext(backup) != tailEnd {
		return copyFile(backup, to)
	}
	full, lines, f, err := openTail(backup)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := copyFile(full, to); err != nil {
		return err
	}
	db, err := connect(upgradeDSN(to), 1)
	if err != nil {
		return err
	}
	defer db.Close()
	tx, err := db.BeginTx(always, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	if err := s.Content.Replay(tx, lines); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	if err := db.Close(); err != nil {
		return err
	}
	return syncFile(to)
}
