package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
)

// A list of guests that came again is told as what it changes in the item; whoever it names no longer goes only where that is
// asked.
func TestARevisedListOfGuestsIsCompared(t *testing.T) {
	dir := t.TempDir()
	path, list := filepath.Join(dir, "d.chancery"), filepath.Join(dir, "list.csv")
	call(t, "sample", path)
	write := func(rows string) {
		if err := os.WriteFile(list, []byte("Name;Position;Answer\n"+rows), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	d := open(t, path)
	p := programme(t, d, "Bucharest Nine")
	d.Close()
	it := p.Items[len(p.Items)-1]
	args := []string{"import", path, list, "--into", "Bucharest Nine", "--as", "guests", "--item", it.Title.In("en")}
	write("Mr Adam Zielak;Adviser;Accepted\nMs Zofia Wilk;Archivist;Accepted\nMr Piotr Lis;Poet;No answer yet\n")
	good(t, args...)
	write("Mr Adam Zielak;Adviser;Accepted\nMs Nika Bele;Painter;Accepted\nMr Piotr Lis;Poet;Accepted\n")
	said := good(t, append(args, "--dry-run")...)
	for _, want := range []string{"1  new 2 Nika Bele", "2  changed 3 Piotr Lis: reply: No reply recorded → Confirmed", "3  No longer in their list: Zofia Wilk"} {
		if !strings.Contains(said, want) {
			t.Errorf("it does not say %q: %s", want, said)
		}
	}
	there := func() (out []string) {
		d := open(t, path)
		defer d.Close()
		p := programme(t, d, "Bucharest Nine")
		for _, side := range model.Sides {
			for _, w := range p.Side(&it, side) {
				if name := w.Called.In("en"); w.PersonID != nil && strings.Contains("Adam Zielak Zofia Wilk Nika Bele Piotr Lis", name) {
					out = append(out, name)
				}
			}
		}
		return out
	}
	good(t, args...)
	if got := strings.Join(there(), "; "); got != "Adam Zielak; Zofia Wilk; Piotr Lis; Nika Bele" {
		t.Errorf("unasked: %s", got)
	}
	good(t, append(args, "--drop")...)
	if got := strings.Join(there(), "; "); got != "Adam Zielak; Piotr Lis; Nika Bele" {
		t.Errorf("asked: %s", got)
	}
}
