package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
)

// A list of a delegation that is there is told as what it changes, by numbers of which some are taken; whoever it names no
// longer goes only where that is asked.
func TestARevisedListIsTakenByNumbers(t *testing.T) {
	dir := t.TempDir()
	path, list := filepath.Join(dir, "d.chancery"), filepath.Join(dir, "list.csv")
	call(t, "sample", path)
	write := func(rows string) {
		if err := os.WriteFile(list, []byte("Name;Position;Function\n"+rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("Mr Adam Zielak;Adviser;member\nMs Zofia Wilk;Archivist;member\n")
	d := open(t, path)
	p := programme(t, d, "Bucharest Nine")
	d.Close()
	of := p.DelegationsOf(model.GuestSide)[0]
	args := []string{"import", path, list, "--into", "Bucharest Nine", "--as", "delegation", "--delegation", p.NameOf(&of).In("en")}
	good(t, args...)
	if got := call(t, args...); got.code == 0 {
		t.Errorf("the same list again changes something: %s", got.out)
	}
	write("Mr Adam Zielak;Director;interpreter\n")
	said := good(t, append(args, "--dry-run")...)
	for _, want := range []string{"1  changed 1 Adam Zielak: office: Adviser → Director", "2  changed 1 Adam Zielak: role in the delegation: Member → Interpreter", "No longer in their list: Zofia Wilk"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q: %s", want, said)
		}
	}
	seat := func(name string) (out model.Seat, ok bool) {
		d := open(t, path)
		defer d.Close()
		p := programme(t, d, "Bucharest Nine")
		for _, s := range p.Seats {
			if s.DelegationID == of.ID && s.PersonID != nil && p.People[*s.PersonID].Name.In("en") == name {
				return s, true
			}
		}
		return out, false
	}
	good(t, append(args, "--take", "2")...)
	if s, _ := seat("Adam Zielak"); s.Role != model.Interprets || !s.Title.Empty() {
		t.Errorf("one thing alone: %+v", s)
	}
	good(t, args...)
	if s, _ := seat("Adam Zielak"); s.Title.In("en") != "Director" {
		t.Errorf("all of it: %+v", s)
	}
	if _, ok := seat("Zofia Wilk"); !ok {
		t.Error("whoever is gone went unasked")
	}
	n := ""
	for line := range strings.Lines(good(t, append(args, "--dry-run")...)) {
		if strings.Contains(line, "No longer in their list: Zofia Wilk") {
			n = strings.Fields(line)[0]
		}
	}
	good(t, append(args, "--drop", "--take", n)...)
	if _, ok := seat("Zofia Wilk"); ok {
		t.Error("whoever is gone did not go")
	}
}
