package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
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
	return strings.NewReplacer("\n", "|", "\u00a0", " ").Replace(rows[1].Cells[1][0].Text)
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
		{at("09:00"), at("09:30"), model.Approx, "", "about 09:00–09:30"},
		{at("09:00"), at("09:30"), model.Approx, model.Approx, "about 09:00–09:30"},
		{at("09:00"), at("09:30"), "", model.Approx, "09:00 –|about 09:30"},
		{at("09:00"), at("09:30"), "", model.Open, "09:00"},
		{at("09:00"), at("09:30"), model.Approx, model.Open, "about 09:00"},
		{at("09:00"), at("09:30"), "", model.TimeTBC, "09:00 – to be confirmed"},
		{at("09:00"), at("09:30"), model.TimeTBC, "", "time to be confirmed"},
		{at("22:00"), moment(t, "2026-03-13T01:00", bucharest), "", "", "22:00–01:00|(Fri 13 Mar)"},
		{at("16:00"), brussels("17:40"), "", "", "16:00 EET –|17:40 CET"},
		{at("16:00"), brussels("17:40"), "", model.Open, "16:00"},
		{at("16:00"), brussels("17:40"), model.Approx, model.Approx, "about 16:00 EET –|17:40 CET"},
		{brussels("09:00"), brussels("10:00"), "", "", "09:00–10:00 CET"},
		{brussels("09:00"), brussels("10:00"), "", model.Open, "09:00 CET"},
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
		{brussels("09:00"), brussels("10:00"), model.FromTime, model.Open, "from 09:00 CET"},
	} {
		if got := when(t, visit, tt.start, tt.end, tt.from, tt.to); got != tt.want {
			t.Errorf("%s%s to %s%s: %q, want %q", tt.from, tt.start.Clock(), tt.to, tt.end.Clock(), got, tt.want)
		}
	}
}

// A day is headed by the clocks of the visit, though it begins on others; a day
// that is wholly elsewhere is headed by those.
func TestADayIsHeadedByItsClocks(t *testing.T) {
	visit, _ := programmes(t)
	early, late := visit.Items[3], visit.Items[4]
	early.Start, early.End = moment(t, "2026-03-12T07:00", "Europe/Brussels"), moment(t, "2026-03-12T07:30", "Europe/Brussels")
	for _, tt := range []struct {
		items []model.Item
		want  string
	}{{[]model.Item{early, late}, "EET (UTC+2), Europe/Bucharest"}, {[]model.Item{early}, "CET (UTC+1), Europe/Brussels"}} {
		visit.Items = tt.items
		if got := composed(t, visit, options("running-order", model.Internal, "en")).Sections[0].Beside; got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
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
		if cell := composed(t, visit, options("running-order", model.Internal, "en")).Sections[0].Table.Rows[0].Cells[3]; len(cell) > 0 {
			got = cell[0].Text
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
