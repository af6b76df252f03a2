package file

import (
	"encoding/binary"
	"errors"
	"io"
	"os"
)

// appID marks a file as a diary of this program, at offset 68: "CHAN".
const appID = 0x4348414e

const magic = "SQLite format 3\x00"

// header is what the first 100 bytes of the file say.
type header struct {
	version int
}

// Older says whether a diary has to be led on before it can be opened to write,
// and how large it is, in bytes. Of what cannot be read it says nothing. This
// process must not have it open.
func Older(path string, s Schema) (size int64, older bool) {
	st, err := os.Stat(path)
	if err != nil {
		return 0, false
	}
	h, err := readHeader(path)
	return st.Size(), err == nil && h.version < s.newest()
}

// readHeader looks at a file before SQLite does: SQLite takes an empty file for
// a valid new database. It must never be called while this process has the
// file open: closing any descriptor of it drops SQLite's locks.
func readHeader(path string) (header, error) {
	if st, err := os.Stat(path); err == nil && !st.Mode().IsRegular() { // a folder, or a pipe that nobody ends
		return header{}, refuse(Foreign, path)
	}
	f, err := os.Open(path)
	if err != nil {
		return header{}, Mapped(err)
	}
	defer f.Close()
	var h [100]byte
	if _, err := io.ReadFull(f, h[:]); err != nil {
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			return header{}, shortFile(path, h[:])
		}
		return header{}, Mapped(err)
	}
	if h == [100]byte{} {
		return header{}, refuse(Corrupt, path) // a sector that was lost
	}
	if string(h[:16]) != magic {
		return header{}, refuse(Foreign, path)
	}
	st, err := f.Stat()
	if err != nil {
		return header{}, Mapped(err)
	}
	if cut(h, st.Size()) && !unsettled(path) {
		return header{}, refuse(Empty, path)
	}
	if binary.BigEndian.Uint32(h[68:]) != appID && !unsettled(path) {
		return header{}, refuse(Foreign, path)
	}
	return header{version: int(binary.BigEndian.Uint32(h[60:]))}, nil
}

func shortFile(path string, h []byte) error {
	if h[0] != 0 && h[0] != magic[0] {
		return refuse(Foreign, path)
	}
	return refuse(Empty, path)
}

// cut says that the file is shorter than the pages its header counts. The count
// is valid only when the header's two change counters agree.
func cut(h [100]byte, size int64) bool {
	if binary.BigEndian.Uint32(h[24:]) != binary.BigEndian.Uint32(h[92:]) {
		return false
	}
	page := int64(binary.BigEndian.Uint16(h[16:]))
	if page == 1 {
		page = 65536
	}
	return size < int64(binary.BigEndian.Uint32(h[28:]))*page
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
