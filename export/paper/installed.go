package paper

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/go-text/typesetting/fontscan"
	"golang.org/x/image/font/sfnt"
)

// fontFolders are those in which a computer keeps its fonts. A test has its own.
var fontFolders = func() []string {
	dirs, err := fontscan.DefaultFontDirectories(silent{})
	if err != nil {
		return nil // there are none
	}
	return dirs
}

type silent struct{}

func (silent) Printf(string, ...any) {}

// borrowed are the scripts whose letters are taken from fonts of the computer: those that
// stand one after the other as they are. Others would be printed, and wrong.
var borrowed = []*unicode.RangeTable{unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo, unicode.Thai, unicode.Lao, unicode.Ethiopic,
	unicode.Cherokee, unicode.Tifinagh, unicode.Glagolitic, unicode.Coptic, unicode.Yi, unicode.Canadian_Aboriginal, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Georgian, unicode.Hebrew}

// installed finds letters in the fonts of the computer, for scripts that ours do not have.
type installed struct {
	mu    sync.Mutex
	files []string // still to be looked at, in their order; nil before the first letter
	begun bool
	fonts []*Font
	has   map[rune]*Font // nil: none has it
}

var computer = &installed{has: map[rune]*Font{}}

// of is the font that has a letter, nil for none.
func (in *installed) of(c rune) *Font {
	if c > 0xFFFF || !unicode.In(c, borrowed...) {
		return nil
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	f, known := in.has[c]
	if !known {
		f = in.find(c)
		in.has[c] = f
	}
	return f
}

func (in *installed) find(c rune) *Font {
	if !in.begun {
		in.begun, in.files = true, fontFiles()
	}
	for _, f := range in.fonts {
		if _, ok := f.advance(c); ok {
			return f
		}
	}
	for i, path := range in.files {
		if path == "" || !covers(path, c) {
			continue
		}
		in.files[i] = ""
		if f := embeddable(path); f != nil {
			in.fonts = append(in.fonts, f)
			return f
		}
	}
	return nil
}

// fontFiles are the fonts in which a PDF may take letters from, upright ones first, each
// time in the same order: a paper has the same bytes twice.
func fontFiles() []string {
	var out []string
	for _, dir := range fontFolders() {
		_ = filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
			if err == nil && !d.IsDir() && strings.EqualFold(filepath.Ext(path), ".ttf") {
				out = append(out, path)
			}
			return nil // what cannot be read has no letters
		})
	}
	slices.Sort(out)
	leaning := func(path string) bool {
		name := strings.ToLower(filepath.Base(path))
		return strings.Contains(name, "bold") || strings.Contains(name, "italic") || strings.Contains(name, "oblique")
	}
	slices.SortStableFunc(out, func(a, b string) int {
		switch {
		case leaning(a) == leaning(b):
			return 0
		case leaning(a):
			return 1
		}
		return -1
	})
	return slices.Compact(out)
}

// covers says that a font has a letter, without reading all of it.
func covers(path string, c rune) bool {
	file, err := os.Open(path)
	if err != nil {
		return false
	}
	defer file.Close()
	f, err := sfnt.ParseReaderAt(file)
	if err != nil {
		return false
	}
	i, err := f.GlyphIndex(nil, c)
	return err == nil && i != 0
}

// embeddable is a font that a PDF may hold: with outlines it can be given, and whose maker
// does not forbid it. It is nil for others.
func embeddable(path string) *Font {
	const largest = 40 << 20
	file, err := os.Open(path)
	if err != nil {
		return nil
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, largest+1))
	if err != nil || len(data) > largest || table(data, "glyf") == nil {
		return nil
	}
	const restricted = 2
	if os2 := table(data, "OS/2"); len(os2) >= 10 && binary.BigEndian.Uint16(os2[8:])&0xF == restricted {
		return nil
	}
	parsed, err := sfnt.Parse(data)
	if err != nil {
		return nil
	}
	return &Font{Name: fmt.Sprintf("installed-%08x", crc32.ChecksumIEEE(data)), Data: data, sfnt: parsed, adv: map[rune]float64{}}
}

// table is one table of a font, nil where it has none.
func table(data []byte, name string) []byte {
	if len(data) < 12 {
		return nil
	}
	for i := range int(binary.BigEndian.Uint16(data[4:])) {
		at := 12 + 16*i
		if at+16 > len(data) {
			return nil
		}
		from, n := int(binary.BigEndian.Uint32(data[at+8:])), int(binary.BigEndian.Uint32(data[at+12:]))
		if string(data[at:at+4]) == name && from >= 0 && n > 0 && from+n <= len(data) {
			return data[from : from+n]
		}
	}
	return nil
}
