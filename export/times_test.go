package export_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

const bucharest = "Europe/Bucharest"

func moment(t *testing.T, local, zone string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// when is how the public programme prints the time of the only item of a visit.
func when(t *testing.T, visit model.Programme, start, end civil.Moment, from, to model.TimeMark) string {
	t.Helper()
	it := visit.Items[4]
	it.Start, it.End, it.StartMark, it.EndMark = start, end, from, to
	first := visit.Items[3] // so that the day has the clocks of Bucharest
	first.Start, first.End = moment(t, "2026-03-12T07:00", bucharest), moment(t, "2026-03-12T07:05", bucharest)
	visit.Items = []model.Item{first, it}
	rows := composed(t, visit, options("public", model.Public, "en")).Sections[0].Table.Rows
	return strings.NewReplacer("\n", "|", "\u00a0", " ").Replace(rows[1].Cells[0][0].Text)
}

func TestTimesArePrintedAsSureAsTheyAre(t *testing.T) {
	visit, _ := programmes(t)
	at := func(clock string) civil.Moment { return moment(t, "2026-03-12T"+clock, bucharest) }
	brussels := func(clock string) civil.Moment { return moment(t, "2026-03-12T"+clock, "Europe/Brussels") }
	for _, tt := range []struct {
		start, end civil.Moment
		from, to   model.TimeMark
		want       string
	}{
		{at("09:00"), at("09:30"), "", "", "09:00–09:30"},
		{at("09:00"), at("09:00"), "", "", "09:00"},
		{at("09:00"), at("09:30"), model.Approx, "", "c. 09:00–09:30"},
		{at("09:00"), at("09:30"), model.Approx, model.Approx, "c. 09:00"},
		{at("09:00"), at("09:30"), "", model.Approx, "09:00 –|c. 09:30"},
		{at("09:00"), at("09:30"), "", model.Open, "09:00"},
		{at("09:00"), at("09:30"), model.Approx, model.Open, "c. 09:00"},
		{at("09:00"), at("09:30"), "", model.TimeTBC, "09:00 – to be confirmed"},
		{at("09:00"), at("09:30"), model.TimeTBC, "", "time to be confirmed"},
		{at("22:00"), moment(t, "2026-03-13T01:00", bucharest), "", "", "22:00–01:00|(13 March)"},
		{at("16:00"), brussels("17:40"), "", "", "16:00 (Bucharest) –|17:40 (Brussels)"},
		{at("16:00"), brussels("17:40"), "", model.Open, "16:00"},
		{at("16:00"), brussels("17:40"), model.Approx, model.Approx, "c. 16:00 (Bucharest) –|17:40 (Brussels)"},
		{brussels("09:00"), brussels("10:00"), "", "", "09:00–10:00 (Brussels)"},
		{brussels("09:00"), brussels("10:00"), "", model.Open, "09:00 (Brussels)"},
		{at("18:45"), at("20:00"), model.FromTime, model.Open, "from 18:45"},
		{at("18:45"), at("20:00"), model.FromTime, "", "from 18:45 –|20:00"},
		{at("09:30"), at("10:00"), model.ByTime, model.Open, "by 09:30"},
		{at("09:30"), at("10:00"), model.NotBefore, model.Open, "not before 09:30"},
		{at("09:30"), at("10:00"), model.Provisional, model.Open, "09:30, to be confirmed"},
		{at("09:30"), at("10:00"), "", model.Provisional, "09:30 –|10:00, to be confirmed"},
		{at("09:30"), at("10:00"), "", model.ByTime, "09:30 –|by 10:00"},
		{at("19:00"), at("20:00"), model.PartOfDay, model.Open, "in the evening"},
		{at("19:00"), at("20:00"), model.After, model.Open, "afterwards"},
		{brussels("19:00"), brussels("20:00"), model.After, model.Open, "afterwards"},
		{brussels("09:00"), brussels("10:00"), model.FromTime, model.Open, "from 09:00 (Brussels)"},
	} {
		if got := when(t, visit, tt.start, tt.end, tt.from, tt.to); got != tt.want {
			t.Errorf("%s%s to %s%s: %q, want %q", tt.from, tt.start.Clock(), tt.to, tt.end.Clock(), got, tt.want)
		}
	}
}

// A day says whose hours they are as people say it: those of the visit, though the day
// begins on others, which are then named too; of a day wholly elsewhere, those. What
// the day before said is not said again.
func TestADaySaysWhoseHoursItsAre(t *testing.T) {
	visit, _ := programmes(t)
	early, late, next := visit.Items[3], visit.Items[4], visit.Items[4]
	early.Start, early.End = moment(t, "2026-03-12T07:00", "Europe/Brussels"), moment(t, "2026-03-12T07:30", "Europe/Brussels")
	next.Start, next.End = moment(t, "2026-03-13T07:00", bucharest), moment(t, "2026-03-13T07:30", bucharest)
	for _, tt := range []struct {
		lang  string
		items []model.Item
		want  []string
	}{
		{"en", []model.Item{late, next}, []string{"Bucharest time, UTC+2", ""}},
		{"ro", []model.Item{late, next}, []string{"Ora locală la București, UTC+2", ""}},
		{"uk", []model.Item{late, next}, []string{"Місцевий час: Бухарест, UTC+2", ""}},
		{"en", []model.Item{early, late, next}, []string{"Bucharest time, UTC+2 · Brussels time, UTC+1", "Bucharest time, UTC+2"}},
		{"ro", []model.Item{early, late}, []string{"Ora locală la București, UTC+2 · ora locală la Bruxelles, UTC+1"}},
		{"uk", []model.Item{early, late}, []string{"Місцевий час: Бухарест, UTC+2 · місцевий час: Брюссель, UTC+1"}},
		{"en", []model.Item{early}, []string{"Brussels time, UTC+1"}},
	} {
		visit.Items = tt.items
		var got []string
		for _, s := range composed(t, visit, options("running-order", model.Internal, tt.lang)).Sections {
			got = append(got, s.Beside)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.lang, got, tt.want)
		}
	}
}

