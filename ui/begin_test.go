package ui

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// before is a person in front of an empty diary.
func before(t *testing.T, lang string) (*Window, *uitest.User) {
	t.Helper()
	return sitBefore(t, lang, look.Light, func() stored { return diaryCalled(t, "diary") })
}

// chooses types into a choice of the card that is open, and takes what is lit.
func chooses(u *uitest.User, label, text string) {
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, label))
	u.Type(text)
	u.Key(fyne.KeyReturn)
}

func fieldOf(u *uitest.User, label string) *part.Field { return uitest.Labelled[*part.Field](u, label) }

// adds presses the button of the card.
func adds(w *Window, u *uitest.User) {
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, w.words.Say("sheet.add")))
	u.Key(fyne.KeyReturn)
}

// A person who has never seen the program plans a visit of the Holy See at once, in
// the language they work in, and types its programme.
func TestAnEmptyDiaryIsReadyForWork(t *testing.T) {
	for _, tt := range []struct{ lang, types, name string }{{"en", "holy", "Holy See"}, {"ro", "sfantul", "Sfântul Scaun"}, {"uk", "святий", "Святий Престол"}} {
		w, u := before(t, tt.lang)
		w.table.Run("new-visit")
		u.Type("Vizita")
		u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.guest")))
		u.Type(tt.types)
		if !u.Sees(tt.name) {
			t.Fatalf("%s: %q does not offer %s: %q", tt.lang, tt.types, tt.name, u.Texts())
		}
		u.Key(fyne.KeyTab)
		if !u.Sees(w.words.Say("sheet.makes", "")) || !u.Sees(tt.name+" · ") {
			t.Errorf("%s: the card does not say what it makes: %q", tt.lang, u.Texts())
		}
		adds(w, u)
		if w.stand.View != view.Order || w.inside.Event.Title.In() != "Vizita" {
			t.Fatalf("%s: led to %+v, %q", tt.lang, w.stand, w.win.Canvas().Overlays().List())
		}
		p := w.inside
		if p.Guest == nil || p.Guest.Code != "VA" || p.Host == nil || p.Host.Code != "RO" || p.Event.Zone != "Europe/Bucharest" || p.Event.City["ro"] != "București" {
			t.Errorf("%s: made %+v of %+v and %+v", tt.lang, p.Event, p.Host, p.Guest)
		}
		u.Type("10:00")
		u.Key(fyne.KeyTab, fyne.KeyTab)
		u.Type("Sosirea")
		u.Key(fyne.KeyReturn)
		if len(w.inside.Items) != 1 || w.inside.Items[0].Start.Clock() != "10:00" {
			t.Errorf("%s: the keyboard was not in the first empty row: %+v", tt.lang, w.inside.Items)
		}
		u.Canvas.Unfocus()
		w.undo()
		w.undo()
		if r, err := w.desk.Registers(); err != nil || len(r.Parties) != 0 || len(w.events) != 0 || w.ofOffice[model.SettingHomeParty].In("") != "" {
			t.Errorf("%s: undo leaves %+v, %v", tt.lang, r.Parties, err)
		}
	}
}

// The office's own state is asked once; the next visit knows it.
func TestTheOwnStateIsAskedOnce(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("First")
	chooses(u, "Our own state", "mold")
	adds(w, u)
	if w.inside.Host == nil || w.inside.Host.Code != "MD" || w.ofOffice[model.SettingHomeParty].In("") != "state-MD" || w.inside.Event.Zone != "Europe/Chisinau" {
		t.Fatalf("host %+v, set %v, clocks of %s", w.inside.Host, w.ofOffice[model.SettingHomeParty], w.inside.Event.Zone)
	}
	w.table.Run("new-visit")
	if u.Sees("Our own state") || !u.Sees("Republic of Moldova") {
		t.Errorf("asked again, or forgotten: %q", u.Texts())
	}
}

// Once it is said which state is one's own, the heading and the hosts are read by its eyes: nobody is
// host and guest at once.
func TestTheOwnStateReadsTheHeadingAgain(t *testing.T) {
	for said, begin := range map[string]func(u *uitest.User){
		"by the heading": func(u *uitest.User) { u.Type("Visit of the Grand Master to Ukraine") },
		"by hand":        func(u *uitest.User) { u.Type("Visit"); chooses(u, "Host", "ukrain") },
	} {
		w, u := before(t, "en")
		w.table.Run("new-visit")
		begin(u)
		if !u.Sees("Outgoing · Romania · Ukraine · ") {
			t.Errorf("%s: before, %q", said, u.Above())
		}
		chooses(u, "Our own state", "ukrain")
		if !u.Sees("Incoming · Ukraine · ") {
			t.Errorf("%s: %q", said, u.Above())
		}
		chooses(u, "Guest", "latvi")
		adds(w, u)
		if p := w.inside; p.Host == nil || p.Host.Code != "UA" || p.Guest == nil || p.Guest.Code != "LV" || p.Event.Direction != model.Incoming {
			t.Errorf("%s: %+v is host, %+v guest, %s", said, p.Host, p.Guest, p.Event.Direction)
		}
	}
}

