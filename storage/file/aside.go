package file

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"time"
)

// What is put aside is never deleted, never written over, and lies beside the
// diary under names that say what it is.
const (
	beforeRestore = "before-restore-"
	rescued       = "rescued-"
	putAside      = "aside-"
)

// asideName is a free name for what is put aside of a diary now, with an ending.
func asideName(path, kind, end string, now time.Time) string {
	name := path + "." + kind + now.UTC().Format(stampLayout)
	for i, to := 1, name; ; i++ {
		if !anyOf(to + end) {
			return to + end
		}
		to = name + "-" + strconv.Itoa(i)
	}
}

// anyOf says whether a file or a journal of that name is there, a link that
// leads nowhere included.
func anyOf(path string) bool {
	for _, end := range append([]string{""}, companions...) {
		if _, err := os.Lstat(path + end); err == nil {
			return true
		}
	}
	return false
}

// setAside gives the journals of a diary the name of what is kept of it, so that
// the two go on belonging together. Journals with nothing in them go.
func setAside(path, kept string) (moved []string, err error) {
	for _, end := range companions {
		st, err := os.Lstat(path + end)
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return moved, err
		}
		if end == "-shm" || st.Size() == 0 {
			err = remove(path + end)
		} else if err = rename(path+end, kept+end); err == nil {
			moved = append(moved, kept+end)
		}
		if err != nil {
			return moved, err
		}
	}
	return moved, syncFolder(filepath.Dir(path))
}
