package file

import (
	"path/filepath"
	"strings"
	"unicode/utf16"
)

// On Windows the engine opens no file whose name, folders and all, is longer than this, unless the
// computer is set up for long ones. It would say that it cannot open the file, and no more.
const mostLetters = 259

// tooLong refuses a diary whose journal or whose backups would have no room for their names.
func tooLong(path string, long bool) error {
	if long {
		return nil
	}
	stem := filepath.Base(strings.TrimSuffix(path, Extension))
	backup := filepath.Join(backupFolder(path), stem+strings.Repeat("-", backupMark)+Extension)
	if letters(path+"-journal") > mostLetters || letters(backup) > mostLetters {
		return refuse(TooLong, path)
	}
	return nil
}

// backupMark is how many letters the name of a backup has more than that of the diary.
const backupMark = 60

// letters counts as Windows does.
func letters(path string) int { return len(utf16.Encode([]rune(path))) }
