package ui

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
)

// inTerm opens the time of the sample's guest in office, once on the card of the person and
// once in the register, and types both of its ends.
var inTerm = map[string]func(*testing.T, *Window, *uitest.User){
	"card": func(t *testing.T, w *Window, _ *uitest.User) { w.kit.Card(zelenskyy(t, w).ID) },
	"register": func(t *testing.T, w *Window, u *uitest.User) {
		person := zelenskyy(t, w).ID
		held, err := w.desk.Held(person)
		if err != nil {
			t.Fatal(err)
		}
		w.goBoard(register.People, person)
		w.registers.AskTenure(sheet.OfTenure, held[0].Tenure.ID)
		u.Wheel(0, 0)
	},
}

// A time in an office is said in the same words on the card of a person and in the register,
// and is shown there as it was typed: no more of it than is known.
func TestATermIsTypedAlikeInBothPlaces(t *testing.T) {
	for place, open := range inTerm {
		for typed, want := range map[string]struct {
			said  string
			known model.Exactness
		}{"2019": {"2019", model.ToTheYear}, "May 2019": {"May 2019", model.ToTheMonth}, "05.2019": {"May 2019", model.ToTheMonth}, "12.5.2019": {"12 May 2019", model.ToTheDay},
			"12.5.2019 14:00": {"12 May 2019, 14:00", ""}, "": {"", ""}} {
			w, u := sit(t, "en", look.Light)
			open(t, w, u)
			fieldOf(u, w.words.Say("card.from")).Entry().SetText(typed)
			u.ClickText(w.words.Say("sheet.save"))
			held, err := w.desk.Held(zelenskyy(t, w).ID)
			if err != nil || u.Canvas.Overlays().Top() != nil {
				t.Fatalf("%s: %q is refused: %v %q", place, typed, err, u.Texts())
			}
			if ten := held[0].Tenure; ten.FromKnown != want.known || w.words.Since(ten.From, ten.FromKnown, "Europe/Kyiv", "Europe/Kyiv", false) != want.said {
				t.Errorf("%s: %q is %d %q", place, typed, ten.From, ten.FromKnown)
			}
			open(t, w, u)
			if got := fieldOf(u, w.words.Say("card.from")).Text(); got != want.said {
				t.Errorf("%s: %q is shown as %q", place, typed, got)
			}
		}
	}
}

// A time that ends before it begins is refused under its field, and what is typed stays;
// one that ends flags what comes later; somebody who acts is told so. In both places.
func TestATermThatEndsFromEitherPlace(t *testing.T) {
	for place, open := range inTerm {
		w, u := sit(t, "en", look.Light)
		talks := lookInto(t, w, "Official talks")()
		open(t, w, u)
		from, to := fieldOf(u, w.words.Say("card.from")), fieldOf(u, w.words.Say("card.to"))
		from.Entry().SetText("2019")
		to.Entry().SetText("12.5.2018")
		u.ClickText(w.words.Say("sheet.save"))
		if to.Refused() != w.words.Error(model.Refuse("model.ends-before-it-begins")) || to.Text() != "12.5.2018" || from.Text() != "2019" {
			t.Fatalf("%s: %q, %q, %q", place, from.Text(), to.Text(), to.Refused())
		}
		to.Entry().SetText("12.3.2026 11:00")
		u.ClickText(w.words.Say("card.acting"))
		u.ClickText(w.words.Say("sheet.save"))
		person := zelenskyy(t, w).ID
		held, err := w.desk.Held(person)
		if err != nil || len(held) != 1 || !held[0].Tenure.Acting {
			t.Fatalf("%s: %+v, %v", place, held, err)
		}
		w.enter(talks.EventID)
		list, err := w.clash.Conflicts()
		if err != nil {
			t.Fatal(err)
		}
		found, want := map[int64]bool{}, 0
		for _, f := range list {
			if f.Rule == "left" {
				found[f.Refs[0].Item] = true
			}
		}
		p := programme(t, w)
		for i := range p.Items {
			it := &p.Items[i]
			for _, who := range p.Attending(it) {
				if later := it.Start.At >= held[0].Tenure.To && it.Live(); who.Person == person && later {
					want++
					if !found[it.ID] {
						t.Errorf("%s: %s is not found", place, it.Title.In("en"))
					}
				}
			}
		}
		if len(found) != want || want == 0 {
			t.Errorf("%s: %d found of %d", place, len(found), want)
		}
		if w.table.Run("flagged"); !u.Sees("Official talks") || !u.Sees("Volodymyr Zelenskyy") {
			t.Errorf("%s: F7 lists %q", place, u.Texts())
		}
		if u.ClickPlace("replace", 0); !u.Sees(w.words.Say("sheet.stead.who")) || !u.Sees("Volodymyr Zelenskyy") {
			t.Errorf("%s: it does not lead to who replaces him: %q", place, u.Above())
		}
		if from := fieldOf(u, w.words.Say("sheet.stead.from")).Text(); from != "12.03.2026 11:00" { // when the office ended, whichever row is chosen
			t.Errorf("%s: he is to be replaced from %q", place, from)
		}
		u.Key(fyne.KeyEscape)
	}
}

