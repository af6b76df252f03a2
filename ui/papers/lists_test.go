package papers

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// A guest list is asked for of the whole visit or of one of its items; nothing else is.
func TestAGuestListOfOneItem(t *testing.T) {
	h, u, folder := exporting(t, export.Request{Document: "guest-list", As: "csv", Audience: model.Internal})
	whole := h.words.Say("sheet.item.all")
	if !u.Sees(whole) {
		t.Fatal("nothing asks of which item")
	}
	u.ClickText(whole).ClickText("Thu 12 Mar, 14:20 · Official talks")
	name := uitest.Labelled[*part.Field](u, h.words.Say("sheet.file"))
	if !strings.Contains(name.Text(), " – List of participants – ") || !strings.HasSuffix(name.Text(), " – Official talks (EN).csv") {
		t.Errorf("it proposes %q", name.Text())
	}
	u.Canvas.Focus(name.Entry())
	u.Key(fyne.KeyReturn)
	wait(t, "the list is on the list", func() bool { list, err := h.desk.Papers(""); return err == nil && len(list) == 1 })
	wait(t, "it is said", func() bool { return h.heard(h.words.Say("ui.open-it")) })
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	b, err := os.ReadFile(filepath.Join(folder, files[0].Name()))
	if s := string(b); err != nil || !strings.Contains(s, "Minister of Energy of Ukraine") || strings.Contains(s, "Bolojan") {
		t.Errorf("%s, %v", s, err)
	}
}

func TestNoOtherPaperIsOfOneItem(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "delegation-list", Audience: model.Internal})
	if u.Sees(h.words.Say("sheet.item.all")) {
		t.Error("a list of delegations asks of which item")
	}
}

// The photographs of a who is who come out of the diary.
func TestWhoIsWhoShowsWhatLiesInTheVault(t *testing.T) {
	h := sit(t)
	people, err := h.desk.People("Zelenskyy")
	if err != nil || len(people) != 1 {
		t.Fatalf("%d people, %v", len(people), err)
	}
	if err := h.desk.Do(&photographed{people[0].Person.ID}); err != nil {
		t.Fatal(err)
	}
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	opt := h.make.task("paper", p).options(export.Request{Document: "who-is-who", Audience: model.Internal})
	if len(opt.Photos) != 1 {
		t.Errorf("%d photographs", len(opt.Photos))
	}
	if opt = h.make.task("paper", p).options(export.Request{Document: "contacts", Audience: model.Internal}); len(opt.Photos) != 0 {
		t.Errorf("%d photographs for the contacts", len(opt.Photos))
	}
}

// photographed gives a person a photograph.
type photographed struct{ person int64 }

func (c *photographed) Label() model.Label { return model.Label{Verb: "edit"} }

func (c *photographed) Apply(u model.Unit) error {
	var who model.Person
	if err := u.Get(&who, c.person); err != nil {
		return err
	}
	var err error
	if who.Photo, err = u.Keep([]byte("a photograph")); err != nil {
		return err
	}
	return u.Put(&who)
}

// Before a list is made it is said for which offices nobody is named yet.
func TestAListSaysBeforehandWhoIsNotNamed(t *testing.T) {
	h := sit(t)
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	of := func(document string) string {
		_, said := h.make.task("paper", p).Beforehand(export.Request{Document: document, Audience: model.Internal})
		return said
	}
	if said := of("delegation-list"); !strings.Contains(said, "Minister of Energy") || !strings.Contains(said, "and 15 more") || strings.Contains(said, "Bolojan") {
		t.Errorf("of a list it is said: %q", said)
	}
	if said := of("running-order"); said != "" {
		t.Errorf("of a running order it is said: %q", said)
	}
}
