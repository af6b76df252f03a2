package storage

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

const (
	papersText = "CONTRACT-OF-CARRIAGE-4711"
	driverText = "PASSPORT-0512345-EXPIRES-2031"
)

// parked is a diary with one vehicle, whose papers and driver lie in the vault.
func parked(t *testing.T) (*Store, *garage) {
	t.Helper()
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	s, err := Open(path, withVehicles())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	g := &garage{event: 1, papers: strings.Repeat(papersText, 4000), driver: driverText}
	do(t, s, g)
	return s, g
}

// holds are the files in a folder, whatever they are, in which a text stands.
func holds(t *testing.T, dir, text string) []string {
	t.Helper()
	var out []string
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if bytes.Contains(b, []byte(text)) {
			out = append(out, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestTheLogHoldsKeysAndNoBytes(t *testing.T) {
	s, g := parked(t)
	log := strings.Join(names(t, s, "SELECT coalesce(before, '') || coalesce(after, '') FROM changes"), "\n") + strings.Join(names(t, s, "SELECT args FROM ops"), "\n")
	if strings.Contains(log, papersText) || strings.Contains(log, driverText) || !strings.Contains(log, g.made.Papers.Key) || !strings.Contains(log, g.made.Driver.Key) {
		t.Error("the log holds bytes, or not the keys")
	}
	if g.made.Driver.Sum == sumOf(nil, []byte(driverText)) || g.made.Papers.Sum != sumOf(nil, []byte(g.papers)) || g.made.Papers.Size != int64(len(g.papers)) {
		t.Error("what is delicate can be guessed from its sum, or a file cannot be known by it")
	}
	other := &garage{event: 1, papers: g.papers, driver: driverText}
	do(t, s, other)
	if other.made.Driver.Sum == g.made.Driver.Sum || other.made.Driver.Key == g.made.Driver.Key {
		t.Error("the same words twice can be seen to be the same")
	}
	if b, err := s.Vault(g.made.Driver.Key); err != nil || string(b) != driverText {
		t.Errorf("%q %v", b, err)
	}
	_, err := s.Vault("00000000000000000000000000000000")
	wantCode(t, err, "model.missing")
}

func TestTheVaultIsAppendOnly(t *testing.T) {
	s, g := parked(t)
	for _, q := range []string{"UPDATE vault SET bytes = x'00'", "DELETE FROM vault", "INSERT OR REPLACE INTO vault SELECT key, sum, salt, x'00' FROM vault",
		"INSERT INTO ops(at, actor, verb, args, kind, hash) VALUES(0, '', 'purge', '[]', 'purge', '" + strings.Repeat("0", 64) + "'); DELETE FROM vault"} {
		tx, err := s.writes.Begin()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := tx.Exec(q); err == nil {
			t.Errorf("%s: was let through", q)
		}
		if err := tx.Rollback(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := s.Vault(g.made.Papers.Key); err != nil {
		t.Error(err)
	}
}

func TestVerifyComparesTheVault(t *testing.T) {
	for name, tt := range map[string]struct{ statement, code string }{
		"gone":    {"DELETE FROM vault WHERE length(salt) = 0", foundVault},
		"altered": {"UPDATE vault SET bytes = CAST('another' AS BLOB) WHERE length(salt) = 0", foundUnkept},
		"forged":  {"UPDATE vault SET bytes = x'', sum = '" + sumOf(nil, nil) + "' WHERE length(salt) = 0", foundVault},
	} {
		t.Run(name, func(t *testing.T) {
			s, _ := parked(t)
			if _, err := s.Undo(); err != nil { // the row is gone: the log alone still leads there, and redo needs it
				t.Fatal(err)
			}
			drop := "DROP TRIGGER vault_no_update; DROP TRIGGER vault_no_delete; " + tt.statement
			if _, err := s.writes.Exec(drop); err != nil {
				t.Fatal(err)
			}
			r, err := s.Verify()
			if err != nil || !slices.ContainsFunc(r.Findings, func(f *model.Error) bool { return f.Code == tt.code }) {
				t.Errorf("%v %v", r.Findings, err)
			}
		})
	}
}

func TestPurgeLeavesNoByte(t *testing.T) {
	s, g := parked(t)
	dir := filepath.Dir(s.Path())
	backup, err := s.Backup("")
	if err != nil {
		t.Fatal(err)
	}
	older := filepath.Join(backupFolder(s.Path()), "office.20200101T000000Z.hand.0123456789ab.chancery")
	if err := copyOf(filepath.Join("testdata", "schema-1.chancery"), older); err != nil { // which knows no vault
		t.Fatal(err)
	}
	key := g.made.Driver.Key
	p, err := s.Purging(key)
	if err != nil || p.Bytes != int64(len(driverText)) || p.Room < 100<<10 || p.Took <= 0 || len(p.Holding) != 1 || p.Holding[0].Path != backup.Path {
		t.Errorf("%+v %v", p, err)
	}
	touched, err := s.Purge(key)
	if err != nil || touched.Deed.Kind != kindPurge {
		t.Fatal(touched, err)
	}
	if left := holds(t, dir, driverText); !slices.Equal(left, []string{backup.Path}) {
		t.Errorf("the bytes are still in %v", left)
	}
	if _, err := s.Vault(key); model.Code(err) != codePurged {
		t.Errorf("%v", err)
	}
	if b, err := s.Vault(g.made.Papers.Key); err != nil || string(b) != g.papers {
		t.Errorf("something else went with it: %v", err)
	}
	mustBeSound(t, s)
	if l, ok := s.CanUndo(); !ok || l.Verb != "new-item" {
		t.Errorf("undo would take back %v", l)
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Purge(g.made.Papers.Key); err != nil { // of a row that is gone
		t.Fatal(err)
	}
	if _, err := s.Redo(); err != nil { // a purge does not end what could be done again
		t.Fatal(err)
	}
	mustBeSound(t, s)
	if err := os.Remove(backup.Path); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{driverText, papersText} {
		if left := holds(t, dir, text); len(left) != 0 {
			t.Errorf("%s is still in %v", text, left)
		}
	}
}

func TestPurgeRefusesWhatIsNotThere(t *testing.T) {
	s, g := parked(t)
	head := revisionOf(t, s)
	_, err := s.Purge(g.made.Driver.Key, "0123")
	wantCode(t, err, "model.missing")
	if _, err := s.Vault(g.made.Driver.Key); err != nil {
		t.Errorf("half of a purge was done: %v", err)
	}
	if touched, err := s.Purge(); err != nil || touched.Deed.ID != 0 {
		t.Errorf("a sweep left a trace: %+v %v", touched, err)
	}
	if revisionOf(t, s) != head {
		t.Error("the revision rose")
	}
	mustBeSound(t, s)
}

// A key that a purge names, and that is there all the same, was put back by
// another hand.
func TestVerifySeesWhatCameBack(t *testing.T) {
	s, g := parked(t)
	var sum string
	var salt, b []byte
	if err := s.reads.QueryRow("SELECT sum, salt, bytes FROM vault WHERE key = ?", g.made.Driver.Key).Scan(&sum, &salt, &b); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Purge(g.made.Driver.Key); err != nil {
		t.Fatal(err)
	}
	if _, err := s.writes.Exec("INSERT INTO vault VALUES(?,?,?,?)", g.made.Driver.Key, sum, salt, bytes.Clone(b)); err != nil {
		t.Fatal(err)
	}
	r, err := s.Verify()
	if err != nil || !slices.ContainsFunc(r.Findings, func(f *model.Error) bool { return f.Code == foundPurge }) {
		t.Errorf("%v %v", r.Findings, err)
	}
}

// A change that lays something down and then fails leaves nothing in the vault.
func TestAFailedChangeLaysNothingDown(t *testing.T) {
	s, _ := parked(t)
	_, err := s.Do(&garage{event: 99, papers: "x", driver: "y"})
	wantCode(t, err, file.InUse)
	if n := names(t, s, "SELECT key FROM vault"); len(n) != 2 {
		t.Errorf("%d things lie in the vault", len(n))
	}
}

// What changed on the disk is not shown as what was laid there.
func TestWhatRottedInTheVaultIsRefused(t *testing.T) {
	s, g := parked(t)
	if b, err := s.Vault(g.made.Papers.Key); err != nil || string(b) != g.papers {
		t.Fatal("it cannot be read at all", err)
	}
	if _, err := s.writes.Exec("DROP TRIGGER vault_no_update; UPDATE vault SET bytes = CAST('another' AS BLOB) WHERE length(salt) = 0"); err != nil {
		t.Fatal(err)
	}
	b, err := s.Vault(g.made.Papers.Key)
	wantCode(t, err, file.Corrupt)
	if b != nil {
		t.Errorf("%q is given all the same", b)
	}
}
