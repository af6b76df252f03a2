package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// Words under people are told apart from somebody; once somebody of that name is added, one press puts
// them there, and one undo takes them back.
func TestWordsThatMeanSomebodyNow(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "Nicușor Dan; Ivan Petrenko +2")
	guests := func() []model.Participant {
		p := now()
		return p.Side(&p.Items[0], model.GuestSide)
	}
	order := w.views.Order.Rows
	if parts, said := order.Words(0, 6); !slices.Equal(parts, []string{"Ivan Petrenko"}) || !strings.Contains(said, "Ivan Petrenko") {
		t.Errorf("the words of the cell are %q, said %q", parts, said)
	}
	u.Key(fyne.KeyEscape)
	at, size := order.CellAt(0, 6)
	at = at.Add(fyne.CurrentApp().Driver().AbsolutePositionForObject(order.Table))
	u.Move(at.X+size.Width/2, at.Y+size.Height/2)
	if !sees(u, "Text only, linked to nobody in the register") {
		t.Errorf("nothing under the pointer: %q", u.Texts())
	}
	ivan := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Ivan Petrenko"}}}
	if !w.try(ivan) || !strings.Contains(w.toast.Text(), "Ivan Petrenko") {
		t.Fatalf("nothing is offered: %q", w.toast.Text())
	}
	u.ClickText(w.words.Say("ui.fits.do", "Ivan Petrenko"))
	if g := guests(); len(g) != 2 || g[1].PersonID == nil || *g[1].PersonID != ivan.ID || g[1].Plus != 2 || g[0].PersonID == nil {
		t.Errorf("%+v", g)
	}
	if parts, _ := order.Words(0, 6); len(parts) > 0 {
		t.Errorf("still words: %q", parts)
	}
	w.undo()
	if g := guests(); len(g) != 2 || !g[1].Worded() || g[1].Called.In() != "Ivan Petrenko" {
		t.Errorf("undone: %+v", g)
	}
}

// The offer may be declined, or pass unseen: the cell that is opened makes it once more, for all
// places of the visit in one deed, and so does the card of whoever takes part. A person made in
// a register is offered as well.
func TestWordsAreOfferedTheirPersonLater(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "Olena Savchuk")
	u.Key(fyne.KeyEscape)
	p := now()
	second := p.Items[0]
	second.Row, second.Title = model.Row{}, model.Text{"en": "Lunch"}
	who := []model.Participation{{Side: model.GuestSide, Mode: model.InPerson, Role: "member", Name: model.Text{"en": "Olena Savchuk"}}}
	if !w.try(&model.SaveItem{Item: second, Who: &who}) {
		t.Fatal(w.toast.Text())
	}
	olena := &model.SaveHolder{Person: model.Person{Name: model.Text{"en": "Olena Savchuk"}}} // as a register makes it
	if !w.try(olena) || !strings.Contains(w.toast.Text(), "2 places") {
		t.Fatalf("the register offers nothing: %q", w.toast.Text())
	}
	w.toast.Clear()
	settled := func() (n int) {
		p := now()
		for _, rows := range p.Who {
			for _, r := range rows {
				if r.PersonID != nil && *r.PersonID == olena.ID {
					n++
				}
			}
		}
		return n
	}
	order := w.views.Order.Rows
	order.GoTo(0, 6)
	u.Key(fyne.KeyF2)
	u.ClickText(w.words.Say("sheet.words-mean", "Olena Savchuk", "Olena Savchuk"))
	if settled() != 2 {
		t.Errorf("the cell put her into %d places: %q", settled(), u.Texts())
	}
	w.undo()
	if settled() != 0 {
		t.Errorf("one undo leaves %d", settled())
	}
	u.Key(fyne.KeyEscape)
	w.toast.Clear()
	p = now()
	w.memory.Inspect = true
	w.choose([]model.Ref{{Event: p.Event.ID, Item: p.Items[0].ID}})
	w.root.Refresh()
	pressOn(t, u, "person", 0)
	u.ClickText(w.words.Say("ui.fits.do", "Olena Savchuk"))
	if settled() != 2 {
		t.Errorf("the card put her into %d places: %q", settled(), u.Texts())
	}
}

// Names typed with an office in front, of people who come with a delegation later, are offered
// together: one card says of each its row and who is meant, one press puts those that are ticked
// there, one undo takes all back.
func TestNamesTypedBeforeTheirDelegationCame(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "President Ionel Vasilescovici; Foreign Minister Ana Popovska")
	u.Key(fyne.KeyEscape)
	p := now()
	side := *p.Event.GuestID
	of := &model.Delegation{EventID: p.Event.ID, PartyID: side, Side: model.GuestSide}
	if !w.try(&model.Save{Record: of}) {
		t.Fatal(w.toast.Text())
	}
	for id := range now().Delegations {
		of.ID = id
	}
	made := &model.SaveDelegation{ID: of.ID, Seats: &[]model.Seat{{Role: "member"}, {Role: "member"}}, New: map[int]model.SavePerson{
		0: {Person: model.Person{Name: model.Plain("Ionel Vasilescovici"), PartyID: &side}}, 1: {Person: model.Person{Name: model.Plain("Ana Popovska"), PartyID: &side}}}}
	if !w.try(made) || !strings.Contains(w.toast.Text(), w.words.Count("ui.fits-several", 2)) {
		t.Fatalf("nothing is offered: %q", w.toast.Text())
	}
	if got := (host{w}).Fitting(p.Event.ID); len(got) != 2 {
		t.Fatalf("papers are told of %v", got)
	}
	u.ClickText(w.words.Say("ui.fits-several.look"))
	if !u.Sees("President Ionel Vasilescovici → Ionel Vasilescovici") || !u.Sees("Foreign Minister Ana Popovska → Ana Popovska") {
		t.Fatalf("the card says %q", u.Above())
	}
	u.ClickText(w.words.Count("sheet.fits.use", 2))
	if want := w.words.Count("ui.done.settle-names", 2); !strings.Contains(w.toast.Text(), want) {
		t.Errorf("it says %q, not %q", w.toast.Text(), want)
	}
	linked := func() (n int) {
		p := now()
		for _, who := range p.Side(&p.Items[0], model.GuestSide) {
			if who.PersonID != nil {
				n++
			}
		}
		return n
	}
	if linked() != 2 || len((host{w}).Fitting(p.Event.ID)) != 0 {
		t.Errorf("%d are linked: %q", linked(), w.toast.Text())
	}
	if w.undo(); linked() != 0 {
		t.Errorf("one undo leaves %d", linked())
	}
}

