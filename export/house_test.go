package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// housed is a programme of one item as the public reads it, with the press at its start.
func housed(t *testing.T) model.Programme {
	t.Helper()
	it := lasting(t, "2026-06-12T16:30", "2026-06-12T17:00", bucharest)
	it.Title = model.Text{"en": "Press statement", "ro": "Declarație de presă", "uk": "Заява для преси"}
	it.Press, it.GatherAt = model.PressAccredited, "11:05"
	it.GatherPlace = model.Text{"en": "Gate 3", "ro": "Punctul de Control nr. 3", "uk": "Пункт пропуску 3"}
	p := alone(t, it)
	one, two := int64(71), int64(72)
	p.Items[0].VenueID, p.Items[0].RoomID = &one, &two
	p.Venues = map[int64]model.Venue{one: {Row: model.Row{ID: one}, Name: model.Text{"en": "Cotroceni Palace", "ro": "Palatul Cotroceni", "uk": "Палац Котрочень"}}}
	p.Rooms = map[int64]model.Room{two: {Row: model.Row{ID: two}, VenueID: one, Name: model.Text{"en": "Press Room", "ro": "Sala de conferințe", "uk": "Зал пресконференцій"}}}
	return p
}

// row is the first row of a paper, its cells parted by bars.
func rowSaid(t *testing.T, p model.Programme, opt export.Options) string {
	t.Helper()
	var cells []string
	for _, c := range allRows(composed(t, p, opt))[0].Cells {
		cells = append(cells, strings.NewReplacer("\n", "↵", "\u00a0", " ").Replace(c.String()))
	}
	return strings.Join(cells, "|")
}

// Each institution's programme reads as those it published: the order of time, building,
// room and act, and how the press is spoken of.
func TestEachHouseWritesAnItem(t *testing.T) {
	p := housed(t)
	for _, tt := range []struct{ house, lang, want string }{
		{"plain", "en", "16:30–17:00|Press statement↵Cotroceni Palace, Press Room · accredited press · gather 11:05, Gate 3"},
		{"romanian", "ro", "16.30 – 17.00|Palatul Cotroceni, Sala de conferințe – Declarație de presă (acces pentru reporterii și redactorii acreditați; prezența presei la ora 11.05, Punctul de Control nr. 3)"},
		{"ukrainian", "uk", "16:30–17:00|Заява для преси↵Палац Котрочень, Зал пресконференцій↵Для акредитованих представників медіа. Збір об 11:05, Пункт пропуску 3."},
		{"eu", "en", "16.30|Press statement↵Cotroceni Palace, Press Room↵Open to accredited media. Gather 11.05, Gate 3."},
		{"nato", "en", "16:30 – 17:00|Press statement↵Cotroceni Palace, Press Room · Accredited Press · gather 11:05, Gate 3"},
		{"american", "en", "4:30 p.m.|Press statement↵Press Room, Cotroceni Palace↵(ACCREDITED PRESS) · gather at 11:05 a.m., Gate 3"},
	} {
		opt := options("public", model.PressOnly, tt.lang)
		opt.House = tt.house
		if got := rowSaid(t, p, opt); got != tt.want {
			t.Errorf("%s: %s\nwant %s", tt.house, got, tt.want)
		}
		opt.House = "" // the same when it is the office's own
		opt.Look = export.LookOf(map[string]model.Text{model.SettingHouse: model.Plain(tt.house)})
		if got := rowSaid(t, p, opt); got != tt.want {
			t.Errorf("%s of the office: %s", tt.house, got)
		}
	}
	opt := options("public", model.Public, "en")
	opt.House = "martian"
	if _, err := export.Compose([]model.Programme{p}, opt); model.Code(err) != "words.house" {
		t.Error(err)
	}
}

// In houses that begin with the place its column stands before what takes place, in every
// table; for others the end is not told where the house does not, nor in cells of its own.
func TestTheOrderOfAHouseInTables(t *testing.T) {
	p := housed(t)
	for _, tt := range []struct{ document, want string }{
		{"running-order", "1|16.30 – 17.00|Palatul Cotroceni, Sala de conferințe|Declarație de presă|Acces pentru reporterii și redactorii acreditați↵prezența presei la ora 11.05, Punctul de Control nr. 3"},
		{"press-programme", "1|11.05↵Punctul de Control nr. 3|16.30 – 17.00|Palatul Cotroceni, Sala de conferințe↵Declarație de presă|Acces pentru reporterii și redactorii acreditați"},
	} {
		opt := options(tt.document, model.Internal, "ro")
		opt.House = "romanian"
		if got := rowSaid(t, p, opt); got != tt.want {
			t.Errorf("%s: %s\nwant %s", tt.document, got, tt.want)
		}
	}
	opt := options("public", model.Public, "en")
	opt.House = "eu"
	if got := composed(t, p, opt).Sections[0].Table.Rows[0].When; got.To != -1 {
		t.Errorf("the end is told: %v", got)
	}
}

