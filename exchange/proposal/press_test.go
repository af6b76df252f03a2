package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// A remark that says how the press comes is that, also beside people; one that says more of it stays. Where the programme
// has it as a remark, the same remark is no change.
func TestARemarkSaysHowThePressComes(t *testing.T) {
	for _, head := range []string{"Participants / Notes", "Remarks"} {
		for _, one := range []struct{ cell, press, remarks string }{
			{"presa: doar imagini", "spray", ""},
			{"Press: pool only; Gifts", "pool", "Gifts"},
			{"Gifts; преса: закрито", "closed", "Gifts"},
			{"Press: gathers at 9", "", "Press: gathers at 9"},
			{"Press: photographers only", "photo", ""},
			{"Gifts; Closed to press", "closed", "Gifts"},
			{"Open to media", "open", ""},
			{"Photo opportunity", "spray", ""},
			{"Fără presă", "closed", ""},
			{"Presa: doar fotografi", "photo", ""},
			{"Преса: лише фотографи", "photo", ""},
			{"Закрито для преси", "closed", ""},
			{"Closed", "", "Closed"},
			{"Press statements", "", "Press statements"},
		} {
			p := ofText(t, "p.csv", "Date;Time;Activity;Venue;"+head+"\n9 December 2026;09:00;Talks;Hall;\""+one.cell+"\"\n", proposal.Options{Today: "2026-11-28"})
			if r := p.Rows[0]; r.Press != one.press || r.Remarks != one.remarks {
				t.Errorf("%s: %s: press %q, remarks %q", head, one.cell, r.Press, r.Remarks)
			}
			start, err := civil.Resolve("2026-12-09T09:00", "Europe/Bucharest", civil.NoOff)
			if err != nil {
				t.Fatal(err)
			}
			it := model.NewItem(0, model.OtherItem, start, start.AddMinutes(60))
			it.ID, it.UID, it.Title, it.Remarks, it.EndMark = 1, "a", model.Plain("Talks"), model.Plain(one.cell), model.Open
			w := words.For("en")
			c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil),
				Programme: model.Programme{Event: model.Event{Zone: "Europe/Bucharest"}, Items: []model.Item{it}}}
			if got := p.Differences(c); len(got) > 0 && got[0].Fields[len(got[0].Fields)-1] == "press" {
				t.Errorf("%s: %s: the press is a change: %+v", head, one.cell, got)
			}
			if c.Programme.Items[0].Remarks = nil; one.press != "" {
				if got := p.Differences(c); len(got) == 0 || got[0].Fields[len(got[0].Fields)-1] != "press" {
					t.Errorf("%s: %s: that the press comes so is no change: %+v", head, one.cell, got)
				}
			}
		}
	}
}

// How the press comes to a row and its interpretation are no change where the draft says it of other rows alone; what it
// says otherwise is one.
func TestWhatADraftDoesNotSayOfARowIsNoChange(t *testing.T) {
	start, err := civil.Resolve("2026-12-09T09:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	w := words.For("en")
	c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: model.Event{Zone: "Europe/Bucharest"}}}
	for i, title := range []string{"Talks", "Press statements"} {
		it := model.NewItem(0, model.OtherItem, start.AddMinutes(60*i), start.AddMinutes(60*i+60))
		it.ID, it.UID, it.Title, it.EndMark, it.Press, it.Interpret = int64(i+1), title, model.Plain(title), model.Open, model.PressPool, model.Plain("consecutive")
		c.Programme.Items = append(c.Programme.Items, it)
	}
	read := func(talks, statements string) string {
		p := ofText(t, "p.csv", "Date;Time;Activity;Interpretation;Press\n9 December 2026;09:00;Talks;"+talks+"\n9 December 2026;10:00;Press statements;"+statements+"\n", proposal.Options{Today: "2026-11-28"})
		out := ""
		for _, one := range p.Differences(c) {
			out += one.What + " " + strings.Join(one.Fields, " ") + ";"
		}
		return out
	}
	for _, one := range []struct{ talks, statements, want string }{
		{";", ";", ""},
		{";", "consecutive;pool", ""},
		{"consecutive;", ";pool", ""},
		{";", "whispered;closed", "changed interpretation press;"},
	} {
		if got := read(one.talks, one.statements); got != one.want {
			t.Errorf("%q, %q: %q", one.talks, one.statements, got)
		}
	}
}

// What was read among the remarks is said to be, and never changes the press that somebody has given an item here. A file
// with a column for the press says it there.
func TestThePressOfARemarkIsAGuess(t *testing.T) {
	start, err := civil.Resolve("2026-12-09T09:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	it := model.NewItem(0, model.OtherItem, start, start.AddMinutes(60))
	it.ID, it.UID, it.Title, it.EndMark, it.Press, it.CallAt = 1, "a", model.Plain("Talks"), model.Open, model.PressOpen, "08:45"
	w := words.For("en")
	c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil),
		Programme: model.Programme{Event: model.Event{Zone: "Europe/Bucharest"}, Items: []model.Item{it}}}
	p := ofText(t, "p.csv", "Date;Time;Activity;Notes\n9 December 2026;09:00;Talks;Closed to press\n", proposal.Options{Today: "2026-11-28"})
	if got := p.Differences(c); len(got) > 0 || p.Rows[0].Press != "closed" || !asksFor(p, "press-read") {
		t.Errorf("%+v %+v %v", got, p.Rows[0], p.Ask)
	}
	p = ofText(t, "p.csv", "Date;Time;Activity;Notes;Press\n9 December 2026;09:00;Talks;Closed to press;pool\n", proposal.Options{Today: "2026-11-28"})
	if got := p.Differences(c); len(got) != 1 || p.Rows[0].Press != "pool" || p.Rows[0].Remarks != "Closed to press" || asksFor(p, "press-read") {
		t.Errorf("%+v %+v %v", got, p.Rows[0], p.Ask)
	}
}
