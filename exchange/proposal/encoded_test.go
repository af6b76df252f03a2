package proposal_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
)

// encoded is a text in a code page. Those that have no commas below have cedillas.
func encoded(t *testing.T, text, page string) []byte {
	t.Helper()
	text = strings.NewReplacer("ʼ", "'").Replace(text)
	switch page {
	case "utf-8":
		return []byte(text)
	case "utf-16le":
		out := []byte{0xff, 0xfe}
		for _, u := range utf16.Encode([]rune(text)) {
			out = append(out, byte(u), byte(u>>8))
		}
		return out
	case "windows-1250":
		text = strings.NewReplacer("ș", "ş", "ț", "ţ", "Ș", "Ş", "Ț", "Ţ").Replace(text)
	case "iso-8859-16":
		text = strings.NewReplacer("ş", "ș", "ţ", "ț", "Ş", "Ș", "Ţ", "Ț").Replace(text)
	}
	e := map[string]encoding.Encoding{"windows-1250": charmap.Windows1250, "windows-1251": charmap.Windows1251, "koi8-u": charmap.KOI8U, "iso-8859-16": charmap.ISO8859_16}[page]
	out, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(page, err)
	}
	return out
}
