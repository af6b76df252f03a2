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

// A difference says how sure an hour was, and is.
func TestADifferenceSaysHowSureAnHourIs(t *testing.T) {
	w := words.For("en")
	row := func(fromMark, from, toMark, to string) proposal.Row {
		return proposal.Row{N: 1, Day: "2026-12-09", Title: "Call on the Speaker", FromMark: fromMark, From: from, ToMark: toMark, To: to}
	}
	for want, pair := range map[string][2]proposal.Row{
		"start: about 16:50 → 16:15":       {row("approx", "16:50", "open", ""), row("", "16:15", "open", "")},
		"start: 16:50 → about 16:50":       {row("", "16:50", "open", ""), row("approx", "16:50", "open", "")},
		"start: 16:50 tbc → 16:50":         {row("tbc", "16:50", "", "17:00"), row("", "16:50", "", "17:00")},
		"end: 17:00 → 17:00 tbc":           {row("", "16:50", "", "17:00"), row("", "16:50", "tbc", "17:00")},
		"start: 16:50 → 16:55; end: 17:00": {row("", "16:50", "open", ""), row("", "16:55", "", "17:00")},
		"end: 17:00 → about 17:10":         {row("", "16:50", "", "17:00"), row("", "16:50", "approx", "17:10")},
		"start: (afterwards) → 16:50":      {row("after", "", "open", ""), row("", "16:50", "open", "")},
	} {
		got := proposal.Compare([]proposal.Row{pair[0]}, []proposal.Row{pair[1]})
		if len(got) != 1 {
			t.Fatalf("%s: %+v", want, got)
		}
		if s := strings.Join((&proposal.Proposal{}).Said(w, &got[0]), "; "); s != want {
			t.Errorf("%q is said as %q", want, s)
		}
	}
}

// A successor with the same office is somebody else, and so are three who come along instead of two; a form of address,
// other letters and an office besides make nobody of somebody.
func TestASuccessorIsSomebodyElse(t *testing.T) {
	one := int64(1)
	start, err := civil.Resolve("2026-12-09T09:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	it := model.NewItem(0, model.OtherItem, start, start.AddMinutes(60))
	it.ID, it.UID, it.Title = 1, "a", model.Plain("Talks")
	w := words.For("en")
	for _, tt := range []struct {
		who  model.Participation
		said string
		same bool
	}{
		{model.Participation{PersonID: &one}, "Minister of Culture", true},
		{model.Participation{PersonID: &one}, "Jaan Tamm", true},
		{model.Participation{PersonID: &one}, "H.E. Mr Jaan Tamm, Minister of Culture", true},
		{model.Participation{PersonID: &one}, "Tamm, Minister of Culture", true},
		{model.Participation{PersonID: &one}, "Яан Тамм, Minister of Culture", true},
		{model.Participation{PersonID: &one}, "Minister of Culture (Mr Tamm)", true},
		{model.Participation{PersonID: &one}, "Minister of Culture, Republic of Estonia", true},
		{model.Participation{PersonID: &one}, "Jaan Tamm, State Secretary", true},
		{model.Participation{PersonID: &one}, "Olena Bondar, Minister of Culture", false},
		{model.Participation{PersonID: &one}, "H.E. Ms Bondar, Minister of Culture", false},
		{model.Participation{PersonID: &one}, "Bondar, Minister of Culture", false},
		{model.Participation{PersonID: &one}, "Minister of Culture (Olena Bondar)", false},
		{model.Participation{PersonID: &one}, "Minister of Culture, Ms Olena Bondar", false},
		{model.Participation{PersonID: &one, Plus: 2}, "Minister of Culture +2", true},
		{model.Participation{PersonID: &one, Plus: 2}, "Minister of Culture", true},
		{model.Participation{PersonID: &one, Plus: 2}, "Minister of Culture +3", false},
		{model.Participation{Name: model.Plain("Mayor of Bucharest")}, "Olena Bondar, Mayor of Bucharest", false},
		{model.Participation{Name: model.Plain("Olena Bondar")}, "Mayor of Bucharest, Olena Bondar", true},
		{model.Participation{Name: model.Plain("Mayor of Bucharest")}, "Mayor of Bucharest +1", false},
	} {
		tt.who.Side, tt.who.ItemID = model.GuestSide, 1
		c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil), Programme: model.Programme{
			Event: model.Event{Zone: "Europe/Bucharest"}, Items: []model.Item{it}, Who: map[int64][]model.Participation{1: {tt.who}},
			People:  map[int64]model.Person{1: {Name: model.Text{"en": "Jaan Tamm"}}},
			Offices: map[int64]model.Office{1: {Title: model.Text{"en": "Minister of Culture"}}}, Tenures: []model.Tenure{{PersonID: 1, OfficeID: 1}}}}
		p := ofText(t, "p.csv", "Date;Time;Activity;Guest side\n9 December 2026;09:00 – 10:00;Talks;\""+tt.said+"\"\n", proposal.Options{Today: "2026-11-28"})
		if got := p.Differences(c); (len(got) == 0) != tt.same {
			t.Errorf("%q beside %+v: %+v", tt.said, tt.who, got)
		}
	}
}
