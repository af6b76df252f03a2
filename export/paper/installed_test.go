package paper

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"codeberg.org/go-fonts/liberation/liberationserifregular"

	"chancery/model"
)

// foreign is a font that draws the A of another where one letter of a foreign script is
// asked for, and has nothing else; may says what its maker allows.
func foreign(t *testing.T, letter rune, may uint16) []byte {
	t.Helper()
	was := liberationserifregular.TTF
	n := int(binary.BigEndian.Uint16(was[4:]))
	a, err := fonts()["serif"].sfnt.GlyphIndex(nil, 'A')
	if err != nil {
		t.Fatal(err)
	}
	u16 := func(list ...uint16) (out []byte) {
		for _, v := range list {
			out = binary.BigEndian.AppendUint16(out, v)
		}
		return out
	}
	cmap := u16(0, 1, 3, 1, 0, 12, // one table, for Windows
		4, 32, 0, 4, 4, 1, 0, uint16(letter), 0xFFFF, 0, uint16(letter), 0xFFFF, uint16(a)-uint16(letter), 1, 0, 0)
	head, body := slices.Clone(was[:12]), []byte(nil)
	for i := range n {
		entry := slices.Clone(was[12+16*i : 28+16*i])
		data := table(was, string(entry[:4]))
		switch string(entry[:4]) {
		case "cmap":
			data = cmap
		case "OS/2":
			data = slices.Clone(data)
			binary.BigEndian.PutUint16(data[8:], may)
		}
		binary.BigEndian.PutUint32(entry[8:], uint32(12+16*n+len(body)))
		binary.BigEndian.PutUint32(entry[12:], uint32(len(data)))
		head, body = append(head, entry...), append(body, data...)
		for len(body)%4 != 0 {
			body = append(body, 0)
		}
	}
	return append(head, body...)
}

// Letters that ours do not have are taken from a font of the computer, and embedded; what
// no font has is refused by name, as are those of a font that may not be given away, and of
// scripts whose letters must be joined.
func TestLettersOfTheComputer(t *testing.T) {
	dir := t.TempDir()
	for name, data := range map[string][]byte{"a-closed.ttf": foreign(t, '語', 2), "b-free.ttf": foreign(t, '会', 0), "c-joined.ttf": foreign(t, 'क', 0), "d-broken.ttf": []byte("no font")} {
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	defer func(was func() []string, had *installed) { fontFolders, computer = was, had }(fontFolders, computer)
	fontFolders, computer = func() []string { return []string{dir, filepath.Join(dir, "missing")} }, &installed{has: map[rune]*Font{}}
	for _, tt := range []struct {
		text string
		has  bool
	}{{"会", true}, {"Meeting 会会", true}, {"語", false}, {"क", false}, {"議", false}, {"🎉", false}} {
		set, err := Layout(order(1, func(int) string { return tt.text }))
		if (err == nil) != tt.has || !tt.has && model.Code(err) != "export.glyph" {
			t.Errorf("%s: %v", tt.text, err)
		}
		if err != nil {
			continue
		}
		for _, x := range set.Pages[0].Texts {
			if x.Text == "会" && (x.Font.Data == nil || !bytes.Equal(x.Font.Data, foreign(t, '会', 0)) || x.Width == 0) {
				t.Errorf("%s is set in %s", x.Text, x.Font.Name)
			}
		}
	}
}
