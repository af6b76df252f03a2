package file

import (
	"database/sql"
	"os"
	"path/filepath"
)

// A program that was killed while it wrote leaves a journal with what stood in
// the file before: SQLite plays it back when the file is next opened to write.
// Until then the header is not to be believed.

// unsettled says that the file is not all there is: a journal beside it holds
// part of it.
func unsettled(path string) bool {
	for _, end := range []string{"-wal", "-journal"} {
		if st, err := os.Stat(path + end); err == nil && st.Size() > 0 {
			return true
		}
	}
	return false
}

// readable opens a file to read. One that a killed program left in the middle of
// a change is read through a private copy; done closes it.
func readable(path string) (db *sql.DB, done func(), err error) {
	dir := ""
	if _, err = versionIn(path); hot(err) {
		if dir, err = os.MkdirTemp("", "chancery-"); err == nil {
			path, err = settle(path, dir)
		}
	}
	if err == nil {
		db, err = connect(readerDSN(path), 1)
	}
	done = func() {
		if db != nil {
			db.Close()
		}
		if dir != "" {
			os.RemoveAll(dir)
		}
	}
	if err != nil {
		done()
	}
	return db, done, err
}

// settle copies a file with its journal into a folder, and plays the journal
// back there.
func settle(path, dir string) (copied string, err error) {
	copied = filepath.Join(dir, "settled")
	for _, end := range []string{"", "-journal"} {
		if err := copyFile(path+end, copied+end); err != nil {
			return "", err
		}
	}
	db, err := connect(upgradeDSN(copied), 1)
	if err != nil {
		return "", err
	}
	defer db.Close()
	return copied, quickCheck(db) // the first read plays it back
}
