package file

import (
	"context"
	"database/sql"
	"os"
	"sync"
	"time"
)

// atOnce is how large a file is whose pages are looked at before it is opened; of
// a larger one that is done while it is on show.
const atOnce = 4 << 20

// checks are what goes on beside the work; it ends when the file is closed.
type checks struct {
	ctx  context.Context
	end  context.CancelFunc
	wait sync.WaitGroup
}

func newChecks() *checks {
	ctx, end := context.WithCancel(context.Background())
	return &checks{ctx: ctx, end: end}
}

func (c *checks) stop() {
	c.end()
	c.wait.Wait()
}

// within is a connection whose every query ends when a context does.
type within struct {
	ctx context.Context
	c   Conn
}

func (w within) ExecContext(_ context.Context, q string, args ...any) (sql.Result, error) {
	return w.c.ExecContext(w.ctx, q, args...)
}

func (w within) QueryContext(_ context.Context, q string, args ...any) (*sql.Rows, error) {
	return w.c.QueryContext(w.ctx, q, args...)
}

func (w within) QueryRowContext(_ context.Context, q string, args ...any) *sql.Row {
	return w.c.QueryRowContext(w.ctx, q, args...)
}

// Verify checks the open file while it is used, through a connection of its own.
// Closing the file ends it with an error.
func (f *File) Verify() (Report, error) {
	f.checks.wait.Add(1)
	defer f.checks.wait.Done()
	path := f.path
	if f.private != nil {
		return f.schema.report(f.checks.ctx, f.asItIs(), path, f.schema.Content.Check)
	}
	db, err := connect(readerDSN(path), 1)
	if err != nil {
		return Report{}, Mapped(err)
	}
	defer db.Close()
	return f.schema.report(f.checks.ctx, db, path, f.schema.Content.Check)
}

// whenShown is how long a file is left to whoever opened it to show it.
const whenShown = 2 * time.Second

// Watch looks at the pages of a file that was too large to be looked at before
// it was opened, and says what is wrong; nothing when all is well, or when the
// file is closed first.
func (f *File) Watch(wrong func(error)) {
	if !f.unchecked {
		return
	}
	f.checks.wait.Add(1)
	go func() {
		defer f.checks.wait.Done()
		select {
		case <-time.After(whenShown):
		case <-f.checks.ctx.Done():
			return
		}
		db, err := connect(readerDSN(f.path), 1)
		if err != nil {
			return // whoever reads next is told
		}
		defer db.Close()
		err = quickCheck(within{f.checks.ctx, db})
		if err = Mapped(err); err != nil && f.checks.ctx.Err() == nil {
			wrong(err)
		}
	}()
}

func large(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.Size() > atOnce
}
