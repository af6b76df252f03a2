package ui

import (
	"path/filepath"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// A time may be about, to be confirmed or without end; a flight lands on other
// clocks; a transfer is from one place to another. Each survives being saved and
// read again, and is shown and printed as what it is.
func TestEveryKindOfTime(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	path := filepath.Join(t.TempDir(), "times.chancery")
	s, err := storage.Create(path, storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	w.Open(stored{s})
	e := model.NewEvent(model.WorkingVisit, "2026-03-19", "2026-03-19", "Europe/Bucharest")
	e.Title = model.Text{"en": "Working visit"}
	visit := &model.SaveEvent{Event: e}
	w.try(visit)
	moment := func(local, zone string) civil.Moment {
		m, err := civil.Resolve(local, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	from, to := &model.SaveVenue{Venue: model.Venue{Name: model.Text{"en": "Helipad"}}}, &model.SaveVenue{Venue: model.Venue{Name: model.Text{"en": "Air base"}}}
	w.try(from)
	w.try(to)
	add := func(title, start, end string, set func(*model.Item)) {
		it := model.NewItem(visit.ID, model.OtherItem, moment("2026-03-19T"+start, "Europe/Bucharest"), moment("2026-03-19T"+end, "Europe/Bucharest"))
		it.Title, it.Audience = model.Text{"en": title}, model.Public
		set(&it)
		if !w.try(&model.SaveItem{Item: it}) {
			t.Fatalf("%s: %s", title, w.toast.Text())
		}
	}
	add("About", "10:00", "11:00", func(it *model.Item) { it.StartMark = model.Approx })
	add("Unsure", "12:00", "13:00", func(it *model.Item) { it.StartMark, it.EndMark = model.TimeTBC, model.TimeTBC })
	add("Endless", "14:00", "15:00", func(it *model.Item) { it.EndMark = model.Open })
	add("Flight", "15:30", "16:30", func(it *model.Item) { it.Kind, it.End = model.Flight, moment("2026-03-19T16:30", "Europe/Brussels") })
	add("Motorcade", "18:00", "19:30", func(it *model.Item) { it.Kind, it.FromID, it.ToID = model.Transfer, &from.ID, &to.ID })

	add("Doors", "20:00", "20:10", func(it *model.Item) { it.StartMark, it.EndMark = model.FromTime, model.Open })
	add("Seated", "20:15", "20:20", func(it *model.Item) { it.StartMark, it.EndMark = model.ByTime, model.Open })
	add("Toast", "20:25", "20:30", func(it *model.Item) { it.StartMark, it.EndMark = model.NotBefore, model.Open })
	add("Concert", "21:00", "21:30", func(it *model.Item) { it.StartMark, it.EndMark = model.PartOfDay, model.Open })
	add("Fireworks", "21:40", "22:00", func(it *model.Item) { it.StartMark, it.EndMark = model.After, model.Open })
	add("Press", "22:10", "22:20", func(it *model.Item) {
		it.StartMark, it.EndMark, it.TimeWords = model.After, model.Open, model.Text{"en": "on arrival"}
	})
	add("Call", "22:30", "22:40", func(it *model.Item) { it.StartMark, it.EndMark = model.Provisional, model.ByTime })
	add("Either", "23:00", "23:10", func(it *model.Item) { it.StartAlt, it.EndMark = "23:15", model.Open })

	again, err := func() (*storage.Store, error) {
		if err := s.Close(); err != nil {
			return nil, err
		}
		return storage.Open(path, storage.Options{Now: frozen})
	}()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	w.Open(stored{again})
	w.GoTo("2026-03-19")
	w.memory.Zoom = 80
	w.setView(view.Day)
	seen := func(where string, want ...string) {
		t.Helper()
		for _, s := range want {
			if !u.Sees(s) {
				t.Errorf("%s: no %q among %q", where, s, u.Texts())
			}
		}
	}
	seen("day", "~10:00", "Unsure · time TBC", "Endless", "14:00", "15:30 Bucharest – 16:30 Brussels", "Helipad – Air base")
	w.setView(view.Month)
	seen("month", "~10:00", "Unsure · time TBC", "+10 more")
	w.enter(visit.ID)
	seen("running order", "~10:00", "TBC", "15:30", "16:30", "Brussels", "Helipad – Air base")
	w.choose([]model.Ref{{Event: visit.ID, Item: w.inside.Items[5].ID}})
	seen("inspector", "from 20:00")
	var table []string
	for r := range w.inside.Items {
		it := &w.inside.Items[r]
		table = append(table, typed.StartText(it, w.words, e.Zone)+"|"+typed.EndText(it, w.words, e.Zone))
	}
	said := "~10:00|11:00 TBC|TBC 14:00| 15:30|16:30 Brussels 18:00|19:30 from 20:00| by 20:15| not before 20:25| in the evening| afterwards| on arrival| 22:30 (TBC)|by 22:40 23:00/23:15|"
	if got := strings.Join(table, " "); got != said {
		t.Errorf("cells say\n%s, want\n%s", got, said)
	}
	p, err := w.desk.Programme(visit.ID)
	if err != nil {
		t.Fatal(err)
	}
	papers, err := export.Compose([]model.Programme{p}, export.Options{Request: export.Request{Document: "running-order", Audience: model.Internal, Languages: []string{"en"}}, AsOf: moment("2026-03-12T11:40", "Europe/Bucharest")})
	if err != nil {
		t.Fatal(err)
	}
	var printed strings.Builder
	for _, sec := range papers[0].Sections {
		for _, r := range sec.Table.Rows {
			for _, c := range r.Cells {
				for _, run := range c {
					printed.WriteString(strings.ReplaceAll(run.Text, "\u00a0", " ") + "|")
				}
			}
		}
	}
	for _, want := range []string{"c. 10:00–11:00|", "time to be confirmed|", "|14:00|", "15:30 (Bucharest) –\n16:30 (Brussels)|", "Helipad – Air base|", "|from 20:00|", "|by 20:15|", "|not before 20:25|", "|in the evening|", "|afterwards|", "|on arrival|",
		"|22:30, to be confirmed –\nby 22:40|", "|23:00/23:15|"} {
		if !strings.Contains(printed.String(), want) {
			t.Errorf("printed: no %q in %q", want, printed.String())
		}
	}
}

// An hour with the city of its clocks is told whole in the inspector.
func TestAnHourWithItsCityIsWhole(t *testing.T) {
	w, u, now := plan(t)
	start, err := civil.Resolve("2026-03-20T09:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	end, err := start.AddMinutes(135).In("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	plain, flight := model.NewItem(now().Event.ID, model.Talks, start, start.AddMinutes(45)), model.NewItem(now().Event.ID, model.Flight, start, end)
	plain.Title, flight.Title = model.Plain("Talks"), model.Plain("Flight")
	for _, it := range []model.Item{plain, flight} {
		save := &model.SaveItem{Item: it}
		if !w.try(save) {
			t.Fatal(w.toast.Text())
		}
		w.setView(view.Day)
		w.choose([]model.Ref{{Event: it.EventID, Item: save.ID}})
		u.Key("") // lays out what came
		for _, label := range []string{"From", "To"} {
			f := fieldOf(u, label)
			if need := scene.F13.Width(f.Text()) + 18; f.Text() == "" || f.Entry().Size().Width < need {
				t.Errorf("%s: %q has %v, not %v", label, f.Text(), f.Entry().Size().Width, need)
			}
		}
		if beside := fieldOf(u, "From").Position().Y == fieldOf(u, "Day").Position().Y; beside != (it.Kind == model.Talks) {
			t.Errorf("%s: day and hours on a line: %v", it.Kind, beside)
		}
	}
}
