package ui

import (
	"fmt"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// An embargo of an edition is asked for on its card: an hour that is past is refused under the field, one
// that lies ahead is kept with the edition, told where editions are listed, and stands on the next card.
func TestAnEditionKeepsItsEmbargo(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	w.table.Run("issue")
	typesInto(u, w, "issue.others", "Duty officer, +40 21 111")
	givesAll(u, w)
	field := func() *part.Field { return uitest.Labelled[*part.Field](u, w.words.Say("sheet.embargo")) }
	given := func() []model.Issued {
		list, err := w.desk.Editions(of.UID)
		if err != nil {
			t.Fatal(err)
		}
		return list
	}
	now := w.homeDay()
	typesInto(u, w, "sheet.embargo", w.words.Date(now.Add(-1))+", 10:00")
	u.ClickText(w.words.Say("issue.do"))
	if len(given()) != 0 || field().Refused() == "" || strings.Contains(field().Refused(), "T10:00") {
		t.Fatalf("an hour that is past: %q", field().Refused())
	}
	later := w.words.Date(now.Add(2)) + ", 10:00"
	field().Put("")
	typesInto(u, w, "sheet.embargo", later)
	u.ClickText(w.words.Say("issue.do"))
	list := given()
	if len(list) != 1 {
		t.Fatalf("it shows %q", u.Above())
	}
	if until, ok := list[0].EmbargoUntil(); !ok || until.Date() != now.Add(2) || until.Clock() != "10:00" || len(list[0].Waived.Reasons()) != 0 {
		t.Errorf("until %v, %v", until, ok)
	}
	w.table.Run("editions")
	if want := w.words.Say("export.embargo", w.words.DayMonth(now.Add(2))+", 10:00"); !u.Sees(want) {
		t.Errorf("it does not say %q: %q", want, u.Above())
	}
	u.Key(fyne.KeyEscape)
	w.table.Run("issue")
	if got := field().Text(); got != later {
		t.Errorf("the next one is embargoed until %q", got)
	}
	u.Key(fyne.KeyEscape)
}

// Enter in the embargo of an edition takes the hour and says how it was understood; once it stands there, Enter
// goes on as in the other fields of the card. The card of papers does the same.
func TestEnterTakesAnEmbargo(t *testing.T) {
	documents(t)
	for _, id := range []string{"issue", "export"} {
		w, u := sit(t, "en", look.Light)
		of := visit(t, w)
		w.enter(of.ID)
		w.table.Run(id)
		if id == "issue" {
			typesInto(u, w, "issue.others", "Duty officer, +40 21 111")
			givesAll(u, w)
		}
		field := uitest.Labelled[*part.Field](u, w.words.Say("sheet.embargo"))
		given := func() int {
			list, err := w.desk.Editions(of.UID)
			if err != nil {
				t.Fatal(err)
			}
			return len(list)
		}
		day := w.homeDay().Add(2)
		typesInto(u, w, "sheet.embargo", fmt.Sprintf("%d.%d 9", day.Day(), day.Month()))
		u.Key(fyne.KeyReturn)
		if want := w.words.Date(day) + ", 09:00"; field.Text() != want || field.Dirty() || field.Refused() != "" || given() != 0 {
			t.Errorf("%s: it says %q, refuses %q, %d are issued", id, field.Text(), field.Refused(), given())
		}
		u.Key(fyne.KeyReturn)
		if id == "issue" && given() != 1 {
			t.Errorf("Enter does not go on: %q", u.Above())
		}
	}
}

// Without a paper it is said so under the papers, above the recipients.
func TestThatNoPaperIsTickedIsSaidAtThePapers(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("issue")
	u.Key(fyne.KeyDown).Type(" ") // the running order is ticked no more
	typesInto(u, w, "issue.others", "Duty officer, +40 21 111")
	said := w.words.Say("issue.pick-paper")
	u.ClickText(w.words.Say("issue.do"))
	if !u.Sees(said) || uitest.Labelled[*part.Field](u, w.words.Say("issue.others")).Refused() != "" {
		t.Fatalf("it shows %q", u.Above())
	}
	at, under := u.Point(said), u.Point(w.words.Say("issue.recipients"))
	if at.Y >= under.Y {
		t.Errorf("it is said at %v, below the recipients at %v", at, under)
	}
	u.Key(fyne.KeyEscape)
}

// One paper of an edition is called back alone, from the list of editions and from that of the papers that
// were made: its holders alone are named, the others keep theirs.
func TestOnePaperIsRecalledInTheWindow(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	ana := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana Pop"), Phone: "+40 722 000 000"}
	ion := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ion Popa"), Phone: "+40 21 111"}
	giveOut(t, w, paperTo("running-order", model.Internal, ana), paperTo("public", model.Public, ion))
	w.table.Run("editions")
	u.ClickPlace("recall", 0)
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Ion Popa · +40 21 111") || !strings.Contains(said, "Ana Pop · +40 722") {
		t.Errorf("who is to be called for all of it: %q", said)
	}
	u.ClickText(w.words.Say("recall.all"))
	u.ClickText(w.words.Say("sheet.paper.public") + " EN")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Ion Popa · +40 21 111") || strings.Contains(said, "Ana Pop · +40 722") {
		t.Errorf("who is to be called: %q", said)
	}
	typesInto(u, w, "recall.why", "names a room")
	u.ClickText(w.words.Say("recall.now"))
	list, err := w.desk.Editions(of.UID)
	if err != nil {
		t.Fatal(err)
	}
	if _, all := list[0].Recalled(); all {
		t.Error("all of it is recalled")
	}
	for _, p := range list[0].Papers {
		if _, gone := list[0].PaperRecalled(p.ID); gone != (p.Document == "public") {
			t.Errorf("%s: %v", p.Document, gone)
		}
	}
	if said := w.toast.Text(); !strings.Contains(said, w.words.Say("sheet.paper.public")) {
		t.Errorf("it says %q", said)
	}
	w.table.Run("editions")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "names a room") {
		t.Errorf("the list says %q", said)
	}
	u.Key(fyne.KeyEscape)
}

