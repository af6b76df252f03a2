package main

import (
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"chancery/logbook"
	"chancery/model"
)

// The sample is a fresh diary each time: in a file of its own, or in the one that is named; what is
// there already is refused, and stays as it was.
func TestTheSampleIsMadeWhereItIsAskedFor(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"XDG_DATA_HOME", "HOME", "LOCALAPPDATA", "APPDATA"} {
		t.Setenv(name, home)
	}
	fs := files{now: time.Now, log: logbook.New(filepath.Join(home, "log")), left: new(sync.WaitGroup)}
	defer fs.left.Wait()
	named := filepath.Join(home, "deeper", "mine.chancery")
	for _, tt := range []struct{ asked, want string }{
		{"", filepath.Join(fs.samples(), "sample-1.chancery")}, {"", filepath.Join(fs.samples(), "sample-2.chancery")}, {named, named},
	} {
		d, err := fs.sampleAt(tt.asked)
		if err != nil {
			t.Fatal(err)
		}
		list, err := d.Events()
		if d.Health().Path != tt.want || err != nil || len(list) < 2 {
			t.Errorf("%q is made in %s with %d events, %v", tt.asked, d.Health().Path, len(list), err)
		}
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	}
	fs.left.Wait()
	was, err := os.ReadFile(named)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fs.sampleAt(named); model.Code(err) != "storage.exists" {
		t.Errorf("over one that is there: %v", err)
	}
	if now, err := os.ReadFile(named); err != nil || string(now) != string(was) {
		t.Errorf("it was touched: %v", err)
	}
}
