package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/desk"
	"chancery/model"
	"chancery/storage"
	"chancery/typed"
	"chancery/words"
)

// visitCells are the cells of a visit, with whoever is known.
func visitCells(t *testing.T, d *storage.Store, title string) *typed.Cells {
	t.Helper()
	r, err := d.Registers()
	if err != nil {
		t.Fatal(err)
	}
	people, err := d.People("")
	if err != nil {
		t.Fatal(err)
	}
	w := words.For("en")
	return &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(r, w), Roll: typed.NewRoll(people), Programme: programme(t, d, title)}
}

// A draft that says what it said changes nothing, whatever was made of it here: the names were linked, and a dinner has its
// guests. A draft that says something else changes that alone.
func TestADraftAgainLeavesLinksAndGuests(t *testing.T) {
	dir := t.TempDir()
	path := sampleDiary(t)
	file := func(name, text string) string {
		at := filepath.Join(dir, name)
		if err := os.WriteFile(at, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return at
	}
	const visit = "Official visit"
	draft := func(wreath, dinner string) string {
		return file("draft.csv", "Date;Time;Activity;Venue;Participants\n12 May 2027;11:00-11:40;Laying of flowers;Carol Park;"+wreath+"\n12 May 2027;17:00-17:30;Meeting with the Alumni;Club;President Ramsund, Mr Ion Popa\n12 May 2027;19:30-22:00;Festive dinner;Palace;"+dinner+"\n")
	}
	first := draft("President Ramsund, Ms Elina Valto", "Both Presidents and spouses")
	good(t, "import", path, first, "--into", visit, "--lang", "en")
	d := open(t, path)
	of := programme(t, d, visit)
	d.Close()
	party := of.DelegationsOf(model.GuestSide)
	if len(party) == 0 {
		t.Fatal("the visit has no delegation")
	}
	good(t, "import", path, file("delegation.csv", "Name;Position;Function\nMr Olav Ramsund;President;member\nMs Elina Valto;Minister of Culture;member\n"), "--into", visit, "--as", "delegation", "--delegation", of.NameOf(&party[0]).In("en"))
	linked := func() {
		t.Helper()
		d := open(t, path)
		defer d.Close()
		c := visitCells(t, d, visit)
		if err := desk.New(d).Do(c.Settling(c.Fitting())); err != nil {
			t.Fatal(err)
		}
	}
	linked()
	list := "Name;Position;Answer\nMr Olav Ramsund;President;Accepted\n"
	for _, s := range []string{"Ana", "Bogdan", "Carmen", "Dan", "Elena", "Florin", "Gina", "Horia", "Irina"} {
		list += "Ms " + s + " Stoica;Director;Accepted\n"
	}
	good(t, "import", path, file("guests.csv", list), "--into", visit, "--as", "guests", "--item", "Festive dinner")
	stand := func(title string) (out []string) {
		d := open(t, path)
		defer d.Close()
		c := visitCells(t, d, visit)
		for i := range c.Programme.Items {
			it := &c.Programme.Items[i]
			if it.Title.In("en") != title {
				continue
			}
			for _, side := range model.Sides {
				for _, who := range c.Programme.Side(it, side) {
					name := who.Called.In("en")
					if who.Worded() {
						name = "“" + name + "”"
					}
					out = append(out, name)
				}
			}
		}
		slices.Sort(out)
		return out
	}
	changed := func(file string) (out []string) {
		for _, one := range dryRun(t, path, file, "--into", visit).Changes {
			if one.What != "removed" {
				out = append(out, one.What+" "+strings.Join(one.Fields, ","))
			}
		}
		return out
	}
	if got := stand("Laying of flowers"); !slices.Equal(got, []string{"Elina Valto", "Olav Ramsund"}) {
		t.Fatalf("the names were not linked: %q", got)
	}
	before := stand("Festive dinner")
	if len(before) < 10 {
		t.Fatalf("the guests did not come: %q", before)
	}
	if got := changed(first); len(got) > 0 {
		t.Errorf("the same draft again changes something: %q", got)
	}
	revised := draft("President Ramsund, Mr Jan Nowak", "Both Presidents and spouses")
	if got := changed(revised); len(got) != 1 || got[0] != "changed who" {
		t.Fatalf("one name is another: %q", got)
	}
	good(t, "import", path, revised, "--into", visit, "--take", "1", "--lang", "en")
	if got := stand("Laying of flowers"); !slices.Equal(got, []string{"Olav Ramsund", "“Mr Jan Nowak”"}) {
		t.Errorf("who was replaced: %q", got)
	}
	if got := stand("Festive dinner"); !slices.Equal(got, before) {
		t.Errorf("the dinner: %q, not %q", got, before)
	}
	fresh := draft("President Ramsund, Mr Jan Nowak", "Both Presidents and spouses, Mr Jan Nowak")
	if got := changed(fresh); len(got) != 1 || got[0] != "changed who" {
		t.Fatalf("one more at the dinner: %q", got)
	}
	good(t, "import", path, fresh, "--into", visit, "--take", "1", "--lang", "en")
	more := append(slices.Clone(before), "“Mr Jan Nowak”")
	slices.Sort(more)
	if got := stand("Festive dinner"); !slices.Equal(got, more) {
		t.Errorf("the dinner: %q, not %q", got, more)
	}
	if got := changed(fresh); len(got) > 0 {
		t.Errorf("the last draft again changes something: %q", got)
	}
	if got := changed(draft("President Ramsund, Mr Jan Nowak", "Both Presidents and spouses")); len(got) != 1 {
		t.Errorf("who is no longer in the draft that brought them stays unsaid: %q", got)
	}
}
