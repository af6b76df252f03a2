package storage

import (
	"io"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

func createdAt(t testing.TB, path string) string {
	t.Helper()
	s, err := Create(path, options())
	if err != nil {
		t.Fatal(err)
	}
	fill(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestKilledWhileEditing: nothing acknowledged is ever lost, and what is found
// is always whole.
func TestKilledWhileEditing(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	r := rand.New(rand.NewSource(1))
	total := int64(0)
	for range rounds(30) {
		acknowledged := killedAfter(t, time.Duration(r.Intn(60))*time.Millisecond, "edit", path)
		s, err := Open(path, options())
		if err != nil {
			t.Fatal(err)
		}
		report := mustBeSound(t, s)
		if report.Ops < acknowledged {
			t.Fatalf("%d deeds acknowledged, %d found", acknowledged, report.Ops)
		}
		total = report.Ops
		if r.Intn(2) == 0 { // half the time the journal is left for the next child
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
		} else {
			crashClose(s)
		}
	}
	t.Logf("%d deeds", total)
}

// crashClose lets go of a store as a crash would, leaving journals behind.
func crashClose(s *Store) {
	s.idle.stop()
	s.closed = true
	s.file.Leave(false)
}

func TestKilledWhileRestoring(t *testing.T) {
	dir := t.TempDir()
	path := createdAt(t, filepath.Join(dir, "office.chancery"))
	backup := Backups(path)[0].Path
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	do(t, s, &model.SaveSetting{Name: "new", Value: model.Plain("after the backup")})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	seed, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := rand.New(rand.NewSource(2))
	begin := time.Now()
	if out, err := command("restore", path, backup).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	whole := time.Since(begin)
	found := map[bool]int{}
	for range rounds(12) {
		if err := os.WriteFile(path, seed, 0o600); err != nil {
			t.Fatal(err)
		}
		c := command("restore", path, backup)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int63n(int64(whole) + 1)))
		_ = c.Process.Kill()
		_ = c.Wait()
		report, err := Verify(path)
		if err != nil || !report.OK() {
			t.Fatal(err, report.Findings)
		}
		found[oldOne(t, path)]++
	}
	t.Log("old, new:", found[true], found[false])
}

func oldOne(t *testing.T, path string) bool {
	t.Helper()
	s, err := Open(path, Options{Now: options().Now, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	v, err := s.Setting("new")
	if err != nil {
		t.Fatal(err)
	}
	return !v.Empty()
}

// TestFileSizeLimit: the system refuses to let the file grow; all that was
// acknowledged is there, and the diary opens again.
func TestFileSizeLimit(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Log("no shell that can set a limit: TestFullDisk covers what remains")
		return
	}
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	inner := command("fill", path)
	c := exec.Command(shell, "-c", "ulimit -f 3000; exec \"$@\"", "bash", inner.Path, path)
	c.Env = inner.Env
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	said, _ := io.ReadAll(out)
	_ = c.Wait()
	if !strings.Contains(string(said), "REFUSED storage.") {
		t.Fatalf("no refusal: %s", said)
	}
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if report := mustBeSound(t, s); report.Ops < int64(strings.Count(string(said), "ACK")) {
		t.Errorf("acknowledged deeds are missing: %d of %d", report.Ops, strings.Count(string(said), "ACK"))
	}
}

// TestFullDisk: a change that does not fit is refused whole; a smaller one goes on.
func TestFullDisk(t *testing.T) {
	d := fill(t, create(t))
	before := dump(t, d.Store)
	var pages int
	if err := d.writes.QueryRow("PRAGMA page_count").Scan(&pages); err != nil {
		t.Fatal(err)
	}
	if _, err := d.writes.Exec("PRAGMA max_page_count = " + itoa(pages+2)); err != nil {
		t.Fatal(err)
	}
	_, err := d.Do(&model.SaveSetting{Name: "big", Value: model.Plain(strings.Repeat("x", 150000))})
	wantCode(t, err, file.Full)
	if dump(t, d.Store) != before {
		t.Error("part of a refused change was saved")
	}
	do(t, d.Store, &model.SaveSetting{Name: "small", Value: model.Plain("x")})
	if _, err := d.writes.Exec("PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, &model.SaveSetting{Name: "big", Value: model.Plain(strings.Repeat("x", 150000))})
	mustBeSound(t, d.Store)
}
