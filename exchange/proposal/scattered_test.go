package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Entries weeks apart are those of no visit; those of one stand together, and what is called a visit is one.
func TestEntriesWeeksApartAreOfNoVisit(t *testing.T) {
	row := func(day civil.Date, uid string) proposal.Row {
		return proposal.Row{Day: day, From: "10:00", Title: "Meeting", UID: uid}
	}
	for name, one := range map[string]struct {
		p    proposal.Proposal
		want bool
	}{
		"a series":           {proposal.Proposal{Rows: []proposal.Row{row("2027-05-01", "a"), row("2027-05-08", "b"), row("2027-05-15", "c")}}, true},
		"two far apart":      {proposal.Proposal{Rows: []proposal.Row{row("2027-05-28", "a"), row("2027-05-01", "b")}}, true},
		"a visit":            {proposal.Proposal{Rows: []proposal.Row{row("2027-05-01", "a"), row("2027-05-02", "b"), row("2027-05-04", "c")}}, false},
		"what is called one": {proposal.Proposal{Title: "State visit of the President of Poland", Rows: []proposal.Row{row("2027-05-28", "a"), row("2027-05-01", "b")}}, false},
		"one of ours":        {proposal.Proposal{Rows: []proposal.Row{row("2027-05-28", "0190a5b0-0000-7000-8000-000000000001"), row("2027-05-01", "0190a5b0-0000-7000-8000-000000000002")}}, false},
	} {
		one.p.Kind = proposal.Calendar
		if got := one.p.Scattered(); got != one.want {
			t.Errorf("%s: %t", name, got)
		}
		if one.p.Kind = proposal.Programme; one.p.Scattered() {
			t.Errorf("%s is a programme, as somebody said", name)
		}
	}
}

// What nobody has called anything is called in the language of whoever takes it in, whatever that of its rows.
func TestWhatHasNoTitleIsCalledInTheLanguageOfTheWindow(t *testing.T) {
	for window, want := range map[string]string{"en": "Meeting, 12 May", "ro": "Întâlnire, 12 mai", "uk": "Зустріч, 12 травня"} {
		p := proposal.Proposal{Kind: proposal.Calendar, Rows: []proposal.Row{{Day: "2027-05-12", From: "10:00", Title: "Întrevedere cu ambasadorul", UID: "a"}}}
		c := &typed.Cells{Words: words.For(window), Lang: "ro"}
		if e := p.Visit(c, "Europe/Bucharest", nil, nil); !e.Title.Equal(model.Text{window: want}) {
			t.Errorf("in a window in %s: %v", window, e.Title)
		}
	}
}
