package ui

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
)

// From the card of somebody who takes part, another comes in their stead from an hour on:
// what becomes of the programme is shown before, what was typed for them is listed after
// and can be walked, and one undo takes all of it back.
func TestSomebodyComesInTheStead(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		t.Run(lang, func(t *testing.T) { replaceOn(t, lang) })
	}
}

func replaceOn(t *testing.T, lang string) {
	w, u := sit(t, lang, look.Light)
	now := lookInto(t, w, "Joint press statements")
	whole := func() string {
		p := programme(t, w)
		b, err := json.Marshal([]any{p.Who, p.Seats, p.Items})
		if err != nil {
			t.Fatal(err)
		}
		return regexp.MustCompile(`"Rev":\d+`).ReplaceAllString(string(b), "")
	}
	p, it := programme(t, w), now()
	head := p.Side(&it, model.GuestSide)[0]
	u.ClickText(w.words.Text(head.Called))
	uitest.Labelled[*part.Field](u, w.words.Say("sheet.points")).Entry().SetText("Thank the host")
	u.ClickText(w.words.Say("ui.cmd.substitute"))
	if head = guestOf(t, w, &it); head.Points.Empty() {
		t.Fatal("what was typed on the card is not saved before")
	}
	was := whole()
	if got := uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.who")); got == nil || !u.Sees("Thank the host") {
		t.Fatalf("the text typed for them is not foreseen: %v", u.Texts())
	}
	chooses(u, w.words.Say("sheet.stead.by"), "Ihor Zhovkva")
	if u.Sees(w.words.Say("sheet.person")) {
		u.ClickText(w.words.Say("sheet.add"))
	}
	if !u.Sees(w.words.Say("stead.past")) || !u.Sees(w.words.Say("stead.row")) {
		t.Errorf("it is not said what stays and what changes: %v", u.Texts())
	}
	n := changing(&p, &it, head)
	u.ClickText(w.words.Count("sheet.stead.do-in", n))
	if !u.Sees(w.words.Say("sheet.flags")) || !u.Sees("Thank the host") {
		t.Fatalf("what was typed for them is not listed: %v", u.Texts())
	}
	after := programme(t, w)
	for _, item := range after.Items {
		for i, who := range after.Side(&item, model.GuestSide) {
			if old := p.Side(&item, model.GuestSide)[i]; item.Start.At < it.Start.At && who.ID != old.ID {
				t.Errorf("%s, which is past, is changed", item.Title.In())
			}
			if item.Start.At >= it.Start.At && strings.Contains(who.Called.All(), "Zelenskyy") && who.Mode != model.Absent {
				t.Errorf("%s still names who left", item.Title.In())
			}
			if strings.Contains(who.Called.All(), "Zhovkva") && !(who.Points.Empty() && who.Place.Empty() && who.Car.Empty()) {
				t.Errorf("%s: what was typed for one went to the other", item.Title.In())
			}
		}
	}
	u.ClickText("Thank the host")
	if u.Canvas.Overlays().Top() != nil || len(w.chosen) != 1 || w.chosen[0].Item != it.ID {
		t.Errorf("it does not lead to the item: %v", w.chosen)
	}
	w.table.Run("flagged")
	if !u.Sees(w.words.Say("sheet.flags")) {
		t.Error("the list does not come back")
	}
	u.Key(fyne.KeyEscape)
	w.undo()
	if got := whole(); got != was {
		t.Errorf("one undo does not take all of it back")
	}
}

// changing is how many places the plan says would change.
func changing(p *model.Programme, it *model.Item, who model.Participant) (n int) {
	wish := model.Succession{From: it.Start.At}
	if who.SeatID != nil {
		wish.Seat = *who.SeatID
	} else {
		wish.Person = *who.PersonID
	}
	for _, pl := range model.PlanSuccession(p, wish, strings.ToLower).Places {
		if !pl.Stays() {
			n++
		}
	}
	return n
}