// Those typed before their delegation came are offered as it is typed, name by name: the toast that follows another
// takes in what that one has offered, and what passed unseen is found by the palette and in the menu of a row.
func TestNamesAreOfferedAsTheirDelegationIsTyped(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	row(u, "Prime Minister Iryna Savchenko; Oleh Bondarchuk")
	u.Key(fyne.KeyEscape)
	p := now()
	of := &model.Delegation{EventID: p.Event.ID, PartyID: *p.Event.GuestID, Side: model.GuestSide}
	if !w.try(&model.Save{Record: of}) {
		t.Fatal(w.toast.Text())
	}
	offers := func() (out []string) {
		for _, o := range w.ofNames() {
			out = append(out, o.Name)
		}
		return out
	}
	ref := model.Ref{Event: p.Event.ID, Item: p.Items[0].ID}
	if got := offers(); len(got) > 0 || len((host{w}).NamesOf(ref)) > 0 {
		t.Errorf("before anybody is known: %q", got)
	}
	u.Key(fyne.KeyF6)
	u.Key(fyne.KeyRight, fyne.KeyEnd)
	u.Type("Iryna Savchenko").Key(fyne.KeyTab).Type("Prime Minister").Key(fyne.KeyReturn)
	if !strings.Contains(w.toast.Text(), w.words.Count("ui.fits", 1, "Iryna Savchenko")) {
		t.Fatalf("%q is said; sent %q", w.toast.Text(), sent(w, model.GuestSide))
	}
	u.Type("Oleh Bondarchuk, Minister of Defence").Key(fyne.KeyReturn)
	if !strings.Contains(w.toast.Text(), w.words.Count("ui.fits-several", 2)) {
		t.Errorf("of the one before nothing is said: %q", w.toast.Text())
	}
	u.Key(fyne.KeyEscape, fyne.KeyF5)
	w.toast.Clear()
	if got := offers(); !slices.Equal(got, []string{w.words.Say("ui.fits.link")}) {
		t.Errorf("the palette offers %q", got)
	}
	list := (host{w}).NamesOf(ref)
	if len(list) != 1 {
		t.Fatalf("the menu of the row has %d entries", len(list))
	}
	list[0].Do()
	if !u.Sees("Prime Minister Iryna Savchenko → Iryna Savchenko") {
		t.Fatalf("the card says %q", u.Above())
	}
	u.ClickText(w.words.Count("sheet.fits.use", 2))
	if got := offers(); len(got) > 0 {
		t.Errorf("linked, it still offers %q", got)
	}
}

// What is fixed is set in the menu of rows and by the palette, for all that are chosen, and says so.
func TestItemsAreFixedFromTheirMenu(t *testing.T) {
	w, u, now := planFor(t)
	row(u, "930", "10", "Talks", "", "", "", "", "", "", "", "", "")
	row(u, "10", "11", "Lunch", "", "", "", "", "", "", "", "", "")
	u.Key(fyne.KeyEscape)
	var refs []model.Ref
	for _, it := range now().Items {
		refs = append(refs, model.Ref{Event: it.EventID, Item: it.ID})
	}
	fixed := func() (n int) {
		for _, it := range now().Items {
			if it.Anchored {
				n++
			}
		}
		return n
	}
	w.choose(refs[:1])
	w.deeds.MenuItem(refs[0], fyne.NewPos(300, 200))
	u.ClickText(w.words.Say("sheet.anchored"))
	if fixed() != 1 || !strings.Contains(w.toast.Text(), w.words.Say("ui.done.called", "Talks", "Fixed")) {
		t.Fatalf("%d are fixed, said %q", fixed(), w.toast.Text())
	}
	w.choose(refs)
	w.table.Run("palette")
	u.Type("fixed").Key(fyne.KeyReturn)
	if fixed() != 2 {
		t.Errorf("by the palette %d are: %q", fixed(), u.Texts())
	}
	w.choose(refs)
	w.deeds.MenuItem(refs[0], fyne.NewPos(300, 200))
	u.ClickText(w.words.Say("sheet.anchored"))
	if fixed() != 0 {
		t.Errorf("%d stay fixed", fixed())
	}
	if w.undo(); fixed() != 2 {
		t.Errorf("one undo brings back %d", fixed())
	}
}
