package exchange

import (
	"bytes"
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
	var b bytes.Buffer
	b.Grow(int(info.Size()) + bytes.MinRead)
	if _, err := b.ReadFrom(io.LimitReader(f, mostRead)); err != nil { // it may grow meanwhile
		return nil, source.Refuse("unreadable", name)
	}
	return b.Bytes(), nil
}
