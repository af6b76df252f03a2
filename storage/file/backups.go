package file

import (
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"
)

// Backups lists the backups beside a diary, newest first. They were verified
// when they were made; Preview and Restore verify them again. A tail whose full
// copy is gone leads nowhere and is not listed.
func Backups(path string) []Backup {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil
	}
	return backupsIn(backupFolder(path))
}

func backupsIn(dir string) []Backup {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil // no folder, no backups
	}
	var out []Backup
	for _, f := range files {
		if b, ok := backupAt(filepath.Join(dir, f.Name())); ok {
			out = append(out, b)
		}
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].At.After(out[j].At) })
	return out
}

func backupAt(path string) (Backup, bool) {
	b, ok := parseBackup(filepath.Base(path))
	if !ok {
		return b, false
	}
	st, err := os.Lstat(path)
	if err != nil || !st.Mode().IsRegular() { // removed meanwhile
		return b, false
	}
	b.Path, b.Size = path, st.Size()
	if b.Reason == ReasonUpgrade {
		h, err := readHeader(path)
		b.Before = h.version
		return b, err == nil
	}
	if filepath.Ext(path) != tailEnd {
		return b, true
	}
	full, _, f, err := openTail(path)
	if err != nil {
		return b, false
	}
	f.Close()
	b.Full = full
	return b, exists(full)
}

// parseBackup reads a name as settle writes it.
func parseBackup(name string) (Backup, bool) {
	end := filepath.Ext(name)
	if end != Extension && end != tailEnd || strings.HasPrefix(name, ".") {
		return Backup{}, false
	}
	parts := strings.Split(strings.TrimSuffix(name, end), ".")
	if len(parts) < 4 {
		return Backup{}, false
	}
	var issued int64
	if n, ok := strings.CutPrefix(parts[len(parts)-4], issuedMark); ok && len(parts) > 4 {
		issued, _ = strconv.ParseInt(n, 10, 64) // a name of the diary's own that begins so counts nothing
	}
	parts = parts[len(parts)-3:]
	at, err := time.Parse(stampLayout, parts[0])
	return Backup{At: at, Reason: parts[1], Head: parts[2], Issued: issued}, err == nil
}
