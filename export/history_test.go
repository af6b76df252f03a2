package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// before is a history of a test: contacts by state, and settings.
type before struct {
	contacts map[int64][]model.Past
	settings map[string]model.Text
	people   []model.Known
}

func (b before) Contacts() (map[int64][]model.Past, error) { return b.contacts, nil }
func (b before) Settings() (map[string]model.Text, error)  { return b.settings, nil }
func (b before) Tenures() ([]model.Tenure, error)          { return nil, nil }
func (b before) People(string) ([]model.Known, error)      { return b.people, nil }
func (b before) Registers() (model.Registers, error) {
	return model.Registers{Venues: []model.Venue{{City: model.Text{"en": "Bucharest", "ro": "București", "uk": "Бухарест"}}}}, nil
}

// remembered is the history in which a visit stands, with one summit before it, for papers
// that are made without a diary.
func remembered(t *testing.T, visit *model.Programme) *export.Past {
	t.Helper()
	who := personCalled(t, *visit, "Volodymyr Zelenskyy")
	d := before{contacts: map[int64][]model.Past{visit.Guest.ID: {
		{Ref: model.Ref{Event: 901}, Day: "2024-06-11", Kind: model.Summit, Direction: model.Multilateral, Status: model.Completed, Who: who, Title: model.Plain("Summit")},
		{Ref: model.Ref{Event: visit.Event.ID}, Day: visit.Event.FirstDay, Kind: model.OfficialVisit, Direction: model.Incoming, Status: model.Announced, Who: who, Title: visit.Event.Title}}},
		settings: map[string]model.Text{model.SettingHistorySince + visit.Guest.UID: model.Plain("2019-05-20")}}
	past, err := export.PastOf(visit, d)
	if err != nil {
		t.Fatal(err)
	}
	return past
}

// What has not begun has not taken place: before its day a visit is still to come, on its day it
// is today's, and only from the next day on it was held.
func TestAVisitOfTodayHasNotTakenPlaceYet(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for hour, why := range map[string]string{"2026-03-01T10:00": "to-come", "2026-03-12T08:00": "today", "2026-03-13T09:00": "held"} {
			opt := options(export.History, model.Internal, lang)
			opt.Past, opt.AsOf = remembered(t, &visit), moment(t, hour, bucharest)
			rows := composed(t, visit, opt).Sections[0].Table.Rows
			last := rows[len(rows)-1].Cells
			if got, want := last[len(last)-1].String(), w.Say("history.visit", "1", w.Say("history.why."+why)); got != want {
				t.Errorf("%s, at %s: %q, want %q", lang, hour, got, want)
			}
		}
	}
}

// On the day itself the clock decides: in the morning the visit is today's, while it lasts it is
// under way, and only when its last item is over has it taken place, whatever its status says by
// now; so on the card and in the terminal as on the paper.
func TestAVisitTakesPlaceByTheClock(t *testing.T) {
	visit, _ := programmes(t)
	past := remembered(t, &visit)
	for i := range past.All.All {
		if one := &past.All.All[i]; one.Ref.Event == visit.Event.ID {
			one.Begins, one.Ends = visit.Items[0].Start.At, visit.Items[len(visit.Items)-1].End.At
			one.Status, one.Why = model.Completed, model.HistoryHeld
		}
	}
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		for hour, why := range map[string]string{"2026-03-11T08:00": "to-come", "2026-03-12T08:00": "today", "2026-03-12T13:00": "under-way", "2026-03-12T23:00": "held", "2026-03-13T09:00": "held"} {
			opt := options(export.History, model.Internal, lang)
			opt.Past, opt.AsOf = past, moment(t, hour, bucharest)
			rows := composed(t, visit, opt).Sections[0].Table.Rows
			last := rows[len(rows)-1].Cells
			if got, want := last[len(last)-1].String(), w.Say("history.visit", "1", w.Say("history.why."+why)); got != want {
				t.Errorf("%s, at %s: %q, want %q", lang, hour, got, want)
			}
		}
	}
}