// Going abroad, the host's capital keeps the clocks, and Escape leads to its days.
func TestAVisitAbroad(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Working visit to Italy") // which says that it leads out
	chooses(u, "Host", "ital")
	for label, text := range map[string]string{"First day": "3.6.2026", "Last day": "4.6.2026"} {
		fieldOf(u, label).Entry().SetText(text)
	}
	if !u.Sees("Outgoing · Romania · Italy · 3–4 June 2026 · Rome time") {
		t.Errorf("%q", u.Texts())
	}
	adds(w, u)
	e := w.inside.Event
	if e.Zone != "Europe/Rome" || e.City["ro"] != "Roma" || w.inside.Guest.Code != "RO" || e.Direction != model.Outgoing || e.LastDay != "2026-06-04" {
		t.Errorf("made %+v", e)
	}
	u.Key(fyne.KeyEscape, fyne.KeyEscape)
	if w.stand.Inside() || w.stand.Day != "2026-06-03" {
		t.Errorf("Escape led to %+v", w.stand)
	}
}

// A city that keeps no clocks of its own stays as it is typed.
func TestACityInWords(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Visit")
	chooses(u, "City", "Cluj-Napoca")
	adds(w, u)
	if e := w.inside.Event; e.City.In() != "Cluj-Napoca" || e.Zone != "Europe/Bucharest" {
		t.Errorf("%v on the clocks of %s", e.City, e.Zone)
	}
}

// delegated are the tags of those who have a delegation.
func delegated(w *Window) string {
	var out []string
	for _, d := range w.inside.Delegations {
		p := w.inside.Parties[d.PartyID]
		out = append(out, p.Tag())
	}
	slices.Sort(out)
	return strings.Join(out, " ")
}

// A summit that its heading holds in a city abroad has its host and its clocks there, whoever comes: none
// of the members is taken for a guest, and no state that a summit is about for the host.
func TestASummitAbroad(t *testing.T) {
	for _, tt := range []struct{ lang, types, made string }{
		{"en", "B9 summit in Riga, 9-10 June 2027", "outgoing LV Riga Europe/Riga"},
		{"en", "Summit of the European Political Community in Yerevan, 4 May 2027", "outgoing AM Yerevan Asia/Yerevan"},
		{"ro", "Summitul B9, Riga, 9-10 iunie 2027", "outgoing LV Riga Europe/Riga"},
		{"en", "B9 summit in Bucharest, 9 June 2027", "multilateral RO Bucharest Europe/Bucharest"},
		{"en", "Summit on peace in Ukraine, 9 June 2027", "multilateral RO Bucharest Europe/Bucharest"},
		{"uk", "Саміт B9 у Ризі, 9 червня 2027 року", "outgoing LV Riga Europe/Riga"},
	} {
		w, u := before(t, tt.lang)
		w.table.Run("new-summit")
		u.Type(tt.types)
		adds(w, u)
		e := w.inside.Event
		if w.inside.Host == nil || !e.ManyMeet() {
			t.Fatalf("%s: made %+v", tt.types, e)
		}
		if got := strings.Join([]string{string(e.Direction), w.inside.Host.Code, e.City["en"], e.Zone}, " "); got != tt.made {
			t.Errorf("%s: made %s, want %s", tt.types, got, tt.made)
		}
		if got, want := delegated(w), "BG CZ EE HU LT LV PL RO SK"; strings.Contains(tt.types, "B9") && got != want {
			t.Errorf("%s: %s", tt.types, got)
		}
	}
}

func TestTheMembersOfASummitAreThereAtOnce(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-summit")
	u.Type("Bucharest Nine")
	chooses(u, "Delegations of the members of", "b9")
	adds(w, u)
	if got := delegated(w); got != "BG CZ EE HU LT LV PL RO SK" || w.inside.Event.Badge != "B9" {
		t.Fatalf("%q, badge %q", got, w.inside.Event.Badge)
	}
	if err := w.do(&model.SaveSetting{Name: model.SettingMembers, Value: model.Plain("V4: CZ HU PL SK AT")}); err != nil {
		t.Fatal(err)
	}
	w.table.Run("new-summit")
	u.Type("Visegrád")
	chooses(u, "Delegations of the members of", "v4")
	adds(w, u)
	if got := delegated(w); got != "AT CZ HU PL RO SK" {
		t.Errorf("as the office has them: %q", got)
	}
	w.undo()
	if len(w.events) != 1 {
		t.Errorf("one undo leaves %d events", len(w.events))
	}
}

