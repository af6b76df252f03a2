package words

import (
	"testing"

	"chancery/model"
)

// A personal name stands as it is in the text of another language; an office or a form of address in front of it does not.
func TestANameStandsInAnotherLanguageWithoutItsOffice(t *testing.T) {
	for _, tt := range []struct {
		in, said, of string
		want         bool
	}{
		{"ro", "Ilie Bolojan", "en", true}, {"ro", "Prim-ministrul Ilie Bolojan", "en", false}, {"ro", "Președintele Nicușor Dan", "en", false},
		{"ro", "Doamna Oana Țoiu", "en", false}, {"en", "Prime Minister Donald Tusk", "ro", false}, {"en", "Mr Donald Tusk", "ro", false},
		{"ro", "Ministra Oana Țoiu", "en", false}, {"ro", "General Gheorghiță Vlad", "en", true}, {"ro", "Ambasador Ion Pop", "en", false},
		{"ro", "Ilie Bolojan", "uk", false}, {"ro", "Prima Dona", "en", true},
	} {
		if got := For(tt.of).Keeps(model.Text{tt.in: tt.said}); got != tt.want {
			t.Errorf("%q typed in %s stands as it is in %s: %v", tt.said, tt.in, tt.of, got)
		}
	}
}

// What is said in the words of the reader, and what has no words at all, is lent by no other language.
func TestWhatHasNoWordsIsLentByNoLanguage(t *testing.T) {
	const hard = "\u00a0"
	for text, want := range map[string]string{
		"(de confirmat)":    "(de confirmat)",
		"[tbc]":             "[tbc]",
		"1+8":               "1+8",
		"+373 22 578 201":   "+373 22 578 201",
		"Hotel (tbc)":       "Hotel (tbc)" + hard + "(text" + hard + "in" + hard + "Romanian)",
		"(sala de primire)": "(sala de primire)" + hard + "(text" + hard + "in" + hard + "Romanian)",
	} {
		if got := For("en").Lent(model.Text{"ro": text}); got != want {
			t.Errorf("%q is lent as %q, want %q", text, got, want)
		}
	}
}