// In every format each house writes one form of hours and no other, and a spreadsheet has
// no note on hours that are exact.
func TestEveryFormatAsksTheHouse(t *testing.T) {
	p := housed(t)
	for house, want := range map[string]string{"plain": "16:30", "romanian": "16.30", "american": "4:30 p.m."} {
		for _, format := range []string{"pdf", "docx", "html"} {
			opt := options("running-order", model.Internal, "en")
			opt.As, opt.House = format, house
			got := strings.ReplaceAll(strings.Join(strings.Fields(shownBy(t, p, format, opt)), " "), "\u00a0", " ")
			if !strings.Contains(got, want) {
				t.Errorf("%s as %s does not say %s: %s", house, format, want, got)
			}
			for _, other := range []string{"16:30", "16.30", "4:30 p.m."} {
				if other != want && strings.Contains(got, other) {
					t.Errorf("%s as %s says %s", house, format, other)
				}
			}
		}
		opt := options("running-order", model.Internal, "en")
		opt.As, opt.House = "xlsx", house
		paper := composed(t, p, opt)
		for _, c := range paper.Flat().Columns {
			if c.Title == words.For("en").Say("export.col.sure") {
				t.Errorf("%s: a note on exact hours: %v", house, paper.Flat().Rows)
			}
		}
	}
}

// People are named at first as the house does it, and then by their office.
func TestEachHouseNamesPeople(t *testing.T) {
	p := housed(t)
	one, at := int64(81), p.Items[0].ID
	p.People = map[int64]model.Person{one: {Row: model.Row{ID: one, UID: "p"}, Name: model.Plain("Maia Sandu"), Address: model.Plain("H.E.")}}
	p.Offices = map[int64]model.Office{1: {Row: model.Row{ID: 1}, Title: model.Plain("President of Moldova")}}
	p.Tenures = []model.Tenure{{PersonID: one, OfficeID: 1}}
	p.Who = map[int64][]model.Participation{at: {{Row: model.Row{ID: 1}, ItemID: at, Side: model.GuestSide, PersonID: &one}}}
	p.Resolve()
	for house, want := range map[string]string{"plain": "Maia Sandu, President of Moldova", "romanian": "H.E. Maia Sandu, President of Moldova", "ukrainian": "President of Moldova Maia Sandu"} {
		opt := options("running-order", model.Internal, "en")
		opt.House = house
		if got := rowSaid(t, p, opt); !strings.Contains(got, "|"+want+"|") {
			t.Errorf("%s: %s", house, got)
		}
	}
}

// A spreadsheet of hours on several clocks says of each on which; one whose hours are all on
// the same has no column for that.
func TestASpreadsheetNamesItsClocks(t *testing.T) {
	here, there := lasting(t, "2026-06-12T12:00", "2026-06-12T13:00", bucharest), lasting(t, "2026-06-12T19:00", "2026-06-12T20:00", "Asia/Tokyo")
	for n, p := range []model.Programme{alone(t, here, here), alone(t, here, there)} {
		opt := options("running-order", model.Internal, "ro")
		opt.As = "xlsx"
		flat := composed(t, p, opt)
		var heads, last []string
		for _, c := range flat.Flat().Columns {
			heads = append(heads, c.Title)
		}
		for _, v := range flat.Flat().Rows[1] {
			last = append(last, v.Text)
		}
		said := strings.Join(heads, "|") + " " + strings.Join(last, "|")
		if (strings.Contains(said, "Ora locală") && strings.Contains(said, "Ora locală la Tokyo, UTC+9")) != (n == 1) {
			t.Errorf("%d: %s", n, said)
		}
	}
}

// Word breaks no line within a range of hours written with a hyphen.
func TestWordBreaksNoHoursAtAHyphen(t *testing.T) {
	p := housed(t)
	opt := options("public", model.Public, "en")
	opt.As, opt.Look.House = "docx", words.House{}.With("range", "hyphen")
	if got := unpacked(t, rendered(t, "docx", p, opt)); !strings.Contains(got, `16:30</w:t><w:noBreakHyphen/><w:t xml:space="preserve">17:00`) {
		t.Errorf("it may be broken: %s", got)
	}
}
