package register

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// A text and a commitment come from an item that is typed, of the visit they come from already or that is named with
// it, or of any where no other is called so; an invitation is to one; a letter is of a visit alone.
func TestAnItemIsTypedWhereARowComesFrom(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit"}, FirstDay: "2026-03-12"}},
		{Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}, Title: model.Text{"en": "Working visit to Kyiv"}, FirstDay: "2026-06-12"}}}
	r.Items = func() ([]model.Entry, error) {
		return []model.Entry{{Ref: model.Ref{Event: 7}, Title: model.Text{"en": "Official visit"}}, {Ref: model.Ref{Event: 7, Item: 70}, Title: model.Text{"en": "Official talks"}},
			{Ref: model.Ref{Event: 7, Item: 71}, Title: model.Text{"en": "Signing of three documents", "ro": "Ceremonia de semnare"}}, {Ref: model.Ref{Event: 8, Item: 80}, Title: model.Text{"en": "Official talks"}},
			{Ref: model.Ref{Event: 9, Item: 90}, Title: model.Text{"en": "Lunch"}}, {Ref: model.Ref{Event: 7, Item: 72}, Lent: "Another", Title: model.Text{"en": "Dinner"}}}, nil
	}
	r.Programme = func(event int64) (p model.Programme, err error) {
		if event == 7 {
			p.Items = []model.Item{{Row: model.Row{ID: 70}, Title: model.Text{"en": "Official talks"}}, {Row: model.Row{ID: 71}, Title: model.Text{"en": "Signing of three documents", "ro": "Ceremonia de semnare"}}}
		}
		return p, nil
	}
	b := book(r, "en")
	for _, k := range []Kind{Texts, Commitments} {
		l := b.List(k, nil)
		col := l.Columns[column(l, "from-visit")]
		for _, tt := range []struct {
			before, text string
			item         int64
		}{{"Official visit", "ceremonia de semnare", 71}, {"Official visit", "Official talks", 70}, {"", "Signing of three documents · Official visit, Thu 12 Mar 2026", 71}, {"Official visit", "of three documents", 71}} {
			row := b.Fresh(k)
			if err := b.Type(row, col, tt.before); err != nil {
				t.Fatal(err)
			}
			err := b.Type(row, col, tt.text)
			c, _ := comesFrom(row.Record)
			if err != nil || *c.event == nil || *c.item == nil || **c.item != tt.item {
				t.Errorf("%s: %q after %q is %+v, %v", k, tt.text, tt.before, row.Record, err)
				continue
			}
			if got := b.Say(row, col); !strings.HasSuffix(got, " · Official visit, Thu 12 Mar 2026") {
				t.Errorf("%s: it says %q", k, got)
			}
			if err := b.Type(row, col, "Official visit, Thu 12 Mar 2026"); err != nil || **c.item != tt.item { // as its cell says it while it is typed in
				t.Errorf("%s: left as it is it is of %v, %v", k, *c.item, err)
			}
		}
		row := b.Fresh(k)
		for _, text := range []string{"Official talks", "Lunch", "Dinner"} { // of two visits, of one that is not here, and of others
			if err := b.Type(row, col, text); model.Code(err) != "register.no-visit" {
				t.Errorf("%s: of no visit it takes an item: %v", k, err)
			}
		}
		if got := b.Offers(row, col, "sign", 8); len(got) != 1 || got[0].Text != "Signing of three documents · Official visit, Thu 12 Mar 2026" {
			t.Errorf("%s: of no visit it offers %v", k, got)
		}
		if got := b.Offers(row, col, "", 8); len(got) != 5 || got[0].Text != "Working visit to Kyiv, Fri 12 Jun 2026" {
			t.Errorf("%s: to begin with it offers %v", k, got)
		}
		if err := b.Type(row, col, "ceremonia de semnare"); err != nil {
			t.Errorf("%s: the one that is called so is %v", k, err)
		} else if c, _ := comesFrom(row.Record); *c.event == nil || **c.event != 7 || *c.item == nil || **c.item != 71 {
			t.Errorf("%s: it is of %+v", k, row.Record)
		}
		if err := b.Type(row, col, "Official visit"); err != nil || len(b.Offers(row, col, "sign", 8)) != 1 {
			t.Errorf("%s: it offers %v, %v", k, b.Offers(row, col, "sign", 8), err)
		}
	}
	l := b.List(Letters, nil)
	row := b.Fresh(Letters)
	if err := b.Type(row, l.Columns[column(l, "of-visit")], "Official talks · Official visit"); model.Code(err) != "register.no-visit" {
		t.Errorf("a letter takes an item: %v", err)
	}
}

