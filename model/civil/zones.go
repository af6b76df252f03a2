package civil

import (
	"archive/zip"
	"bytes"
	_ "embed"
	"io"
	"os"
	"strings"
	"sync"
	"time"
)

// packed are the zones of the world, made by pack.go from the time zone database
// that IANA publishes; "version" says which.
//
//go:embed zones.zip
var packed []byte

// rules are where zones are read from.
type rules struct {
	version string
	files   map[string]*zip.File // nil reads those of this computer
}

// inUse are the newest rules there are: those built in, unless this computer has
// newer ones.
var inUse = sync.OnceValue(func() rules {
	r := builtIn()
	if have := installed(); have > r.version {
		return rules{version: have}
	}
	return r
})

func builtIn() rules {
	z, err := zip.NewReader(bytes.NewReader(packed), int64(len(packed)))
	if err != nil {
		panic(err) // a mistake in the program itself
	}
	r := rules{files: map[string]*zip.File{}}
	for _, f := range z.File {
		r.files[f.Name] = f
	}
	version, err := r.read("version")
	if err != nil {
		panic(err)
	}
	delete(r.files, "version")
	r.version = string(version)
	return r
}

// installed is the version of this computer's own zones, such as 2026f; "" where
// it does not say. It must be where Go looks for them.
func installed() string {
	for _, dir := range []string{"/usr/share/zoneinfo", "/usr/share/lib/zoneinfo", "/usr/lib/locale/TZ", "/etc/zoneinfo"} {
		if _, err := os.Stat(dir); err != nil {
			continue
		}
		f, err := os.Open(dir + "/tzdata.zi")
		if err != nil {
			return ""
		}
		defer f.Close()
		var line [32]byte
		n, _ := io.ReadFull(f, line[:])
		first, _, _ := strings.Cut(string(line[:n]), "\n")
		version, ok := strings.CutPrefix(first, "# version ")
		if !ok {
			return ""
		}
		return version
	}
	return ""
}

// Rules is the version of the time zone database in use, such as 2026f.
func Rules() string { return inUse().version }

func (r rules) load(zone string) (*time.Location, error) {
	if r.files == nil {
		return time.LoadLocation(zone)
	}
	b, err := r.read(zone)
	if err != nil {
		return nil, err
	}
	return time.LoadLocationFromTZData(zone, b)
}

func (r rules) read(name string) ([]byte, error) {
	f := r.files[name]
	if f == nil {
		return nil, os.ErrNotExist
	}
	in, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer in.Close()
	return io.ReadAll(in)
}
