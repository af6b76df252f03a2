package storage

import (
	"chancery/model"
	"chancery/storage/file"
)

// Backup is one verified copy of a diary.
type Backup = file.Backup

// What is kept of the backups of a diary at most, those made before upgrades apart.
const (
	MostBackups = file.MostBackups
	MostBytes   = file.MostBytes
)

// Health is what the window shows about the file.
type Health = file.Health

// Backups lists the backups beside a diary, newest first.
func Backups(path string) []Backup { return file.Backups(path) }

// Backup makes a full verified copy now; dir "" is the folder beside the diary.
func (s *Store) Backup(dir string) (Backup, error) { return s.file.Backup(file.ReasonHand, dir) }

// backupBefore secures the diary before something large.
func (s *Store) backupBefore(reason string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.writable(); err != nil {
		return err
	}
	return s.file.BackupBefore(reason)
}

// SaveCopy writes the diary as it stands to a new file, through the connection
// that is open. It never overwrites.
func (s *Store) SaveCopy(path string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.file.SaveCopy(path)
}

// Preview is what a backup holds, before it takes the place of the diary.
type Preview struct {
	Backup Backup
	Rows   map[string]int // by table
	Ops    int64
	Last   []model.Deed // the last ten deeds, newest first
	Report Report
}

// PreviewBackup verifies a backup, of whatever schema, and says what is in it;
// storage.badbackup when it is not usable.
func PreviewBackup(path string) (Preview, error) {
	db, b, r, done, err := file.Look(path, ownShape.schema())
	if err != nil {
		return Preview{}, err
	}
	defer done()
	p := Preview{Backup: b, Rows: map[string]int{}, Ops: r.Ops, Report: r}
	present, err := ownTables.present(db)
	if err != nil {
		return Preview{}, file.Spoilt(path, err)
	}
	for _, t := range present {
		var n int
		if err := db.QueryRow("SELECT count(*) FROM " + t.name).Scan(&n); err != nil {
			return Preview{}, file.Spoilt(path, err)
		}
		p.Rows[t.name] = n
	}
	last, err := opsBefore(db, 1<<62, 10)
	for _, o := range last {
		p.Last = append(p.Last, o.deed())
	}
	return p, file.Spoilt(path, err)
}

// Restore puts a backup in the place of a diary that nobody has open. The
// present file is kept beside it; its name comes back ("" when there was none).
func Restore(path, backup string, o Options) (kept string, err error) {
	return file.Restore(path, backup, o.filled().forFile())
}

// Mended says where a way out of a state led.
type Mended = file.Mended

// Mend takes a way out of the state that a diary was found in: nothing is
// deleted and nothing written over.
func Mend(way model.Way, o Options) (Mended, error) { return file.Mend(way, o.filled().forFile()) }

// EngineVersion is that of SQLite.
func EngineVersion() string { return file.EngineVersion() }
