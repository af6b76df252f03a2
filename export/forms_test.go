package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Languages that inflect have the inviter, and for whom a programme is, in the genitive that
// was typed of the name and of the office; where one is missing the wording needs none.
func TestNamesStandInTheFormThatWasTyped(t *testing.T) {
	visit, _ := programmes(t)
	bare := visit
	bare.People, bare.Offices = clone(visit.People), clone(visit.Offices)
	for id, who := range bare.People {
		who.Genitive = nil
		bare.People[id] = who
	}
	noOffice := visit
	noOffice.Offices = clone(visit.Offices)
	for id, o := range noOffice.Offices {
		o.Genitive = nil
		noOffice.Offices[id] = o
	}
	for _, tt := range []struct {
		what string
		p    model.Programme
		lang string
		says string
	}{
		{"typed", visit, "en", "at the invitation of H.E. Mr Nicușor Dan, President of Romania"},
		{"typed", visit, "ro", "la invitația Excelenței Sale domnului Nicușor Dan, Președintele României"},
		{"typed", visit, "uk", "на запрошення Його Високоповажності пана Нікушора Дана, Президента Румунії"},
		{"no name", bare, "ro", "Gazdă: Excelența Sa domnul Nicușor Dan, Președintele României"},
		{"no name", bare, "uk", "Приймає: Його Високоповажність пан Нікушор Дан, Президент Румунії"},
		{"no office", noOffice, "uk", "Приймає: Його Високоповажність пан Нікушор Дан, Президент Румунії"},
		{"no office", noOffice, "ro", "la invitația Excelenței Sale domnului Nicușor Dan, Președintele României"},
	} {
		if got := composed(t, tt.p, options("public", model.Public, tt.lang)).Facts; !slices.Contains(got, tt.says) {
			t.Errorf("%s in %s: %q, want %q", tt.what, tt.lang, got, tt.says)
		}
	}
	guest := ""
	for _, a := range export.People(visit, model.Reader{Audience: model.ForDelegation}) {
		if a.Name["en"] == "Volodymyr Zelenskyy" {
			guest = a.Key
		}
	}
	for lang, want := range map[string]string{"uk": "Для Його Високоповажності пана Володимира Зеленського, Президента України", "en": "For H.E. Mr Volodymyr Zelenskyy, President of Ukraine"} {
		opt := options("individual", model.ForDelegation, lang)
		opt.For = guest
		if got := composed(t, visit, opt).Facts[0]; got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// What words say of an hour, of the state of a paper and of whom to ask is said in both
// languages of a paper, or by a sign.
func TestAPaperInTwoLanguagesIsInBoth(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items = slices.Clone(visit.Items)
	visit.Items[0].StartMark, visit.Items[0].EndMark = model.FromTime, model.Open
	for _, doc := range []string{"public", "running-order", "press-programme"} {
		d, _ := export.Find(doc)
		p := composed(t, visit, options(doc, d.Audience, "ro", "en"))
		said := ""
		for _, sec := range p.Sections {
			for _, r := range sec.Table.Rows {
				said += rowOf(r) + "\n"
			}
		}
		if strings.Contains(said, "în jurul orei") || strings.Contains(said, "about 1") || strings.Contains(said, "±") || !strings.Contains(said, "15:00–15:25 / (aprox. / approx.)") {
			t.Errorf("%s says what is about in one language: %s", doc, said)
		}
		if !strings.Contains(said, "from 12:15") || !strings.Contains(said, "de la 12:15") {
			t.Errorf("%s says from when in one language: %.300s", doc, said)
		}
		if notes := strings.Join(p.Notes, " "); d.Audience == model.Internal && (!strings.Contains(notes, "permanență") || !strings.Contains(notes, "duty desk")) || !strings.Contains(p.State, "situația la / ") || !strings.Contains(p.State, " · as of") {
			t.Errorf("%s: notes %q, state %q", doc, p.Notes, p.State)
		}
		if !strings.Contains(p.Running, "Vizita") || !strings.Contains(p.Running, "Official visit") {
			t.Errorf("%s: %q runs over its pages", doc, p.Running)
		}
	}
}

// A sheet of a day on which one visit takes place says once which; a table of values in each row.
func TestADayOfOneVisitNamesItOnce(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("day", model.Internal, "en")
	opt.Day = visit.Event.FirstDay
	p := composed(t, visit, opt)
	if got := p.Sections[0].Heading; got != visit.Event.Title["en"] {
		t.Errorf("over the table stands %q", got)
	}
	for _, r := range p.Sections[0].Table.Rows {
		if strings.Contains(rowOf(r), visit.Event.Title["en"]) {
			t.Errorf("a row says it again: %s", rowOf(r))
		}
	}
	if got := string(rendered(t, "csv", visit, opt)); strings.Count(got, visit.Event.Title["en"]) < len(p.Sections[0].Table.Rows) {
		t.Error("not every row of the table of values says of which visit it is")
	}
}