// With which reason open points were let pass stands in the list of editions; what stands against one is
// told on its card to the last word.
func TestOpenPointsAreToldWholeAndWhyTheyWereLetPass(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	it := w.inside.Items[2]
	it.Title = model.Text{"en": "Official talks of both delegations in the presence of the two Presidents, with opening statements for the press, followed by the exchange of instruments of ratification", "ro": "Convorbiri", "uk": "Переговори"}
	it.Status = model.ToBeConf
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("issue")
	want := w.words.Say("against.tbc", it.Title["en"])
	if said := strings.Join(u.Above(), " "); !strings.Contains(said, want) || strings.Contains(said, "…") && strings.Contains(said, "Official talks of both delegations in…") {
		t.Errorf("it says %q", said)
	}
	typesInto(u, w, "issue.others", "Duty officer, +40 21 111")
	givesAll(u, w)
	typesInto(u, w, "issue.reason", "book agreed by phone")
	u.ClickText(w.words.Say("issue.do"))
	w.table.Run("editions")
	if want := w.words.Say("issue.reason") + ": book agreed by phone"; !u.Sees(want) {
		t.Errorf("it does not say %q: %q", want, u.Above())
	}
	u.Key(fyne.KeyEscape)
}

// What is refused in a row is told to its end, where it says how it is typed.
func TestARefusalInARowIsToldWhole(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := sit(t, lang, look.Light)
		of := visit(t, w)
		w.enter(of.ID)
		w.setView(view.Order)
		w.views.Order.Rows.Insert(model.Ref{Event: of.ID, Item: w.inside.Items[1].ID}, true)
		u.Type("presently Visitors' book at Cotroceni Palace with both delegations")
		u.Key(fyne.KeyReturn)
		want := w.words.Error(model.Refuse("civil.typed", ""))
		end := want[strings.LastIndex(want, " ")+1:]
		if said := strings.Join(u.Texts(), " "); !strings.Contains(said, end) {
			t.Errorf("%s: it does not end in %q: %q", lang, end, said[max(0, len(said)-500):])
		}
	}
}

// That nobody gets an edition is said no more once somebody is ticked.
func TestATickAnswersThatNobodyGetsIt(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("issue")
	u.ClickText(w.words.Say("issue.do"))
	others := uitest.Labelled[*part.Field](u, w.words.Say("issue.others"))
	if others.Refused() != w.words.Say("issue.pick-holder") {
		t.Fatalf("without a recipient it says %q", others.Refused())
	}
	u.ClickText("Ukraine · +40 700 000 002")
	if others.Refused() != "" {
		t.Errorf("with one it still says %q", others.Refused())
	}
}
