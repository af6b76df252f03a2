package main

import (
	"path/filepath"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
	"chancery/words/pseudo"
)

// What the terminal says to people, asked in a language that is only a folder of
// words, is in no other, but for what it is asked by.
func TestAnotherLanguageAtTheTerminal(t *testing.T) {
	if !pseudo.Spoken() {
		t.Skip("TestALanguageIsAFolder runs it in such a language")
	}
	diary := sampleDiary(t)
	dir := t.TempDir()
	known := knownAtTheTerminal(dir, diary)
	for _, args := range [][]string{
		{"list", diary}, {"people", diary}, {"parties", diary}, {"venues", diary}, {"delegations", diary, "--event", "βισιτ οφ τχε"},
		{"export", diary, "--event", "βισιτ οφ τχε", "--paper", "guest-list", "--item", "χχχ", "--to", filepath.Join(dir, "one.pdf")}, {"papers"}, {"verify", diary}, {"backup", diary},
		{"export", diary, "--event", "βισιτ οφ τχε", "--paper", "public", "--to", filepath.Join(dir, "one.pdf")},
		{"export", diary, "--event", "βισιτ οφ τχε", "--paper", "all", "--as", "docx", "--to", dir + "/"},
		{"export", diary, "--to", filepath.Join(dir, "one.pdf")}, {"export", diary, "--event", "χχχ", "--to", filepath.Join(dir, "one.pdf")},
		{"export", diary, "--event", "βισιτ οφ τχε", "--to", filepath.Join(dir, "one.zip")},
		{"list", diary, "--from", "2026-02-30"}, {"list", diary, "--from", "2026-03-13", "--to", "2026-03-12"}, {"list", filepath.Join(dir, "none.chancery")},
		{"sample", diary}, {"list", diary, "--now", "2026-03-29T03:30"},
	} {
		s := called(t, append(args, "--lang", pseudo.Lang)...)
		said := s.out + s.err
		if s.code != 0 && !strings.Contains(said, "⟧") {
			t.Errorf("%q says nothing in the language: %q", args, said)
		}
		if f := pseudo.Foreign(said, known); f != nil {
			t.Errorf("%q says in another language %q: %q", args, f, said)
		}
	}
}

// knownAtTheTerminal are the names by which things are asked for, and of files.
func knownAtTheTerminal(files ...string) map[string]bool {
	list := append([]string{"mend", "begin", "EET", "EEST", "Europe/Bucharest", "chancery", "chanceryctl", export.ICS, strings.ToUpper(strings.Join(words.Languages, " ")), "one.zip none office.backups.hand", "RO UA PL LT LV EE CZ SK HU BG NATO"}, files...)
	list = append(append(list, words.Languages...), export.Formats...)
	list = append(list, boards...)
	for _, d := range export.Documents() {
		list = append(list, d.ID)
	}
	list = append(list, export.ChangeSheet)
	for _, a := range model.Audiences {
		list = append(list, string(a))
	}
	return pseudo.Known(list...)
}
