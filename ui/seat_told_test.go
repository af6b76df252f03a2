package ui

import (
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// summitOf is the summit of the sample.
func summitOf(t *testing.T, w *Window) model.Event {
	t.Helper()
	list, err := w.reading.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range list {
		if l.Event.Kind == model.Summit {
			return l.Event
		}
	}
	t.Fatal("no summit")
	return model.Event{}
}

// Of a head whose letter is unanswered the board says so, as the papers do, whatever stands in the seat;
// the card says that it comes from the invitation.
func TestTheBoardSaysThatALetterIsUnanswered(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := sit(t, lang, look.Light)
		e := summitOf(t, w)
		w.show(view.Stand{View: view.Delegations, Event: e.ID, Day: e.FirstDay})
		p, err := w.desk.Programme(e.ID)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range p.Seats {
			if s.PersonID == nil || s.Role != model.HeadOfDelegation {
				continue
			}
			who := p.People[*s.PersonID]
			want := map[string]string{"Peter Pellegrini": w.words.Say("invitation.awaited"), "Alar Karis": w.words.Say("invitation.step.principle")}[who.Name.In("en")]
			if want == "" {
				continue
			}
			w.views.Senders.Board.LookFor(&who)
			u.Key(fyne.KeyReturn)
			said := w.words.Say("delegates.by-invitation", strings.ToUpper(want[:len(firstRune(want))])+want[len(firstRune(want)):])
			if !u.Sees(said) {
				t.Errorf("%s, %s: no %q in %q", lang, who.Name.In("en"), said, u.Texts())
			}
			u.Key(fyne.KeyEscape)
		}
	}
}

func firstRune(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}

// From the card of a person a press on a delegation leads to their seat in it, and Escape back.
func TestWhereUsedLeadsToTheSeat(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	rec := standOn(t, w, "pellegrini")
	uses, err := w.reading.Uses("people", rec.Head().ID)
	if err != nil {
		t.Fatal(err)
	}
	at := -1
	for i, use := range uses {
		if use.Table == "seats" {
			at = i
		}
	}
	if at < 0 {
		t.Fatalf("no seat: %+v", uses)
	}
	w.registers.Card.Body.ScrollToBottom()
	u.Wheel(0, 0).ClickPlace("use", int64(at))
	if w.in != "" && w.register() || w.stand.View != view.Delegations || w.stand.Event != uses[at].Ref.Event {
		t.Fatalf("it leads to %+v", w.stand)
	}
	u.Key(fyne.KeyReturn) // the card of who is under the keyboard
	if !u.Sees("Peter Pellegrini") || !u.Sees(w.words.Say("delegates.by-invitation", "No reply yet")) {
		t.Errorf("it is not the seat: %q", u.Texts())
	}
	u.Key(fyne.KeyEscape, fyne.KeyEscape, fyne.KeyEscape)
	if w.registers.Board() != register.People || !w.register() || w.registers.Chosen().Head().ID != rec.Head().ID {
		t.Errorf("back at %s %v", w.registers.Board(), w.stand)
	}
}

// A holder of an office whom no register has stays red with the reason where the card is left and
// opened again, and can be added from there.
func TestARefusedHolderStaysRedAndIsAdded(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	rec := standOn(t, w, "prime minister")
	id := rec.Head().ID
	in := fieldOf(u, w.words.Say("register.col.holders"))
	was := in.Text()
	u.Canvas.Focus(in.Entry())
	in.Entry().SetText(strings.TrimPrefix(was+"; Ionela Marinescu", "; "))
	u.Key(fyne.KeyReturn)
	add := w.words.Say("section.add-person", "Ionela Marinescu")
	why := w.words.Error(model.Refuse("register.no-person", "Ionela Marinescu"))
	if !seesBegin(u, why) || !u.Sees(add) {
		t.Fatalf("it is not refused with a way out: %q", u.Texts())
	}
	w.goBoard(register.Offices, otherOffice(t, w, id))
	w.goBoard(register.Offices, id)
	in = fieldOf(u, w.words.Say("register.col.holders"))
	if in.Refused() != why || !u.Sees(add) || !strings.Contains(in.Text(), "Ionela Marinescu") {
		t.Fatalf("it looks as if it were kept: %q, %q", in.Refused(), u.Texts())
	}
	u.ClickText(add)
	u.ClickText(w.words.Say("sheet.add"))
	if _, ok := people(t, w)["Ionela Marinescu"]; !ok {
		t.Fatalf("nobody was added: %q", u.Above())
	}
	held, err := w.desk.Tenures()
	if err != nil {
		t.Fatal(err)
	}
	holds := false
	for _, h := range held {
		holds = holds || h.OfficeID == id && h.PersonID == people(t, w)["Ionela Marinescu"].Person.ID
	}
	if !holds || fieldOf(u, w.words.Say("register.col.holders")).Refused() != "" {
		t.Errorf("she does not hold it: %q", w.toast.Text())
	}
}