// In chosen items alone the rest stays, and what cannot be is said and keeps the card.
func TestSomebodyComesInOneItem(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	now := lookInto(t, w, "Tête-à-tête")
	w.table.Run("substitute")
	chooses(u, w.words.Say("sheet.stead.who"), "Volodymyr Zelenskyy")
	chooses(u, w.words.Say("sheet.stead.by"), "Volodymyr Zelenskyy")
	if !u.Sees("cannot be their own replacement") {
		t.Errorf("nobody says that they are one: %v", u.Texts())
	}
	from := uitest.Labelled[*part.Field](u, w.words.Say("sheet.stead.from"))
	from.Entry().SetText("25:99")
	if from.Refused() == "" {
		t.Error("an hour that is none is taken")
	}
	from.Entry().SetText("12.03.2026 00:00")
	chooses(u, w.words.Say("sheet.stead.by"), "Nicusor")
	where := uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.where"))
	u.Canvas.Focus(where)
	u.Key(fyne.KeyDown)
	p, it := programme(t, w), now()
	for i := range p.Items {
		if other := &p.Items[i]; other.ID != it.ID && other.Start.Date() >= "2026-03-12" {
			for _, who := range p.Attending(other) {
				if strings.Contains(p.People[who.Person].Name.All(), "Zelenskyy") {
					u.ClickPlace("check", other.ID)
				}
			}
		}
	}
	u.ClickText(w.words.Count("sheet.stead.do-in", 1))
	after := programme(t, w)
	for i := range after.Items {
		item, there := &after.Items[i], false
		for _, who := range after.Attending(item) {
			there = there || strings.Contains(after.People[who.Person].Name.All(), "Zelenskyy")
		}
		was := false
		for _, who := range p.Attending(item) {
			was = was || strings.Contains(p.People[who.Person].Name.All(), "Zelenskyy")
		}
		if item.ID == it.ID && there || item.ID != it.ID && was != there {
			t.Errorf("%s: there %v", item.Title.In(), there)
		}
	}
}

// guestOf is the first of the guests in an item, as the diary has it.
func guestOf(t *testing.T, w *Window, it *model.Item) model.Participant {
	p := programme(t, w)
	return p.Side(it, model.GuestSide)[0]
}

// From the seat of a person it is said who leaves, not which seat.
func TestWhoLeavesASeatIsNamed(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	e := visit(t, w)
	w.enter(e.ID)
	p := programme(t, w)
	for _, s := range p.Seats {
		if s.PersonID == nil {
			continue
		}
		w.deeds.SucceedIn(e.ID, model.Succession{Seat: s.ID})
		got, name := u.Texts(), w.words.Text(p.People[*s.PersonID].Name)
		if at := slices.Index(got, w.words.Say("sheet.stead.who")); at < 0 || got[at+1] != name {
			t.Errorf("%s leaves: %q", name, got[max(at, 0):])
		}
		u.Key(fyne.KeyEscape)
	}
}

// Whoever takes an office that the state has already is given that office, not another of
// its name.
func TestAnOfficeIsNotMadeTwice(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	known, err := w.desk.People("Zelenskyy")
	if err != nil || len(known) != 1 {
		t.Fatal(err)
	}
	held, err := w.desk.Held(known[0].Person.ID)
	if err != nil {
		t.Fatal(err)
	}
	before, err := w.desk.Registers()
	if err != nil {
		t.Fatal(err)
	}
	sheet.OpenPerson(w.kit, w.win.Canvas(), sheet.Began{}, "Ana Rus", known[0].Person.PartyID, func(made model.SavePerson) error { return w.kit.Do(&made) })
	uitest.Labelled[*part.Field](u, w.words.Say("sheet.person-office")).Entry().SetText("president of Ukraine")
	u.ClickText(w.words.Say("sheet.add"))
	after, err := w.desk.Registers()
	if err != nil || len(after.Offices) != len(before.Offices) {
		t.Errorf("%d offices, were %d, %v", len(after.Offices), len(before.Offices), err)
	}
	ana, err := w.desk.People("Ana Rus")
	if err != nil || len(ana) != 1 {
		t.Fatalf("%d people, %v: %q", len(ana), err, u.Above())
	}
	if now, err := w.desk.Held(ana[0].Person.ID); err != nil || len(now) != 1 || now[0].Office.ID != held[0].Office.ID {
		t.Errorf("%+v, %v", now, err)
	}
}