// An invitation may be to an item of the visit: it is told with the visit, offered, and left as it is where the visit
// alone is typed over it.
func TestAnInvitationIsToAnItem(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit"}, FirstDay: "2026-03-12"}}, {Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}, Title: model.Text{"en": "Working visit"}, FirstDay: "2026-06-12"}}}
	lunch := model.Text{"en": "Official lunch", "ro": "Dejun oficial"}
	r.Programme = func(event int64) (p model.Programme, err error) {
		if event == 7 {
			p.Items = []model.Item{{Row: model.Row{ID: 70}, Title: lunch}}
		}
		return p, nil
	}
	r.Items = func() ([]model.Entry, error) {
		return []model.Entry{{Ref: model.Ref{Event: 7, Item: 70}, Title: lunch}}, nil
	}
	b := book(r, "en")
	l := b.List(Invitations, nil)
	to := l.Columns[column(l, "invited-to")]
	for _, before := range []string{"", "Official visit"} {
		row := b.Fresh(Invitations)
		for _, text := range []string{before, "dejun oficial", "Official visit, Thu 12 Mar 2026", "Official lunch · Official visit, Thu 12 Mar 2026"} {
			if err := b.Type(row, to, text); err != nil {
				t.Fatalf("%q after %q: %v", text, before, err)
			}
		}
		if i := invitation(row.Record); i.EventID == nil || *i.EventID != 7 || i.Origin.In("ro") != "Dejun oficial" || b.Say(row, to) != "Official lunch · Official visit, Thu 12 Mar 2026" {
			t.Errorf("it is to %q: %+v", b.Say(row, to), i)
		}
		if got := b.Offers(row, to, "lunch", 8); len(got) != 1 || got[0].Text != "Official lunch" {
			t.Errorf("it offers %v", got)
		}
		if err := b.Type(row, to, "Working visit"); err != nil || !invitation(row.Record).Origin.Empty() || b.Say(row, to) != "Working visit, Fri 12 Jun 2026" {
			t.Errorf("to another visit it is to %q, %v", b.Say(row, to), err)
		}
		if err := b.Type(row, to, "Official lunch"); model.Code(err) != "register.no-visit" {
			t.Errorf("it takes an item of another visit: %v", err)
		}
	}
}

// What a row still needs is called as its column is.
func TestWhatIsNeededIsCalledAsItsColumn(t *testing.T) {
	for _, lang := range words.Languages {
		b := book(small(), lang)
		for _, k := range Kinds {
			var called []string
			for _, c := range b.List(k, nil).Columns {
				called = append(called, b.Name(c))
			}
			lacks := b.Lacks(b.Fresh(k))
			if len(lacks) == 0 {
				t.Errorf("%s needs nothing", k)
			}
			for _, one := range lacks {
				if !slices.Contains(called, one) {
					t.Errorf("%s, %s: it needs %q, and its columns are %q", lang, k, one, called)
				}
			}
		}
	}
}

