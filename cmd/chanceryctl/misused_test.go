package main

import (
	"errors"
	"testing"

	"github.com/alecthomas/kong"

	"chancery/words"
)

// What is wrong with a command is said in the language that it asks for, whatever else it says.
func TestAWrongCommandIsToldInItsLanguage(t *testing.T) {
	for _, tt := range []struct {
		args []string
		want string
	}{
		{nil, "Name a command, such as sample, list, people, parties, venues. Try chanceryctl --help."},
		{[]string{"list"}, "Missing: <diary>. Try chanceryctl --help."},
		{[]string{"issue", "x"}, "Missing: --event=EVENT, --paper=PAPER,..., --to=FOLDER. Try chanceryctl --help."},
		{[]string{"lst"}, "lst is not known here; list may be meant. Try chanceryctl --help."},
		{[]string{"list", "a", "b"}, "b is not known here. Try chanceryctl --help."},
		{[]string{"list", "a", "--format", "yaml"}, "--format takes one of these: table, json, csv, ics. “yaml” is none of them. Try chanceryctl --help."},
		{[]string{"list", "a", "--audience", "all"}, "--audience takes one of these: public, press, delegation, internal. “all” is none of them. Try chanceryctl --help."},
		{[]string{"--lang", "uk", "list"}, "Бракує: <diary>. Спробуйте chanceryctl --help."},
		{[]string{"lst", "--lang=uk"}, "Невідомий параметр: lst. Можливо, ви мали на увазі: list. Спробуйте chanceryctl --help."},
		{[]string{"--lang", "uk", "list", "a", "--event"}, "Не вказано значення: --event. Спробуйте chanceryctl --help."},
		{[]string{"--lang", "ro", "recall", "a", "--edition", "x"}, "Pentru --edition se indică un număr, nu „x”. Încercați chanceryctl --help."},
		{[]string{"--lang", "ro", "list", "--nowhere"}, "Opțiune sau argument necunoscut: --nowhere. Încercați chanceryctl --help."},
	} {
		var c cli
		parser, err := kong.New(&c, kong.Vars{"languages": "", "version": ""})
		if err != nil {
			t.Fatal(err)
		}
		_, err = parser.Parse(tt.args)
		if err == nil {
			t.Errorf("%q is not refused", tt.args)
			continue
		}
		if got := misused(words.For(spoken(tt.args)), err); got != tt.want {
			t.Errorf("%q: %q (of %q)", tt.args, got, err)
		}
	}
	if got := misused(words.For("en"), errors.New("something else")); got != "something else. Try chanceryctl --help." {
		t.Errorf("what is not known: %q", got)
	}
}
