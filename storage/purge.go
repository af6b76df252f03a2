package storage

import (
	"encoding/json"
	"slices"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

// Purging is what a purge would take, and what it cannot reach.
type Purging struct {
	Bytes   int64         // that go
	Room    int64         // bytes that the disk must have free meanwhile
	Free    int64         // bytes that it has, -1 when not known
	Took    time.Duration // about how long the diary is busy
	Holding []Backup      // backups that still hold some of it: they must be removed by hand
}

// Purging says what Purge would take.
func (s *Store) Purging(keys ...string) (Purging, error) {
	var p Purging
	const size = "SELECT coalesce(sum(length(bytes)), 0) FROM vault WHERE key IN (SELECT value FROM json_each(?))"
	if err := s.reads.QueryRowContext(always, size, list(keys)).Scan(&p.Bytes); err != nil {
		return p, s.file.Told(err)
	}
	var now int64
	if err := s.reads.QueryRowContext(always, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size").Scan(&now); err != nil {
		return p, s.file.Told(err)
	}
	p.Free = file.Free(s.file.Path())
	p.Room = 2 * now // the file is written anew through its journal
	p.Took = time.Second + time.Duration(now/slowDisk)*time.Second
	p.Holding = s.holding(keys)
	return p, nil
}

// slowDisk is what a slow disk writes in a second, in bytes.
const slowDisk = 20 << 20

// holding are the backups in whose vault one of the keys lies. One that cannot
// be read is among them: it may.
func (s *Store) holding(keys []string) (out []Backup) {
	held := map[string]bool{}
	all := Backups(s.file.Path())
	for _, b := range all {
		held[b.Path] = stillHolds(b, keys)
	}
	for _, b := range all {
		if held[b.Path] || held[b.Full] {
			out = append(out, b)
		}
	}
	return out
}

func stillHolds(b Backup, keys []string) bool {
	n := 0
	if b.Full != "" {
		err := file.PeekTail(b.Path, func(lines *json.Decoder) error {
			return eachLine(lines, func(l line) error {
				if l.Vault != nil && slices.Contains(keys, l.Vault.Key) {
					n++
				}
				return nil
			})
		})
		return n > 0 || err != nil
	}
	err := file.Peek(b.Path, func(c conn, version int) error {
		if version < vaultSince {
			return nil
		}
		return c.QueryRowContext(always, "SELECT count(*) FROM vault WHERE key IN (SELECT value FROM json_each(?))", list(keys)).Scan(&n)
	})
	return n > 0 || err != nil
}

// vaultSince is the schema that brought the vault.
const vaultSince = 5

// Purge removes what lies under keys from the vault for good, and leaves no
// byte of it in the file or beside it. It is logged, and undo steps over it: a
// row that leads there leads nowhere afterwards. Backups are not touched:
// Purging names those that still hold it. With no key it only sweeps, which
// finishes a purge that was cut short. Errors: model.missing when a key is not
// in the vault, and those of Do; storage.busy when somebody reads for so long
// that the journal could not be emptied: purge with no key then.
func (s *Store) Purge(keys ...string) (model.Touched, error) {
	touched, err := s.write(op{Kind: kindPurge}, func(u *unit) error {
		if len(keys) == 0 {
			return nil
		}
		u.purge = slices.Clone(keys)
		args := make([]model.Text, len(keys))
		for i, key := range keys {
			args[i] = model.Plain(key)
		}
		return u.op.setLabel(model.Label{Verb: "purge", Args: args})
	})
	if err != nil {
		return touched, err
	}
	return touched, s.sweep()
}

// empty takes the keys of a purge out, after its op was written: the vault lets
// nothing else go.
func (u *unit) empty() error {
	done, err := u.c.ExecContext(always, "DELETE FROM vault WHERE key IN (SELECT value FROM json_each(?))", list(u.purge))
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n != int64(len(u.purge)) {
		return refuse("model.missing", "vault")
	}
	return nil
}

// sweep leaves no byte of what was deleted.
func (s *Store) sweep() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.writable(); err != nil {
		return err
	}
	return s.file.Sweep()
}