func otherOffice(t *testing.T, w *Window, id int64) int64 {
	t.Helper()
	lists, err := w.reading.Registers()
	if err != nil {
		t.Fatal(err)
	}
	for _, o := range lists.Offices {
		if o.ID != id {
			return o.ID
		}
	}
	return 0
}

// What is sensitive is removed from the menu of a row, and by a command that says of whom; elsewhere of
// all; where nothing is kept, that is said.
func TestWhatIsSensitiveIsRemovedByACommand(t *testing.T) {
	for _, how := range []string{"row", "command", "all"} {
		w, u, id := withSecrets(t)
		u.Key(fyne.KeyEscape)
		dir := filepath.Dir(w.diary.Health().Path)
		if how != "all" {
			w.goBoard(register.People, id)
		}
		if how == "row" {
			menuOfRow(w, u)
			u.ClickText(w.words.Say("ui.purge") + "…")
		} else {
			w.table.Run("palette")
			want := w.words.Say("ui.cmd.purge")
			if how == "command" {
				want = w.words.Say("ui.purge.of", "Ana Pop")
			}
			if u.Type("passport"); !u.Sees(strings.TrimSuffix(want, "…")) {
				t.Fatalf("%s: %q", how, u.Above())
			}
			u.Key(fyne.KeyEscape)
			w.table.Run("purge")
		}
		u.ClickText(w.words.Say("ui.purge.for-good"))
		if left := holding(t, dir, "No nuts"); len(left) > 0 {
			t.Errorf("%s: it is still in %v", how, left)
		}
		w.goCalendar()
		w.toast.Clear()
		if w.table.Run("purge"); w.toast.Text() != w.words.Say("ui.purge.nobody") {
			t.Errorf("%s: %q", how, w.toast.Text())
		}
	}
}

// Whom a line of before the diary names, and no register knows, is added from the card of the state, and counts from
// then on as who came.
func TestWhomALineOfBeforeNamesIsAdded(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	rec := standOn(t, w, "latvia")
	name := model.SettingHistoryIn + rec.Head().UID
	was, err := w.desk.Setting(name)
	if err != nil {
		t.Fatal(err)
	}
	if err := w.desk.Do(&model.SaveSetting{Name: name, Was: was, Value: model.Plain("5 May 1999, Igor Pascal")}); err != nil {
		t.Fatal(err)
	}
	w.registers.Card.Body.ScrollToBottom()
	if u.Wheel(0, 0); !u.Sees(w.words.Say("section.add-person", "Igor Pascal")) {
		t.Fatalf("nobody is offered: %q", u.Texts())
	}
	h := w.registers.Book().History(rec)
	u.ClickPlace("past", int64(len(h.All)-1)) // the oldest is the last
	u.ClickText(w.words.Say("sheet.add"))
	made, ok := people(t, w)["Igor Pascal"]
	if !ok || made.Person.PartyID == nil || *made.Person.PartyID != rec.Head().ID {
		t.Fatalf("it is %+v of %d: %q", made.Person, rec.Head().ID, u.Above())
	}
	if h = w.registers.Book().History(rec); h.All[0].Who != made.Person.ID || u.Sees(w.words.Say("section.add-person", "Igor Pascal")) {
		t.Errorf("the line is not his: %+v", h.All[0])
	}
}

// A second press leads to its own row, where the visit has been open before.
func TestWhereUsedLeadsToEachRowInTurn(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Venues)
	rec := standOn(t, w, "victoria")
	uses, err := w.reading.Uses("venues", rec.Head().ID)
	if err != nil {
		t.Fatal(err)
	}
	var items []int
	for i, use := range uses {
		if use.Ref.IsItem() && (len(items) == 0 || use.Ref.Event == uses[items[0]].Ref.Event) {
			items = append(items, i)
		}
	}
	if len(items) < 2 {
		t.Fatalf("too few: %+v", uses)
	}
	for round, at := range []int{items[len(items)-1], items[0], items[len(items)-1], items[1]} {
		w.goBoard(register.Venues, rec.Head().ID)
		w.registers.Card.Body.ScrollToBottom()
		u.Wheel(0, 0).ClickPlace("use", int64(at))
		u.Wheel(0, 0)
		if row := w.views.Order.Rows.At(); row != uses[at].Ref {
			t.Errorf("press %d: the keyboard is on %v, not on %v", round+1, row, uses[at].Ref)
		}
	}
}
