package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/assets"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/sheet"
	"chancery/words"
)

// Every kind of visit has its usual programme, which can be made as it stands
// and bears its names in every language.
func TestUsualProgrammes(t *testing.T) {
	list, err := sheet.Usual()
	if err != nil {
		t.Fatal(err)
	}
	w, _ := sit(t, "en", look.Light)
	have := map[model.EventKind]bool{}
	for i := range list {
		one := &list[i]
		have[one.Kind] = true
		if err := one.Check(); err != nil {
			t.Errorf("%s: %v", one.Kind, err)
		}
		e := model.NewEvent(one.Kind, "2026-06-02", "2026-06-02", "Europe/Bucharest")
		e.Title = one.Name
		begin := &model.FromTemplate{Event: e, Items: one.Items}
		if !w.try(begin) {
			t.Fatalf("%s cannot be made: %s", one.Kind, w.toast.Text())
		}
		p, err := w.desk.Programme(begin.ID)
		if err != nil || len(p.Items) != len(one.Items) {
			t.Fatalf("%s: %d of %d items, %v", one.Kind, len(p.Items), len(one.Items), err)
		}
		for j := range p.Items {
			for _, l := range assets.Languages() {
				if p.Items[j].Title[l] == "" || p.Event.Title[l] == "" {
					t.Errorf("%s: no name in %s", one.Kind, l)
				}
			}
		}
		if last := p.Items[len(p.Items)-1].Start.Date(); last != p.Event.LastDay {
			t.Errorf("%s ends on %s, its programme on %s", one.Kind, p.Event.LastDay, last)
		}
	}
	for _, k := range model.EventKinds {
		if k != model.Standing && !have[k] {
			t.Errorf("%s has no usual programme", k)
		}
	}
}

// A visit kept as a template and begun again on another day has the same items
// at the same hours, with the new principals and without the old guests; one
// undo takes it all away.
func TestFromTemplate(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	old := visit(t, w).ID
	w.enter(old)
	w.deeds.SaveTemplate()
	u.Type("As for a neighbour").Key(fyne.KeyReturn)
	list, err := w.desk.Templates()
	if err != nil || len(list) != 1 || list[0].Name["en"] != "As for a neighbour" {
		t.Fatalf("%+v, %v, %s", list, err, w.toast.Text())
	}
	before := len(w.events)
	w.deeds.NewFrom()
	if !u.Sees("As for a neighbour") || !u.Sees("12:15 – 12:30") {
		t.Fatalf("the card shows %q", u.Texts())
	}
	u.Key(fyne.KeyTab)
	u.Type("2 June 2026")
	u.Key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	u.Type("Maia Sandu").Key(fyne.KeyReturn)
	if len(w.events) != before+1 || w.stand.Event == old {
		t.Fatalf("%d visits, said %q", len(w.events), u.Texts())
	}
	was, err1 := w.desk.Programme(old)
	now, err2 := w.desk.Programme(w.stand.Event)
	if err1 != nil || err2 != nil || len(was.Items) != len(now.Items) || now.Event.FirstDay != "2026-06-02" {
		t.Fatalf("%d items from %s, %v %v", len(now.Items), now.Event.FirstDay, err1, err2)
	}
	met := 0
	for i := range now.Items {
		a, b := &was.Items[i], &now.Items[i]
		if a.Start.Clock() != b.Start.Clock() || a.End.Clock() != b.End.Clock() || a.Title["ro"] != b.Title["ro"] || a.Audience != b.Audience {
			t.Errorf("%s at %s became %s at %s", a.Title["en"], a.Start.Clock(), b.Title["en"], b.Start.Clock())
		}
		for _, p := range now.Side(b, model.GuestSide) {
			if p.PersonID != nil {
				t.Errorf("%s: an old guest is here", b.Title["en"])
			}
			if p.Called.In() == "Maia Sandu" {
				met++
			}
		}
	}
	if met < 5 {
		t.Errorf("the new guest takes part %d times", met)
	}
	w.undo()
	if len(w.events) != before {
		t.Error("one undo leaves something of the visit")
	}
}

// The card that keeps a template says which texts name whoever came: they would be named in
// the next visit too.
func TestATemplateTellsWhatNamesTheGuest(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := sit(t, lang, look.Light)
		p, err1 := w.desk.Programme(visit(t, w).ID)
		cells, err2 := w.cells(p)
		if err1 != nil || err2 != nil || p.Guest == nil {
			t.Fatal(err1, err2, p.Guest)
		}
		w.enter(p.Event.ID)
		w.deeds.SaveTemplate()
		named, first := cells.Names(*p.Guest), map[string]string{"en": "Arrival of the President of Ukraine", "ro": "Sosirea Președintelui Ucrainei", "uk": "Прибуття Президента України"}
		if len(named) < 3 || named[0] != first[lang] {
			t.Fatalf("%s: %q", lang, named)
		}
		if card := strings.Join(u.Texts(), " "); !strings.Contains(card, w.words.Count("sheet.template-names", len(named), named[0])) {
			t.Errorf("%s: the card says %q", lang, card)
		}
		if japan, ok := words.StateOf("JP"); !ok || len(cells.Names(japan.Party)) > 0 {
			t.Errorf("%s: Japan is named in %q", lang, cells.Names(japan.Party))
		}
	}
}