// What several rows are to say is typed once, by keyboard alone, and one undo takes it back.
func TestSeveralRowsAreSetByKeyboard(t *testing.T) {
	for _, tt := range []struct {
		board           register.Kind
		column          string
		down            int // in the list of columns
		typed, says, as string
	}{
		{register.People, "register.col.state", 0, "moldova", "state", "Republic of Moldova"},
		{register.People, "register.col.languages", 2, "ro fr", "languages", "Romanian, French"},
		{register.Offices, "register.col.category", 1, "minis", "category", ""},
		{register.Venues, "register.col.city", 0, "Iași", "city", "Iași"},
	} {
		w, u := atBoard(t, "en", look.Light, tt.board)
		w.focusBoard()
		u.Hold(fyne.KeyModifierShift).Key(fyne.KeyDown, fyne.KeyDown).Hold(0)
		w.table.Run("set-rows") // Ctrl+M, which a test canvas does not know
		if !u.Sees(w.words.Say("section.menu.set", w.words.Say(tt.column))) {
			t.Fatalf("%s: %q", tt.board, u.Texts())
		}
		for range tt.down + 1 {
			u.Key(fyne.KeyDown)
		}
		u.Key(fyne.KeyReturn)
		if u.Type(tt.typed); tt.says == "state" || tt.says == "category" {
			u.Key(fyne.KeyReturn)
			u.Canvas.Focus(uitest.Labelled[*part.Button](u, w.words.Say("sheet.save")))
		}
		u.Key(fyne.KeyReturn)
		if u.Canvas.Overlays().Top() != nil {
			t.Fatalf("%s: it stays open: %q", tt.says, u.Texts())
		}
		if got := said(t, w, tt.board, tt.says); len(got) != 3 || tt.as != "" && (got[0] != tt.as || got[2] != tt.as) || got[0] != got[1] || got[0] == "" {
			t.Errorf("%s: %q", tt.says, got)
		}
		w.undo()
		if got := said(t, w, tt.board, tt.says); tt.as != "" && got[0] == tt.as && got[1] == tt.as && got[2] == tt.as {
			t.Errorf("%s: one undo does not take it back: %q", tt.says, got)
		}
	}
}

// said is what the first three rows of a board say in a column.
func said(t *testing.T, w *Window, k register.Kind, id string) (out []string) {
	t.Helper()
	in := register.Read{}
	var err [4]error
	in.People, err[0] = w.reading.People()
	in.Tenures, err[1] = w.reading.Tenures()
	in.Lists, err[2] = w.reading.Registers()
	in.Settings, err[3] = w.reading.Settings()
	if e := errors.Join(err[:]...); e != nil {
		t.Fatal(e)
	}
	l := register.NewBook(in, w.words, "en", w.kit.Langs, w.Now().Unix()).List(k, nil)
	for _, c := range l.Columns {
		for _, line := range l.Shown()[:3] {
			if c.ID() == id {
				out = append(out, l.Cell(line, c))
			}
		}
	}
	return out
}

// An hour on clocks that stand otherwise than those at home says whose they are, and may be
// typed on any; an office that begins when it ends was never held.
func TestAnHourOfATermSaysWhoseItIs(t *testing.T) {
	for place, open := range inTerm {
		w, u := sit(t, "en", look.Light)
		zone, err := w.desk.Setting(model.SettingHomeZone)
		if err != nil {
			t.Fatal(err)
		}
		set := model.Text{"": "Europe/Warsaw"}
		if place == "register" { // a diary in which nobody has set it is kept where this computer is
			w.Zone, set = "Europe/Warsaw", nil
		}
		if err := w.desk.Do(&model.SaveSetting{Name: model.SettingHomeZone, Value: set, Was: zone}); err != nil {
			t.Fatal(err)
		}
		u.Wheel(0, 0)
		for typed, want := range map[string]string{"12.5.2019 14:00": "12 May 2019, 14:00 Kyiv (13:00 Warsaw)", "12.5.2019 13:00 Warsaw": "12 May 2019, 14:00 Kyiv (13:00 Warsaw)", "12.5.2019": "12 May 2019"} {
			open(t, w, u)
			fieldOf(u, w.words.Say("card.from")).Entry().SetText(typed)
			u.ClickText(w.words.Say("sheet.save"))
			open(t, w, u)
			from, to := fieldOf(u, w.words.Say("card.from")), fieldOf(u, w.words.Say("card.to"))
			if from.Text() != want {
				t.Errorf("%s: %q is shown as %q", place, typed, from.Text())
			}
			from.Entry().SetText("2027")
			to.Entry().SetText("2026")
			if u.ClickText(w.words.Say("sheet.save")); to.Refused() == "" {
				t.Errorf("%s: from 2027 till 2026 is taken", place)
			}
			u.ClickText(w.words.Say("sheet.cancel"))
		}
	}
}
