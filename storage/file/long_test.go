package file

import (
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
)

// A path that the engine could not open is refused by name, before anything is made: letters are counted as
// Windows counts them, and the names of its journal and its backups count too.
func TestAPathThatIsTooLong(t *testing.T) {
	deep := `C:\Users\ana\` + strings.Repeat("довга тека з візитами/", 12)
	for _, tt := range []struct {
		path    string
		long    bool
		refused bool
	}{
		{deep + "візит.chancery", false, true},
		{deep + "візит.chancery", true, false}, // the computer is set up for it
		{`C:\Users\ana\Documents\Візит.chancery`, false, false},
		{`C:\` + strings.Repeat("є", 230) + ".chancery", false, true}, // its journal has room, its backups have none
		{`C:\` + strings.Repeat("😀", 60) + ".chancery", false, true},  // two letters each
		{`C:\` + strings.Repeat("є", 60) + ".chancery", false, false},
	} {
		err := tooLong(tt.path, tt.long)
		if refused := model.Code(err) == TooLong; refused != tt.refused || err != nil && !refused {
			t.Errorf("%d letters, long ones allowed %v: %v", letters(tt.path), tt.long, err)
		}
	}
}

// The name of a backup has no more letters than are kept free for it.
func TestTheNameOfABackupHasRoom(t *testing.T) {
	most := Backup{At: time.Date(2026, 3, 12, 10, 0, 0, 999999999, time.UTC), Reason: ReasonUpgrade, Head: strings.Repeat("f", 8), Issued: 1<<31 - 1}
	dir := t.TempDir()
	part, err := newPart(dir, "v.chancery")
	if err != nil {
		t.Fatal(err)
	}
	defer part.drop()
	b, err := most.settle(part, filepath.Join(dir, "v.chancery"), dir, Extension)
	if err != nil {
		t.Fatal(err)
	}
	if more := len(filepath.Base(b.Path)) - len("v.chancery"); more > backupMark {
		t.Errorf("%s has %d letters more than the diary", filepath.Base(b.Path), more)
	}
}

// OneDrive may be called anything: it says itself where it is.
func TestAFolderOfOneDriveIsKnown(t *testing.T) {
	t.Setenv("OneDriveCommercial", "/home/ana/Ministerul")
	for path, want := range map[string]bool{
		"/home/ana/Ministerul/Documents/v.chancery": true, "/home/ana/ministerul/v.chancery": true, "/home/ana/Ministerul vechi/v.chancery": false,
		"/home/ana/OneDrive - MFA/v.chancery": true, "/home/ana/Documents/v.chancery": false,
	} {
		if got := cloud(path); got != want {
			t.Errorf("%s: %v", path, got)
		}
	}
}
