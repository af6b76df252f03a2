package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// A new row that was half typed stands after a kill where it stood, with all of it that was typed: what
// leaving the row saves is saved, and on its own day and at its own hour.
func TestAHalfTypedRowComesBackToItsDay(t *testing.T) {
	l := leaving(t, "en")
	l.enter(visit(t, l.Window).ID)
	first := l.views.Order.Rows
	first.Insert(model.Ref{Event: l.stand.Event, Item: first.At().Item}, true) // on the first day, not the last
	l.u.Type("2205-2240").Key(fyne.KeyTab, fyne.KeyTab).Type("Third half typed row")
	left := l.typed()
	if len(left) != 1 || left[0].Text != "22:05 · Third half typed row" {
		t.Fatalf("it is listed as %+v", left)
	}
	day := left[0].Spot.Row.Day
	next := l.killed()
	if of := next.words.Text(visit(t, next.Window).Title) + " · " + next.words.DayShort(day); !next.u.Sees(of) {
		t.Errorf("nobody says that it is of %q: %q", of, next.u.Texts())
	}
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	p, err := next.desk.Programme(visit(t, next.Window).ID)
	if err != nil {
		t.Fatal(err)
	}
	for i := range p.Items {
		if it := &p.Items[i]; it.Title.In("en") == "Third half typed row" {
			if it.Start.Date() != day || it.Start.Clock() != "22:05" || it.End.Clock() != "22:40" {
				t.Errorf("it is on %s %s-%s, was typed on %s", it.Start.Date(), it.Start.Clock(), it.End.Clock(), day)
			}
			return
		}
	}
	t.Errorf("it is no row: %+v, %q", next.typed(), next.u.Texts())
}

// What was typed of a step that was there stands in the step again, not in its item.
func TestACellOfAStepComesBackToTheStep(t *testing.T) {
	l := leaving(t, "en")
	l.newStep("12:21")
	rows := l.views.Order.Rows
	l.u.Key(fyne.KeyTab).Type("Anthem")
	l.keepDrafts()
	was := l.typed()
	next := l.killed()
	next.u.ClickText(next.words.Say("ui.drafts.keep"))
	if len(was) != 2 || was[1].Spot.Step == 0 {
		t.Fatalf("%+v in %d rows", was, rows.Len())
	}
	p, err := next.desk.Programme(visit(t, next.Window).ID)
	if err != nil {
		t.Fatal(err)
	}
	it, _ := p.Item(was[1].Spot.Item)
	for i := range it.Steps {
		if it.Steps[i].Title.In("en") == "Anthem" {
			return
		}
	}
	t.Errorf("the item is %q and has %+v; typed %+v", it.Title.In("en"), it.Steps, next.typed())
}