// A due day may be counted from the visit from which a row comes; of a season the day is the last, and its words are kept.
func TestADueDayIsCountedFromTheVisit(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"en": "Official visit"}, FirstDay: "2026-03-12", LastDay: "2026-03-13"}}}
	b := book(r, "en")
	l := b.List(Commitments, nil)
	due := l.Columns[column(l, "due")]
	row := b.Fresh(Commitments)
	for _, text := range []string{"in two weeks from the visit", "în două săptămâni de la vizită", "через два тижні після візиту", "2 weeks after the visit"} {
		*row = *b.Fresh(Commitments)
		if err := b.Type(row, due, text); model.Code(err) != "register.due" {
			t.Errorf("%q of no visit is %v", text, err)
		}
		if err := b.Type(row, l.Columns[column(l, "from-visit")], "Official visit"); err != nil {
			t.Fatal(err)
		}
		if err := b.Type(row, due, text); err != nil || row.Record.(*model.Commitment).Due != "2026-03-27" {
			t.Errorf("%q is %s, %v", text, row.Record.(*model.Commitment).Due, err)
		}
	}
	for range 2 {
		if err := b.Type(row, due, "spring 2027"); err != nil {
			t.Fatal(err)
		}
	}
	if c := row.Record.(*model.Commitment); c.Due != "2027-05-31" || c.Notes.In("en") != "Due: spring 2027" {
		t.Errorf("it is %s, %q", c.Due, c.Notes.In("en"))
	}
}

// A place behind a comma tells nothing of a visit or an item and is let go, and one word at the beginning of a title
// is enough where no other begins so: what is pasted is taken as what is typed.
func TestAPlaceBehindACommaIsLetGo(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"ro": "Ucraina, București, vizită oficială"}, City: model.Text{"ro": "București"}, FirstDay: "2026-03-12"}},
		{Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}, Title: model.Text{"ro": "Consultări politice"}, City: model.Text{"ro": "Kiev"}, FirstDay: "2026-06-12"}}}
	r.Lists.Venues = append(r.Lists.Venues, model.Venue{Row: model.Row{ID: 31}, Name: model.Text{"ro": "Palatul Cotroceni"}})
	items := []model.Item{{Row: model.Row{ID: 70}, Title: model.Text{"ro": "Dejun oficial oferit de Președintele României"}}, {Row: model.Row{ID: 71}, Title: model.Text{"ro": "Semnarea documentelor"}}, {Row: model.Row{ID: 72}, Title: model.Text{"ro": "Convorbiri între delegații"}}, {Row: model.Row{ID: 73}, Title: model.Text{"ro": "Convorbiri tête-à-tête"}}}
	r.Programme = func(event int64) (p model.Programme, err error) {
		if event == 7 {
			p.Items = items
		}
		return p, nil
	}
	r.Items = func() (out []model.Entry, err error) {
		for _, it := range items {
			out = append(out, model.Entry{Ref: model.Ref{Event: 7, Item: it.ID}, Title: it.Title})
		}
		return out, nil
	}
	b := book(r, "ro")
	for _, k := range []Kind{Texts, Commitments, Invitations} {
		l := b.List(k, nil)
		key := "from-visit"
		if k == Invitations {
			key = "invited-to"
		}
		col := l.Columns[column(l, key)]
		for text, want := range map[string][2]string{"Ucraina, București": {"Ucraina, București", ""}, "Consultări politice, Kiev": {"Consultări politice", ""}, "Consultări politice, Palatul Cotroceni": {"Consultări politice", ""},
			"Dejun": {"Ucraina, București", "Dejun oficial"}, "Semnarea": {"Ucraina, București", "Semnarea documentelor"}, "Semnarea, Palatul Cotroceni, București": {"Ucraina, București", "Semnarea documentelor"},
			"Convorbiri": {}, "Semnarea, mâine": {}, "oficial": {}, ",": {}} {
			for _, before := range []string{"", "Ucraina, București, vizită oficială"} {
				row := b.Fresh(k)
				if err := b.Type(row, col, before); err != nil {
					t.Fatal(err)
				}
				err := b.Type(row, col, text)
				if want[0] == "" {
					if model.Code(err) != "register.no-visit" {
						t.Errorf("%s: %q is taken as %q, %v", k, text, b.Say(row, col), err)
					}
					continue
				}
				said := b.Say(row, col)
				if err != nil || !strings.Contains(said, want[0]) || !strings.HasPrefix(said, want[1]) || (want[1] == "") == strings.Contains(said, " · ") {
					t.Errorf("%s: %q after %q is %q, %v", k, text, before, said, err)
				}
			}
		}
	}
}
