package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Nine arrivals on a day are told apart where there is no room for what they begin with.
func TestWhatBeginsAlikeIsToldApart(t *testing.T) {
	states := []string{"Bulgaria", "Czechia", "Estonia", "Hungary", "Latvia", "Lithuania", "Poland", "Slovakia"}
	var items []model.Item
	for i, state := range states {
		it := lasting(t, "2026-06-12T"+civil.Clock(8*60+i*5), "2026-06-12T"+civil.Clock(8*60+i*5+20), bucharest)
		it.Title = model.Plain("Arrival of the President of " + state)
		items = append(items, it)
	}
	talks := lasting(t, "2026-06-12T16:00", "2026-06-12T17:00", bucharest)
	talks.Title = model.Plain("Plenary session")
	p := alone(t, append(items, talks)...)
	p.Event.Audience = model.Public
	for _, days := range []int{1, 7} {
		board := composed(t, p, period("2026-06-12", days, model.Internal, "en")).Board
		for i, k := range board.Days[0].Blocks {
			want := ""
			if i < len(states) {
				want = "Arrival … " + states[i]
			}
			if k.Short != want {
				t.Errorf("%s is called %q in little room, want %q", k.Text, k.Short, want)
			}
		}
	}
	const from = "Arrival of the President of "
	for _, crowded := range []bool{false, true} { // empty weekdays give their room: there titles stand whole
		of, want := p, from
		if crowded {
			of, want = alone(t, append(slices.Clone(p.Items), onEachDay(t, "2026-06-01", 35)...)...), "… "
			of.Event.Audience = model.Public
		}
		month := period("2026-06-01", 35, model.Internal, "en")
		month.Period.Month = "2026-06-01"
		set, err := paper.Layout(composed(t, of, month))
		if err != nil {
			t.Fatal(err)
		}
		var said strings.Builder
		for _, x := range set.Pages[0].Texts {
			said.WriteString(x.Text)
		}
		for _, state := range states {
			if !strings.Contains(said.String(), want+state) {
				t.Errorf("the month does not tell the arrival of %s from the others: %s", state, said.String())
			}
		}
	}
}

// onEachDay are six items on each of some days.
func onEachDay(t *testing.T, first civil.Date, days int) (out []model.Item) {
	t.Helper()
	for i := range days * 6 {
		day, hour := string(first.Add(i/6)), civil.Clock((17+i%6)*60)
		it := lasting(t, day+"T"+hour, day+"T"+hour, bucharest)
		it.Title = model.Plain("Consultations of political directors")
		out = append(out, it)
	}
	return out
}

// Sheets of several visits say of each what its title does not: of which kind it is, how far
// it is as far as readers know, and until when nothing of it may be used, which marks them.
func TestSheetsOfSeveralVisitsSayWhatTheyAre(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Title, visit.Event.Status, visit.Event.Embargo = model.Text{"en": "Zelenskyy in Bucharest", "ro": "Zelenski la București"}, model.DatesSet, "2026-03-12T20:00"
	visit.Event.Announced = "2026-02-01T10:00"
	for _, tt := range []struct {
		lang     string
		audience model.Audience
		says     []string
		not      string
	}{
		{"en", model.Internal, []string{"official visit · dates agreed · embargoed until"}, ""},
		{"ro", model.Internal, []string{"vizită oficială · date convenite · sub embargo până la"}, ""},
		{"en", model.PressOnly, []string{"official visit · embargoed until"}, "dates agreed"},
	} {
		week, month, day := period("2026-03-09", 7, tt.audience, tt.lang), period("2026-02-23", 42, tt.audience, tt.lang), options("day", tt.audience, tt.lang)
		month.Period.Month, day.Day = "2026-03-01", "2026-03-12"
		for what, opt := range map[string]paper.Paper{"week": composed(t, visit, week), "month": composed(t, visit, month), "day": composed(t, visit, day)} {
			said := everything(opt)
			if opt.Board != nil {
				for _, b := range opt.Board.Bars {
					said += "\n" + b.Text
				}
			}
			low := strings.ToLower(said)
			for _, want := range tt.says {
				if !strings.Contains(low, want) {
					t.Errorf("%s in %s for %s does not say %q: %s", what, tt.lang, tt.audience, want, said)
				}
			}
			if tt.not != "" && strings.Contains(low, tt.not) {
				t.Errorf("%s for %s says %q", what, tt.audience, tt.not)
			}
			if embargo := words.For(tt.lang).Say("export.embargo", ""); !strings.Contains(opt.Marking, strings.TrimSpace(embargo)) {
				t.Errorf("%s in %s for %s is marked %q", what, tt.lang, tt.audience, opt.Marking)
			}
		}
	}
	visit.Event.Embargo, visit.Event.Title = "2026-01-12T20:00", model.Text{"en": "Official visit of the President of Ukraine"}
	if p := composed(t, visit, period("2026-03-09", 7, model.Internal, "en")); strings.Contains(p.Marking, "mbargo") || strings.Contains(p.Board.Bars[0].Text, "official visit") {
		t.Errorf("an embargo that is over, and a title that says its kind: %s, %s", p.Marking, p.Board.Bars[0].Text)
	}
}
