package file

import (
	"errors"
	"log/slog"
	"sync"
	"time"

	"chancery/model"
)

// copier makes the backups of one diary and knows the last good one. It outlives
// the open file: what is left to copy when a diary is closed is copied when
// others may open it already.
type copier struct {
	path   string
	schema Schema
	now    func() time.Time
	log    *slog.Logger

	busy sync.Mutex // one copy at a time

	mu      sync.Mutex
	last    Backup
	warning error
}

// BackupEvery is how old the last backup is when the next is made.
const BackupEvery = 30 * time.Minute

func newCopier(path string, o Options) *copier {
	c := &copier{path: path, schema: o.Schema, now: o.Now, log: o.Log}
	for _, b := range Backups(path) {
		if b.Reason != ReasonUpgrade { // that one is of an older program
			c.last = b
			break
		}
	}
	return c
}

// make makes a backup in one of the ways, for whoever holds busy, and lets go of
// those that are no longer needed.
func (c *copier) make(reason, dir string, way func(reason, dir string, at time.Time) (Backup, error)) (Backup, error) {
	own := dir == ""
	if own {
		dir = backupFolder(c.path)
	}
	now := c.now().UTC()
	var b Backup
	err := sure(func() (err error) {
		if b, err = way(reason, dir, unstamped(dir, now)); err != nil && noBackup(err) == Unsound {
			err = &model.Error{Code: Unsound, Args: []string{c.path}, Err: err}
		}
		return err
	})
	if err = blamed(err, c.path); err != nil {
		err = &model.Error{Code: noBackup(err), Args: []string{c.path}, Err: err}
		c.tell(Backup{}, err)
		return Backup{}, err
	}
	if own {
		rotate(dir, now, c.log)
	}
	c.tell(b, nil)
	return b, nil
}

// unstamped is the first second from now on of which no backup is: what was made
// later must be listed as later.
func unstamped(dir string, now time.Time) time.Time {
	taken := map[string]bool{}
	for _, b := range backupsIn(dir) {
		taken[b.At.Format(stampLayout)] = true
	}
	for taken[now.Format(stampLayout)] {
		now = now.Add(time.Second)
	}
	return now
}

// least makes a tail where one serves, a full copy where none does: after an
// attempt that failed only the whole proves that all is well.
func (c *copier) least(reason, dir string, at time.Time) (Backup, error) {
	if _, failed := c.status(); failed != nil {
		return c.full(reason, dir, at)
	}
	b, err := c.tail(reason, dir, at)
	if errors.Is(err, errWhole) {
		return c.full(reason, dir, at)
	}
	return b, err
}

func (c *copier) tell(b Backup, warning error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if warning == nil {
		c.last = b
	}
	c.warning = warning
}

func (c *copier) status() (Backup, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.last, c.warning
}

// due says that the diary holds a deed that the last backup does not, or that
// the last attempt failed. That a paper was made is no reason for a backup.
func (c *copier) due(reads Conn) bool {
	have, failed := c.status()
	if failed != nil || have.Path == "" || !exists(have.Path) {
		id, _, err := c.schema.Content.Head(reads)
		return err != nil || id != 0 // in doubt, make one
	}
	more, err := c.schema.Content.After(reads, have.Head)
	return err != nil || more
}

// inARow is how soon after one another deeds are of one row.
const inARow = time.Minute

// again says that the last backup was made for such a deed, just now.
func (c *copier) again(reason string) bool {
	have, failed := c.status()
	age := c.now().Sub(have.At)
	return failed == nil && have.Reason == reason && age >= 0 && age < inARow && exists(have.Path)
}

// wait is how long it is until the last backup is half an hour old. One from
// a time that is still to come was made when the clock was wrong.
func (c *copier) wait() time.Duration {
	have, _ := c.status()
	age := c.now().Sub(have.At)
	if age < 0 {
		return 0
	}
	return max(0, BackupEvery-age)
}