// The office of whoever leaves goes to the one who comes at that hour where somebody ticks
// it, and in no other case; it is one deed with the rest.
func TestTheOfficeGoesAlong(t *testing.T) {
	for _, ticked := range []bool{true, false} {
		w, u := sit(t, "en", look.Light)
		it := lookInto(t, w, "Joint press statements")()
		p := programme(t, w)
		head := p.Side(&it, model.GuestSide)[0]
		left := people(t, w)["Volodymyr Zelenskyy"].Person.ID
		office := p.Held(left, it.Start.At)
		u.ClickText(w.words.Text(head.Called))
		u.ClickText(w.words.Say("ui.cmd.substitute"))
		label := w.words.Say("sheet.stead.over", w.words.Text(office.Office.Title), "Ihor Zhovkva")
		if u.Sees(label) {
			t.Error("it is offered before it is known who comes")
		}
		chooses(u, w.words.Say("sheet.stead.by"), "Ihor Zhovkva")
		if u.Sees(w.words.Say("sheet.person")) {
			u.ClickText(w.words.Say("sheet.add"))
		}
		if ticked {
			u.ClickText(label)
		}
		u.ClickText(w.words.Count("sheet.stead.do-in", changing(&p, &it, head)))
		now, by := programme(t, w), people(t, w)["Ihor Zhovkva"].Person.ID
		if got := now.Held(left, it.Start.At).Office.ID == 0; got != ticked {
			t.Errorf("ticked %v: left office %v", ticked, got)
		}
		if got := now.Held(by, it.Start.At).Tenure; (got.From == it.Start.At && got.OfficeID == office.Office.ID) != ticked {
			t.Errorf("ticked %v: took office %+v", ticked, got)
		}
		u.Key(fyne.KeyEscape)
		if w.table.Run("undo"); programme(t, w).Tenures == nil || len(people(t, w)) == 0 {
			t.Error("nothing is there")
		}
		if again := programme(t, w); again.Held(left, it.Start.At).Office.ID != office.Office.ID {
			t.Error("one step back does not bring the office back")
		}
	}
}

// Whoever is not on the list is typed with the office, and it stands in its own field, as on the board.
func TestWhoComesInsteadIsTypedWithTheOffice(t *testing.T) {
	for said, want := range map[string]string{
		"Denys Shmyhal, Prime Minister of Ukraine": "|Denys Shmyhal|Prime Minister of Ukraine",
		"H.E. Mr Denys Shmyhal, Prime Minister":    "H.E. Mr|Denys Shmyhal|Prime Minister",
		"Shmyhal, Prime Minister of Ukraine":       "|Shmyhal|Prime Minister of Ukraine",
		"Denys Shmyhal; Prime Minister":            "|Denys Shmyhal|Prime Minister",
	} {
		w, u := sit(t, "en", look.Light)
		w.enter(visit(t, w).ID)
		w.table.Run("substitute")
		u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.by")))
		u.Type(said).ClickText(w.words.Say("sheet.stead.new"))
		got := fieldOf(u, w.words.Say("sheet.person-address")).Text() + "|" + fieldOf(u, w.words.Say("sheet.person-name")).Text() + "|" + fieldOf(u, w.words.Say("sheet.person-office")).Text()
		if got != want {
			t.Errorf("%q: %q", said, got)
		}
	}
}

// Whoever is made after another was made is the one of whom the card speaks.
func TestWhoIsMadeAfterAnotherIsOffered(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	it := lookInto(t, w, "Joint press statements")()
	p := programme(t, w)
	head := p.Side(&it, model.GuestSide)[0]
	office := p.Held(people(t, w)["Volodymyr Zelenskyy"].Person.ID, it.Start.At)
	u.ClickText(w.words.Text(head.Called))
	u.ClickText(w.words.Say("ui.cmd.substitute"))
	label := func(name string) string {
		return w.words.Say("sheet.stead.over", w.words.Text(office.Office.Title), name)
	}
	for _, name := range []string{"Anna Vasylenko", "Denys Petrenko"} {
		u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.stead.by")))
		u.Type(name).ClickText(w.words.Say("sheet.stead.new"))
		u.ClickText(w.words.Say("sheet.add"))
		if !u.Sees(label(name)) {
			t.Errorf("it is not offered to %s: %q", name, u.Above())
		}
	}
	if u.Sees(label("Anna Vasylenko")) {
		t.Error("it is offered to the one who was made before")
	}
}
