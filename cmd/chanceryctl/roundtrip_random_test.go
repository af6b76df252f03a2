package main

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/typed"
	"chancery/words"
)

// ofOffices is what programmes are made of, in the words of offices.
var ofOffices = map[string]map[string][]string{
	"en": {"title": {"Official talks", "Signing of the guest book", "Visit to the shipyard", "Press statements", "Walk in the old town", "Photograph", "Exchange of gifts", "Briefing of drivers"},
		"place": {"Oak Room", "Union Hall", "North Gate", "Map Room, ground floor"}, "who": {"Minister of Culture", "Mayor of the city", "Director of the museum"}, "note": {"umbrellas", "two cars behind; no flags", "keep the door shut"}, "interpretation": {"consecutive", "whispered, English and Romanian"}},
	"ro": {"title": {"Convorbiri oficiale", "Semnarea în cartea de onoare", "Vizită la șantierul naval", "Declarații de presă", "Plimbare în orașul vechi", "Fotografie", "Schimb de cadouri", "Ședință cu șoferii"},
		"place": {"Sala Stejarilor", "Sala Unirii", "Poarta de Nord", "Sala Hărților, parter"}, "who": {"Ministrul Culturii", "Primarul orașului", "Directorul muzeului"}, "note": {"umbrele", "două mașini în urmă; fără steaguri", "ușa rămâne închisă"}, "interpretation": {"consecutivă", "simultană, engleză și română"}},
	"uk": {"title": {"Офіційні переговори", "Запис у книзі почесних гостей", "Відвідання корабельні", "Заяви для преси", "Прогулянка старим містом", "Фотографування", "Обмін подарунками", "Інструктаж водіїв"},
		"place": {"Дубова зала", "Зала Єдності", "Північна брама", "Зала карт, перший поверх"}, "who": {"Міністр культури", "Мер міста", "Директор музею"}, "note": {"парасольки", "дві машини позаду; без прапорців", "двері зачинено"}, "interpretation": {"послідовний", "синхронний, англійська та українська"}},
}

// programmeIn is a random programme of three days as an office might type it in one language.
func programmeIn(lang string) *rapid.Generator[[]model.SaveItem] {
	return rapid.Custom(func(t *rapid.T) (out []model.SaveItem) {
		of := ofOffices[lang]
		one := func(what string) string { return rapid.SampledFrom(of[what]).Draw(t, what) }
		maybe := func(what string) model.Text {
			if rapid.Bool().Draw(t, "has "+what) {
				return model.Text{lang: one(what)}
			}
			return nil
		}
		for day := range 3 {
			at := 8*60 + 5*rapid.IntRange(0, 12).Draw(t, "begins")
			many := rapid.IntRange(2, 5).Draw(t, "items")
			for n := range many {
				long := 5 * rapid.IntRange(2, 24).Draw(t, "long")
				if n == many-1 && day < 2 && rapid.Bool().Draw(t, "past midnight") {
					at, long = 23*60, 60+long
				}
				begin, err := civil.Resolve(string(civil.Date("2026-06-10").Add(day))+"T"+civil.Clock(at), "Europe/Bucharest", civil.NoOff)
				if err != nil {
					t.Fatal(err)
				}
				it := model.NewItem(0, model.OtherItem, begin, begin.AddMinutes(long))
				it.StartMark = rapid.SampledFrom([]model.TimeMark{model.Exact, model.Exact, model.Exact, model.Approx, model.FromTime, model.Provisional}).Draw(t, "start")
				it.EndMark = rapid.SampledFrom([]model.TimeMark{model.Exact, model.Exact, model.Open}).Draw(t, "end")
				if it.StartMark == model.FromTime { // from ten to eleven is ten to eleven
					it.EndMark = model.Open
				}
				it.Title = model.Text{lang: fmt.Sprintf("%s %d", one("title"), len(out)+1)}
				it.Kind = typed.Guess(it.Title)
				it.Place, it.Responsible, it.Remarks, it.Interpret = maybe("place"), maybe("who"), maybe("note"), maybe("interpretation")
				it.Press = rapid.SampledFrom([]model.Press{model.PressNone, model.PressNone, model.PressOpen, model.PressSpray, model.PressPool, model.PressPhotographer, model.PressClosed}).Draw(t, "press")
				who := []model.Participation{}
				for _, side := range []model.Side{model.HostSide, model.GuestSide} {
					if name := maybe("who"); name != nil {
						who = append(who, model.Participation{Side: side, Pos: int64(len(who)), Name: name})
					}
				}
				out = append(out, model.SaveItem{Item: it, Who: &who})
				at += long + 5*rapid.IntRange(1, 12).Draw(t, "pause")
			}
		}
		return out
	})
}