// Of a visit of before that was typed once, names and towns that the registers know stand in the
// language of the paper.
func TestBeforeIsToldInTheLanguageOfThePaper(t *testing.T) {
	visit, _ := programmes(t)
	who := personCalled(t, visit, "Volodymyr Zelenskyy")
	d := before{contacts: map[int64][]model.Past{}, people: []model.Known{{Person: visit.People[who]}},
		settings: map[string]model.Text{model.SettingHistorySince + visit.Guest.UID: model.Plain("2019-05-20"), model.SettingHistoryIn + visit.Guest.UID: model.Plain("10.10.2023 Zelenskyy, București")}}
	past, err := export.PastOf(&visit, d)
	if err != nil {
		t.Fatal(err)
	}
	for lang, want := range map[string]string{"en": "Zelenskyy, Bucharest", "ro": "Zelenski, București", "uk": "Зеленський, Бухарест"} {
		opt := options(export.History, model.Internal, lang)
		opt.Past = past
		if got := composed(t, visit, opt).Sections[0].Table.Rows[0].Cells[2].String(); !strings.HasPrefix(got, want+"\n") {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

// The speechwriter at noon: an official visit in October 2023 as it was typed, two summits, a
// refuelling, a visit that was cancelled, a call on a screen. The paper says the second visit and
// the fourth meeting, with what was counted, what not and why; where the history is not declared
// complete there is no paper and no ordinal, and where nobody is named no number either.
func TestTheHistoryForTheSpeechwriter(t *testing.T) {
	visit, _ := programmes(t)
	with := visit.Guest
	who := personCalled(t, visit, "Volodymyr Zelenskyy")
	past := func(event int64, day string, kind model.EventKind, change func(*model.Past)) model.Past {
		p := model.Past{Ref: model.Ref{Event: event}, Kind: kind, Direction: model.Incoming, Status: model.Completed, Who: who, Title: model.Plain("Contact of " + day)}
		p.Day = civil.Date(day)
		change(&p)
		return p
	}
	none := func(*model.Past) {}
	many := func(p *model.Past) { p.Direction = model.Multilateral }
	today := past(visit.Event.ID, string(visit.Event.FirstDay), model.OfficialVisit, func(p *model.Past) { p.Status = model.UnderWay })
	d := before{contacts: map[int64][]model.Past{with.ID: {past(901, "2024-06-11", model.Summit, many), past(902, "2025-06-02", model.Summit, many), past(903, "2024-12-01", model.Transit, none),
		past(904, "2025-03-01", model.OfficialVisit, func(p *model.Past) { p.Status = model.EventEnded }), past(905, "2025-02-01", model.Meeting, func(p *model.Past) { p.Remote = true }), today}},
		settings: map[string]model.Text{model.SettingHistoryIn + with.UID: model.Plain("10.10.2023 Zelenskyy, Bucharest")},
		people:   []model.Known{{Person: visit.People[who]}}}
	made := func(lang string) (string, error) {
		opt := options(export.History, model.Internal, lang)
		var err error
		if opt.Past, err = export.PastOf(&visit, d); err != nil {
			t.Fatal(err)
		}
		papers, err := export.Compose([]model.Programme{visit}, opt)
		if err != nil {
			if said := opt.Past.Said(words.For(lang)); said != "" {
				t.Errorf("%s: an ordinal is told of what is not declared: %s", lang, said)
			}
			return "", err
		}
		return everything(papers[0]), nil
	}
	for _, lang := range assets.Languages() {
		if _, err := made(lang); model.Code(err) != "export.nothing-declared" {
			t.Errorf("%s: undeclared it is %v", lang, err)
		}
	}
	d.settings[model.SettingHistorySince+with.UID] = model.Plain("2019-05-20")
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		s, err := made(lang)
		if err != nil {
			t.Fatal(lang, err)
		}
		want := []string{w.Standing(2, 4, with.Name[lang]), w.Say("history.declared", w.Date("2019-05-20")), w.Say("history.none", w.Say("history.why.transit")),
			w.Say("history.none", w.Say("history.why.called-off")), w.Say("history.contact", "1", w.Say("history.why.remote")), w.Say("history.meeting", "3", w.Say("history.why.multilateral")), w.Say("history.visit", "1", w.Say("history.why.held"))}
		for _, one := range want {
			if !strings.Contains(s, one) {
				t.Errorf("%s: %q is not in %s", lang, one, s)
			}
		}
	}
	d.settings[model.SettingHistorySince+with.UID] = model.Plain("2024-01-01")
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		if s, err := made(lang); err != nil || !strings.Contains(s, w.Count("history.before", 1, w.Date("2024-01-01"))) || strings.Contains(s, w.Standing(2, 4, with.Name[lang])) {
			t.Errorf("%s: where the history is complete only since its first visit it says %s, %v", lang, s, err)
		}
	}
	d.settings[model.SettingHistorySince+with.UID] = model.Plain("2019-05-20")
	d.settings[model.SettingHistoryIn+with.UID] = model.Plain("10-11 October 2023 official visit")
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		s, err := made(lang)
		if err != nil || !strings.Contains(s, w.Count("history.unsure", 1)) || !strings.Contains(s, w.Range("2023-10-10", "2023-10-11")) || strings.Contains(s, w.Say("history.meeting", "2", w.Say("history.why.multilateral"))) {
			t.Errorf("%s: where nobody is named it says %s, %v", lang, s, err)
		}
	}
	d.settings[model.SettingHistoryIn+with.UID] = model.Plain("5 mai 2021, Igor Pascal") // who is in no register
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		s, err := made(lang)
		if err != nil || !strings.Contains(s, w.Count("history.unsure", 1)) || !strings.Contains(s, w.Say("history.none", w.Say("history.why.unlisted"))) || strings.Contains(s, w.Say("history.why.unnamed")) {
			t.Errorf("%s: where somebody is named who is in no register it says %s, %v", lang, s, err)
		}
	}
	igor := model.Known{Person: model.Person{Row: model.Row{ID: 977}, Name: model.Text{"ro": "Igor Pascal"}}}
	d.people = append(d.people, igor) // of whom nobody said whose he is
	for _, lang := range assets.Languages() {
		if s, err := made(lang); err != nil || !strings.Contains(s, words.For(lang).Say("history.why.somebody-else")) {
			t.Errorf("%s: once he is known it says %s, %v", lang, s, err)
		}
	}
	d.settings[model.SettingHistoryOut+with.UID] = model.Plain("29 December 2020, Radu Ionescu") // who went there, and is in the register
	ours := *visit.Event.HostID
	d.people = append(d.people, model.Known{Person: model.Person{Row: model.Row{ID: 978}, Name: model.Text{"ro": "Radu Ionescu"}, PartyID: &ours}})
	for _, lang := range assets.Languages() {
		w := words.For(lang)
		if s, err := made(lang); err != nil || !strings.Contains(s, w.Say("history.none", w.Say("history.why.unnamed"))) || strings.Contains(s, w.Say("history.why.unlisted")) {
			t.Errorf("%s: of our own visit, with one of ours, it says %s, %v", lang, s, err)
		}
	}
}
