package source

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"strconv"
	"strings"
)

// What is read at most, so that no file can fill the memory.
const (
	MostFile  = 32 << 20
	mostPart  = 64 << 20
	mostAll   = 192 << 20
	mostRatio = 200 // times that a part may be larger than it is packed, beyond the first megabyte
	mostParts = 2000
	MostDepth = 200
	MostRows  = 100_000
	MostCells = 1_000_000
	MostWidth = 128
)

// Archive is a document that is a zip of parts.
type Archive struct {
	parts map[string]*zip.File
	left  int64
}

// Unzip opens an archive; what would fill the memory is refused before it is unpacked,
// and again while it is, for what the directory says may be a lie.
func Unzip(b []byte) (*Archive, error) {
	zr, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		return nil, Refuse("damaged", "")
	}
	a := &Archive{parts: map[string]*zip.File{}, left: mostAll}
	var all uint64
	for _, f := range zr.File {
		all += min(f.UncompressedSize64, mostAll+1)
		if f.UncompressedSize64 > mostPart || f.UncompressedSize64 > 1<<20 && f.UncompressedSize64 > mostRatio*max(f.CompressedSize64, 1) {
			return nil, Refuse("bomb", f.Name)
		}
		a.parts[path.Clean(strings.TrimPrefix(f.Name, "/"))] = f
	}
	if all > mostAll || len(zr.File) > mostParts {
		return nil, Refuse("bomb", strconv.Itoa(len(zr.File)))
	}
	return a, nil
}

// Has says that there is such a part.
func (a *Archive) Has(name string) bool { return a.parts[name] != nil }

// Open reads a part; nil when there is none.
func (a *Archive) Open(name string) (io.Reader, error) {
	f := a.parts[path.Clean(strings.TrimPrefix(name, "/"))]
	if f == nil {
		return nil, nil
	}
	r, err := f.Open()
	if err != nil {
		return nil, Refuse("damaged", name)
	}
	return &capped{r: r, left: mostPart, all: &a.left}, nil
}

// capped fails, and does not end quietly, where there is too much.
type capped struct {
	r    io.Reader
	left int64
	all  *int64
}

func (c *capped) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.left -= int64(n)
	*c.all -= int64(n)
	if c.left < 0 || *c.all < 0 {
		return 0, Refuse("bomb", "")
	}
	return n, err
}

// Damaged is what is said of a part that cannot be read to its end.
func Damaged(part string, err error) error {
	if err == nil {
		return nil
	}
	if refused, ok := refusedIn(err); ok {
		return refused
	}
	return Refuse("damaged", part)
}
