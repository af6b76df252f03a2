package patient

import (
	"errors"
	"os"

	"golang.org/x/sys/windows"
)

// Held says of a file that could not be renamed, replaced or removed that a program has it open. Where it is what would
// be replaced that is open, the system only says that it may not be: so it says of a file that is write-protected, too.
func Held(err error, path string) bool {
	for _, one := range []error{windows.ERROR_SHARING_VIOLATION, windows.ERROR_LOCK_VIOLATION, windows.ERROR_USER_MAPPED_FILE, windows.ERROR_DELETE_PENDING, windows.ERROR_DIR_NOT_EMPTY} {
		if errors.Is(err, one) {
			return true
		}
	}
	if !errors.Is(err, windows.ERROR_ACCESS_DENIED) {
		return false
	}
	st, e := os.Lstat(path)
	return e != nil || st.Mode().Perm()&0o200 != 0
}
