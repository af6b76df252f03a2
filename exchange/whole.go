package exchange

import (
	"io"
	"os"
	"path/filepath"

	"chancery/exchange/source"
)

// mostRead is the most that is read of any file: letters may be so large.
const mostRead = 64<<20 + 1

// Whole is all of a file: it may lie on a stick that is pulled, or be open elsewhere. What is too large is not
// read at all.
func Whole(path string) ([]byte, error) {
	name := filepath.Base(path)
	info, err := os.Stat(path)
	switch {
	case err != nil:
		return nil, source.Refuse("unreadable", name)
	case !info.Mode().IsRegular():
		return nil, source.Refuse("no-file", name)
	case info.Size() > mostRead:
		return nil, source.Refuse("too-large", name, "32")
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, source.Refuse("unreadable", name)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, mostRead)) // it may grow meanwhile
	if err != nil {
		return nil, source.Refuse("unreadable", name)
	}
	return b, nil
}
