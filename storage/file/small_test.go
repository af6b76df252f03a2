package file

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"chancery/model"
)

// A check tells of a page that the disk would not give among what it found.
func TestADiskThatCannotBeReadIsNotDamage(t *testing.T) {
	for said, want := range map[string]bool{
		"Tree 4 page 12: unable to get the page. error code=266": true,
		"Tree 4 page 12: unable to get the page. error code=522": false, // the file ends before it
		"Tree 4 page 12: unable to get the page. error code=11":  false,
		"row 3 missing from index items_span":                    false,
	} {
		if got := faulty(said); got != want {
			t.Errorf("%s: %v", said, got)
		}
	}
}

// A backup of tomorrow was made when the clock was wrong: the next is not put
// off until then.
func TestAClockOnceAheadStopsNoBackups(t *testing.T) {
	o := options()
	now := noon.AddDate(1, 0, 0)
	o.Now = func() time.Time { return now }
	f := create(t, o)
	write(t, f, "ahead")
	if _, err := f.Backup(ReasonHand, ""); err != nil {
		t.Fatal(err)
	}
	now = noon
	if _, err := f.writes.Exec("INSERT INTO notes(hash, words) VALUES('fedcba9876543210', 'now')"); err != nil {
		t.Fatal(err)
	}
	f.Rest(time.Second, func() {})
	if have, _ := f.copies.status(); !have.At.Equal(noon) {
		t.Errorf("the last backup is of %v", have.At)
	}
}

// Two backups within a second lie in the order in which they were made.
func TestBackupsOfOneSecondLieInOrder(t *testing.T) {
	f := create(t, options())
	for _, hash := range []string{"cccccccccccccccc", "bbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaa"} {
		if _, err := f.writes.Exec("INSERT INTO notes(hash, words) VALUES(?, 'x')", hash); err != nil {
			t.Fatal(err)
		}
		made, err := f.Backup(ReasonHand, "")
		if err != nil {
			t.Fatal(err)
		}
		if newest := Backups(f.path)[0]; newest.Path != made.Path {
			t.Errorf("%s was made last, and the newest is %s", made.Path, newest.Path)
		}
	}
}

// What is half made by somebody at work is left alone; what a killed program
// left goes.
func TestOnlyAbandonedPartsAreSwept(t *testing.T) {
	dir := t.TempDir()
	of := filepath.Join(dir, "office.chancery")
	mine, err := newPart(dir, of)
	if err != nil {
		t.Fatal(err)
	}
	defer mine.drop()
	dead := filepath.Join(dir, ".office.chancery.20260312T120000Z.part")
	others := filepath.Join(dir, ".office.chancery.note")
	for _, name := range []string{dead, dead + "-journal", others} {
		if err := os.WriteFile(name, []byte("x"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	sweepParts(dir, of)
	if exists(dead) || exists(dead+"-journal") {
		t.Error("what a killed program left stays")
	}
	if !exists(mine.path) || !exists(others) {
		t.Error("what is not abandoned went")
	}
}

// A copy never takes the place of a link, even of one that leads nowhere; where nobody may make links, nor of a file.
func TestACopyReplacesNoLink(t *testing.T) {
	f := create(t, options())
	to := filepath.Join(t.TempDir(), "copy.chancery")
	if os.Symlink(filepath.Join(t.TempDir(), "nowhere"), to) != nil || !lies(to) {
		if err := os.WriteFile(to, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	was, err := os.Lstat(to)
	if err != nil {
		t.Fatal(err)
	}
	if err := f.SaveCopy(to); model.Code(err) != Exists {
		t.Errorf("%v", err)
	}
	if st, err := os.Lstat(to); err != nil || st.Mode() != was.Mode() || st.Size() != was.Size() {
		t.Errorf("what was there is gone: %v", err)
	}
}

// lies says that something lies at a path, and be it a link: Wine says that it made one, and makes none.
func lies(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