// On the night on which its clocks change, a city has two: what is on the others says
// how far they are from UTC.
func TestTheNightOfTheChange(t *testing.T) {
	visit, _ := programmes(t)
	it := visit.Items[4]
	it.Start, it.End = moment(t, "2026-10-25T02:30", bucharest), moment(t, "2026-10-25T04:30", bucharest)
	visit.Items = []model.Item{it}
	sec := composed(t, visit, options("running-order", model.Internal, "en")).Sections[0]
	if got, want := sec.Table.Rows[0].Cells[1][0].Text, "02:30 (UTC+3) –\n04:30 (UTC+2)"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if want := "Bucharest time, UTC+3; at 04:00 clocks go back to 03:00, from then UTC+2"; sec.Beside != want {
		t.Errorf("%q, want %q", sec.Beside, want)
	}
}

// No paper, for whomever and in whatever format, says what only a computer calls so:
// a zone's identifier, clocks by their letters, the number of a change of the diary.
func TestNoPaperSpeaksLikeAComputer(t *testing.T) {
	visit, _ := programmes(t)
	visit = invited(visit)
	never := regexp.MustCompile(`Europe/|\bEES?T\b|\bCES?T\b|(?i)revision|revizia|редакція|ревізія`)
	visit.Items[3].Start, visit.Items[3].End = moment(t, "2026-03-12T07:00", "Europe/Brussels"), moment(t, "2026-03-12T07:30", "Europe/Brussels")
	for _, l := range []string{"en", "ro", "uk"} {
		for _, doc := range export.Documents() {
			for _, format := range []string{"pdf", "docx", "xlsx", "html"} {
				opt := options(doc.ID, doc.Audience, l)
				opt.Past = remembered(t, &visit)
				if opt.As = format; doc.Each {
					opt.For = export.People(visit, opt.Reader([]model.Programme{visit}))[0].Key
				}
				got := shownBy(t, visit, format, opt)
				if bad := never.FindString(got); bad != "" {
					t.Errorf("%s, %s in %s says %q", doc.ID, format, l, bad)
				}
				if doc.ID == "running-order" && !strings.Contains(strings.Join(strings.Fields(got), " "), words.For(l).City("Europe/Brussels")+")") {
					t.Errorf("%s in %s does not say whose hours they are", format, l)
				}
				if doc.ID == "running-order" && !strings.Contains(got, "UTC+1") {
					t.Errorf("%s in %s does not say by how much they differ", format, l)
				}
			}
		}
	}
}

func TestATransferSaysWhichWay(t *testing.T) {
	visit, _ := programmes(t)
	it := visit.Items[1]
	from, to := it.FromID, it.ToID
	for _, tt := range []struct {
		from, to *int64
		want     string
	}{{from, to, "Otopeni Airport – Cotroceni Palace"}, {from, nil, "from Otopeni Airport"}, {nil, to, "to Cotroceni Palace"}, {nil, nil, ""}} {
		it.FromID, it.ToID = tt.from, tt.to
		visit.Items = []model.Item{it}
		got := ""
		table := composed(t, visit, options("running-order", model.Internal, "en")).Sections[0].Table
		if col := slices.IndexFunc(table.Columns, func(c paper.Column) bool { return c.Title == "Place" }); col >= 0 {
			got = table.Rows[0].Cells[col].String()
		}
		if got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestAStepSaysWhichWay(t *testing.T) {
	visit, _ := programmes(t)
	i := slices.IndexFunc(visit.Items, func(it model.Item) bool { return len(it.Steps) > 0 })
	it := visit.Items[i]
	gate, hall := model.Text{"en": "Gate 3"}, model.Text{"en": "Great Hall"}
	for _, tt := range []struct {
		from, to model.Text
		want     string
	}{{gate, hall, "Gate 3 – Great Hall"}, {gate, nil, "from Gate 3"}, {nil, hall, "to Great Hall"}} {
		it.Steps = model.Steps{{Title: model.Text{"en": "Procession"}, From: tt.from, To: tt.to}}
		visit.Items = []model.Item{it}
		var got []string
		for _, cell := range composed(t, visit, options("scenario", model.Internal, "en")).Sections[0].Table.Rows[0].Cells {
			for _, run := range cell {
				got = append(got, run.Text)
			}
		}
		if !slices.Contains(got, tt.want) {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
