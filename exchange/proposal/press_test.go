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
			{"Photo opportunity", "photo", ""},
			{"Photo opportunity at the beginning", "spray", ""},
			{"Ocazie foto", "photo", ""},
			{"Фото на початку", "spray", ""},
			{"Photo opportunity, no statements", "photo", ""},
			{"Open to the press, gifts", "open", "gifts"},
			{"Pool press. Dark suit", "pool", "Dark suit"},
			{"Dark suit. Închis presei.", "closed", "Dark suit"},
			{"Lunch, pool press in the garden", "", "Lunch, pool press in the garden"},
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

// What a draft says of the press besides an access that we have stays as the note, in its words, beside the access.
func TestWhatADraftSaysMoreOfThePressIsTheNote(t *testing.T) {
	for _, one := range []struct{ head, cell, press, note, remarks string }{
		{"Notes", "Photographers only", "photo", "Photographers only", ""},
		{"Press", "Photographers only", "photo", "Photographers only", ""},
		{"Presa", "doar fotografi", "photo", "doar fotografi", ""},
		{"Преса", "лише фотографи", "photo", "лише фотографи", ""},
		{"Press", "Photo opportunity", "photo", "", ""},
		{"Notes", "Photo opportunity, no statements", "photo", "no statements", ""},
		{"Observații", "Ocazie foto, fără declarații", "photo", "fără declarații", ""},
		{"Примітки", "Фотозйомка, без заяв", "photo", "без заяв", ""},
		{"Press", "Official photographer only", "official-photographer", "", ""},
		{"Notes", "Pool press. Dark suit", "pool", "", "Dark suit"},
	} {
		p := ofText(t, "p.csv", "Date;Time;Activity;Venue;"+one.head+"\n14 April 2027;09:00;Talks;Hall;\""+one.cell+"\"\n14 April 2027;10:00;Lunch;Hall;\n", proposal.Options{Today: "2026-11-28"})
		if said := p.Rows[0].Admits(words.For("en")); !strings.HasPrefix(said, words.For("en").Say("press."+one.press)) || !strings.HasSuffix(said, one.note) {
			t.Errorf("%s: %s is shown as %q", one.head, one.cell, said)
		}
		it := begun(t, p, in2027("en"))[0]
		if string(it.Press) != one.press || it.PressNote.In() != one.note || it.Remarks.In() != one.remarks {
			t.Errorf("%s: %s: %q, %q, %q", one.head, one.cell, it.Press, it.PressNote.In(), it.Remarks.In())
		}
	}
}
