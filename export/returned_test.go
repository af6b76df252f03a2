package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// The press reads of the same items in all its papers; where nothing is said of it, nobody is told
// that they may come, nor that they may not.
func TestThePressReadsOneProgramme(t *testing.T) {
	_, summit := programmes(t)
	at := slices.IndexFunc(summit.Items, func(it model.Item) bool { return it.Title["en"] == "Dinner of the foreign ministers" })
	summit.Items[at].Press = model.PressNone
	opt := options("day", model.PressOnly, "en")
	opt.Day = summit.Items[at].Start.Date()
	day := names(t, summit, opt, "Activity")
	opt.Document = "press-programme"
	all := names(t, summit, opt, "Activity")
	for _, title := range day {
		if !slices.Contains(all, title) {
			t.Errorf("%s is on the sheet of the day alone", title)
		}
	}
	rows := allRows(composed(t, summit, opt))
	if s := rowOf(rows[slices.Index(all, "Dinner of the foreign ministers")]); !strings.HasSuffix(s, "|access to be confirmed") {
		t.Errorf("the row is %s", s)
	}
}

// No hour stands twice in a row of the press.
func TestNoHourStandsTwice(t *testing.T) {
	_, summit := programmes(t)
	for _, sec := range composed(t, summit, options("press-programme", model.PressOnly, "en")).Sections {
		for _, r := range sec.Table.Rows {
			if s := rowOf(r); strings.Count(s, "08:10") > 1 {
				t.Error(s)
			}
		}
	}
}

// For whom an item is stands in a column, never under the act.
func TestForWhomAnItemIs(t *testing.T) {
	visit, _ := programmes(t)
	sec := composed(t, visit, options("running-order", model.Internal, "en")).Sections[0]
	act, of := -1, -1
	for i, c := range sec.Table.Columns {
		switch c.Title {
		case "Activity":
			act = i
		case "Circulation":
			of = i
		}
	}
	seen := false
	for _, r := range sec.Table.Rows {
		seen = seen || r.Cells[of].String() == "Delegations"
		for _, word := range []string{"Delegations", "Delegation", "Press", "Office only", "Internal", "Locked"} {
			if slices.Contains(strings.Split(r.Cells[act].String(), "\n"), word) {
				t.Errorf("%s says %s", r.Cells[act], word)
			}
		}
	}
	if !seen {
		t.Error("nothing is said of for whom items are")
	}
}

// Who is still to be named has an office and no name, on every list with a column for each.
func TestAnOfficeIsNoName(t *testing.T) {
	visit, _ := programmes(t)
	for _, doc := range []string{"delegation-list", "who-is-who"} {
		name := names(t, visit, options(doc, model.Internal, "en"), "Name")
		office := names(t, visit, options(doc, model.Internal, "en"), "Office")
		if at := slices.Index(office, "Minister of Energy"); at < 0 || name[at] != "to be named" {
			t.Errorf("%s: %q, %q", doc, name, office)
		}
	}
}

// A contact is somebody who can be turned to, and dress is called so.
func TestContactsAndDress(t *testing.T) {
	visit, summit := programmes(t)
	s := everything(composed(t, visit, options("contacts", model.Internal, "en")))
	if strings.Contains(s, "Head of delegation") || !strings.Contains(s, "+40 700 000 010") {
		t.Errorf("%s", s)
	}
	for _, doc := range []string{"running-order", "individual"} {
		papers, err := export.Compose([]model.Programme{summit}, options(doc, model.Internal, "en"))
		if err != nil {
			t.Fatal(err)
		}
		if s := everything(papers[0]); !strings.Contains(strings.ToLower(s), "dress: dark suit") {
			t.Errorf("%s does not say what the dark suit is", doc)
		}
	}
}

// A table of values says of each row what it is of.
func TestATableSaysWhatItIsOf(t *testing.T) {
	visit, _ := programmes(t)
	for doc, want := range map[string]string{"running-order": "Official visit of the President of Ukraine to Romania", "scenario": "Official welcome ceremony"} {
		if s := string(rendered(t, "csv", visit, options(doc, model.Internal, "en"))); strings.Count(s, want) < 5 {
			t.Errorf("%s: %s", doc, s)
		}
	}
}

// A table of many columns is not made for a pocket.
func TestATableIsNotForThePocket(t *testing.T) {
	visit, _ := programmes(t)
	for doc, refused := range map[string]bool{"running-order": true, "delegation-list": true, "individual": false, "public": false} {
		d, _ := export.Find(doc)
		opt := options(doc, d.Audience, "en")
		opt.Size = "A6"
		if _, err := export.Compose([]model.Programme{visit}, opt); (model.Code(err) == "export.pocket") != refused {
			t.Errorf("%s: %v", doc, err)
		}
	}
}

// The hour as of which a paper is bears its clocks, a scenario names its own, and a sheet
// of a day of drafts is a draft.
func TestHoursBearTheirClocks(t *testing.T) {
	visit, _ := programmes(t)
	if p := composed(t, visit, options("scenario", model.Internal, "en")); !strings.HasSuffix(p.State, "(UTC+2)") || !strings.Contains(p.Sections[0].Beside, "UTC+2") {
		t.Errorf("%s, %s", p.State, p.Sections[0].Beside)
	}
	opt := options("day", model.Internal, "en")
	opt.Day = visit.Event.FirstDay
	if p := composed(t, visit, opt); !strings.HasPrefix(p.State, "Draft") {
		t.Errorf("the sheet of the day is %s", p.State)
	}
	opt.Audience = model.Public
	if p := composed(t, visit, opt); strings.HasPrefix(p.State, "Draft") {
		t.Errorf("for everybody it is %s", p.State)
	}
}

// What goes on says so in both languages of a paper.
func TestWhatGoesOnSaysSoInBothLanguages(t *testing.T) {
	_, summit := programmes(t)
	for _, doc := range []string{"guest-list", "delegation-list", "scenario", "who-is-who", "contacts"} {
		p := composed(t, summit, options(doc, model.Internal, "ro", "en"))
		if s := p.Sections[0].Again; !strings.Contains(s, "(continuare)") || !strings.Contains(s, "(continued)") {
			t.Errorf("%s: %s", doc, s)
		}
		if strings.Contains(p.PageOf, "Pag") {
			t.Errorf("%s: %s", doc, p.PageOf)
		}
	}
}