// A state that offices call otherwise is worded first; the diary keeps how.
func TestAStateThatIsNotRecognisedIsWordedFirst(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Visit")
	chooses(u, "Guest", "kosovo")
	if !u.Sees("How the office refers to Kosovo") {
		t.Fatalf("nobody asks: %q", u.Texts())
	}
	u.Key(fyne.KeyDown) // from its name alone to its name with a note
	fieldOf(u, "The office calls it").Entry().SetText("Kosovo*")
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, "Save"))
	u.Key(fyne.KeyReturn)
	adds(w, u)
	how := model.RecognitionIn(w.ofOffice, "XK")
	if w.inside.Guest == nil || w.inside.Guest.Name["en"] != "Kosovo*" || how.How != model.Footnoted || !strings.HasPrefix(how.Note["en"], "This designation") || scene.HasFlag("XK") {
		t.Errorf("%+v, taken as %+v", w.inside.Guest, how)
	}
	w.table.Run("new-visit")
	u.Type("Again")
	chooses(u, "Guest", "kosovo")
	if u.Sees("How the office refers to") {
		t.Error("asked twice")
	}
}

// A diary that has states keeps them, and offers all others besides.
func TestAnOldDiaryKnowsTheWorldToo(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	r, _ := w.desk.Registers()
	w.table.Run("new-visit")
	u.Type("Visit")
	chooses(u, "Guest", "ukr")
	chooses(u, "Guest", "portugal")
	adds(w, u)
	now, _ := w.desk.Registers()
	if w.inside.Guest.Code != "PT" || len(now.Parties) != len(r.Parties)+1 {
		t.Errorf("guest %+v, %d parties after %d", w.inside.Guest, len(now.Parties), len(r.Parties))
	}
}

// What is on no list is added at its end.
func TestAPartyIsAddedFromTheList(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Visit")
	chooses(u, "Guest", "Hanseatic League")
	if !u.Sees("Code or short name") {
		t.Fatalf("nothing is added: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	adds(w, u)
	if w.inside.Guest == nil || w.inside.Guest.Name.In() != "Hanseatic League" {
		t.Errorf("guest %+v", w.inside.Guest)
	}
}

// A plain start opens one's own diary, whatever sample was looked at since; the window
// says which diary is open, and the menu leads back to others.
func TestWhichDiaryIsOpen(t *testing.T) {
	w, _ := before(t, "en")
	own := w.diary.Health().Path
	if w.memory.File != own || w.win.Title() != "diary – Chancery" {
		t.Errorf("%s is remembered, titled %q", w.memory.File, w.win.Title())
	}
	w.Open(sampleDiary(t))
	if Recall(w.Memory).File != own {
		t.Errorf("a sample is remembered: %s", Recall(w.Memory).File)
	}
	other := diaryCalled(t, "summits")
	w.stand.Day = "2025-01-06"
	w.remember()
	w.Open(other)
	if w.stand.Day != w.today() { // it was the sample that was left on that day
		t.Errorf("another diary opens on %s", w.stand.Day)
	}
	if w.memory.File != other.Health().Path || w.win.Title() != "summits – Chancery" {
		t.Errorf("%s is remembered, titled %q", w.memory.File, w.win.Title())
	}
	if got := fmt.Sprint(w.memory.Recent); got != fmt.Sprint([]string{other.Health().Path, own}) {
		t.Errorf("recent: %s", got)
	}
	list := w.recent()
	if len(list) != 1 || !strings.HasPrefix(list[0].Named(), "diary ") {
		t.Errorf("the menu offers %d", len(list))
	}
}

// What the sample is called in the title of the window is said in the language of the window; the diaries of an
// office keep the names of their files.
func TestTheSampleIsCalledSoInItsLanguage(t *testing.T) {
	for lang, want := range map[string][]string{"en": {"Sample", "Sample 2"}, "ro": {"Exemplu", "Exemplu 2"}, "uk": {"Приклад", "Приклад 2"}} {
		w, _ := sit(t, lang, look.Light)
		for i, file := range []string{"sample-1.chancery", "sample-2.chancery"} {
			if got := w.called(filepath.Join("data", "samples", file)); got != want[i] {
				t.Errorf("%s: %s is called %q", lang, file, got)
			}
		}
		if got := w.called(filepath.Join("office", "sample-1.chancery")); got != "sample-1" {
			t.Errorf("%s: a file of the office is called %q", lang, got)
		}
	}
}