// What an office typed at random comes back as it was, by each format and in each language:
// nothing differs from the visit, and what is never compared with one is said as it was typed.
func TestRandomProgrammesComeBack(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.chancery")
	n := 0
	for _, format := range []string{"xlsx", "csv", "docx", "ics"} {
		for _, lang := range words.Languages {
			n++
			one, title := lang+" "+format, fmt.Sprint("Visit number ", n)
			items := programmeIn(lang).Example(n)
			visitOf(t, path, title, items)
			file := filepath.Join(dir, fmt.Sprint(n, ".", format))
			args := []string{"export", path, "--event", title, "--audience", "internal", "--lang", lang, "--to", file}
			if format != "ics" {
				args = append(args, "--paper", "running-order")
			}
			if got := call(t, args...); got.code != 0 {
				t.Fatal(got)
			}
			got := dryRun(t, path, file, "--into", title)
			for _, c := range got.Changes {
				if c.New > 0 {
					t.Errorf("%s: row %d, %+v: %s %v", one, c.New, got.Rows[c.New-1], c.What, c.Fields)
				} else {
					t.Errorf("%s: row %d is lost", one, c.Old)
				}
			}
			if len(got.Rows) != len(items) {
				t.Errorf("%s: %d rows of %d", one, len(got.Rows), len(items))
			}
			for _, r := range got.Rows {
				asTyped(t, one, r, items)
			}
		}
	}
}

// asTyped says where a row that came back is not as it was typed. A calendar has no columns for
// what an office says only to itself.
func asTyped(t *testing.T, one string, r back, items []model.SaveItem) {
	t.Helper()
	lang, format, _ := strings.Cut(one, " ")
	at := slices.IndexFunc(items, func(s model.SaveItem) bool { return s.Item.Title.In(lang) == r.Title })
	if at < 0 {
		t.Errorf("%s: nothing is called %q", one, r.Title)
		return
	}
	it := &items[at].Item
	if format == "ics" {
		if r.UID == "" {
			t.Errorf("%s: %q has no UID", one, r.Title)
		}
		return
	}
	want := back{Title: r.Title, Responsible: it.Responsible.In(lang), Remarks: it.Remarks.In(lang), Interpretation: it.Interpret.In(lang), Press: string(it.Press), UID: r.UID}
	if r != want {
		t.Errorf("%s: came back as %+v, was typed as %+v", one, r, want)
	}
}

// visitOf makes a visit of items.
func visitOf(t *testing.T, path, title string, items []model.SaveItem) {
	t.Helper()
	s, err := storage.Open(path, storage.Options{Now: time.Now})
	if err != nil {
		s, err = storage.Create(path, storage.Options{Now: time.Now})
	}
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	e := model.NewEvent(model.WorkingVisit, "2026-06-10", "2026-06-12", "Europe/Bucharest")
	e.Title = model.Text{"en": title, "ro": title, "uk": title}
	made := &model.SaveEvent{Event: e}
	if _, err := s.Do(made); err != nil {
		t.Fatal(err)
	}
	for i := range items {
		items[i].Item.EventID = made.ID
		if _, err := s.Do(&items[i]); err != nil {
			t.Fatal(err)
		}
	}
}

// BenchmarkTenThousandEvents is a calendar of 10,000 entries, read and durably in a diary: one deed.
func BenchmarkTenThousandEvents(b *testing.B) {
	var text strings.Builder
	text.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
	for i := range 10_000 {
		fmt.Fprintf(&text, "BEGIN:VEVENT\r\nUID:%d@example.org\r\nDTSTART;TZID=Europe/Bucharest:2027%02d%02dT%02d0000\r\nDTEND;TZID=Europe/Bucharest:2027%02d%02dT%02d3000\r\nSUMMARY:Meeting %d\r\nEND:VEVENT\r\n", i, i/900+1, i/32%28+1, 5+i%17, i/900+1, i/32%28+1, 5+i%17, i)
	}
	text.WriteString("END:VCALENDAR\r\n")
	w := words.For("en")
	for n := 0; b.Loop(); n++ {
		s, err := storage.Create(filepath.Join(b.TempDir(), fmt.Sprint(n, ".chancery")), storage.Options{Now: time.Now})
		if err != nil {
			b.Fatal(err)
		}
		r, err := s.Registers()
		if err != nil {
			b.Fatal(err)
		}
		f, err := exchange.Read("year.ics", []byte(text.String()), exchange.Options{})
		if err != nil {
			b.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2027-01-01", Zone: "Europe/Bucharest"})
		cells := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(r, w), Roll: typed.NewRoll(nil)}
		cells.Programme.Event = p.Visit(cells, "Europe/Bucharest", r.Parties, nil)
		change, err := p.Begin(cells)
		if err == nil {
			_, err = s.Do(change)
		}
		if err != nil {
			b.Fatal(err)
		}
		s.Close()
	}
}
