package ui

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/uitest"
)

// atBoard sits in front of a register of the sample.
func atBoard(t *testing.T, lang string, m look.Mode, k register.Kind) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, lang, m)
	w.goBoard(k, 0)
	return w, u
}

// typeRow types a new row, cell by cell.
func typeRow(u *uitest.User, cells ...string) {
	for i, c := range cells {
		if u.Type(c); i < len(cells)-1 {
			u.Key(fyne.KeyTab)
		}
	}
	u.Key(fyne.KeyReturn)
}

func people(t *testing.T, w *Window) map[string]model.Known {
	t.Helper()
	list, err := w.reading.People()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]model.Known{}
	for _, k := range list {
		out[k.Person.Name.In("en")] = k
	}
	return out
}

func TestThreePeopleAreTyped(t *testing.T) {
	w, u := sitBefore(t, "en", look.Light, func() stored { return diaryCalled(t, "new") })
	w.table.Run("section-people")
	if !u.Sees("Add the first") {
		t.Fatalf("nothing is taught: %q", u.Texts())
	}
	w.table.Run("new-row")
	typeRow(u, "Maia Sandu", "President of Moldova", "Moldova")
	typeRow(u, "Ștefan Țurcanu", "", "Romania")
	typeRow(u, "Volodymyr Zelenskyy", "President of Ukraine", "UA")
	got := people(t, w)
	if len(got) != 3 || got["Maia Sandu"].Office.In("en") != "President of Moldova" || got["Volodymyr Zelenskyy"].Party != "UA" || got["Ștefan Țurcanu"].Party != "RO" {
		t.Errorf("%+v", got)
	}
	w.table.Run("find")
	u.Type("turcanu")
	if !u.Sees("1 of 3 entries") {
		t.Errorf("%q", u.Texts())
	}
	u.Key(fyne.KeyEscape, fyne.KeyEscape)
	if w.registers.Board() != register.People || u.Sees("1 of 3") {
		t.Error("Escape leaves the register before its filter")
	}
	u.Key(fyne.KeyEscape)
	if w.in != section.Calendar {
		t.Error("Escape does not lead back to the calendar")
	}
}

// standOn puts the keyboard on the row of a register that is called so.
func standOn(t *testing.T, w *Window, name string) model.Record {
	t.Helper()
	w.registers.Field.Entry().SetText(name)
	rec := w.registers.Chosen()
	if rec == nil {
		t.Fatalf("no row %s", name)
	}
	w.registers.Field.Entry().SetText("")
	w.goBoard(w.registers.Board(), rec.Head().ID)
	return rec
}

// Two that are one are made one, and undone again: every use goes along.
func TestTwoAreMadeOne(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	zelenskyy := standOn(t, w, "zelenskyy").Head().ID
	uses, err := w.reading.Uses("people", zelenskyy)
	if err != nil || len(uses) == 0 {
		t.Fatal(uses, err)
	}
	before := len(people(t, w))
	w.table.Run("new-row")
	typeRow(u, "Зеленський Володимир", "", "UA")
	standOn(t, w, "володимир")
	u.Wheel(0, 0).ClickPlace("compare", 0)
	u.ClickText("Merge")
	got := people(t, w)
	if len(got) != before {
		t.Errorf("%d people, %d before", len(got), before)
	}
	now, err := w.reading.Uses("people", zelenskyy)
	if err != nil || len(now) != len(uses) {
		t.Errorf("%d uses, %d before, %v", len(now), len(uses), err)
	}
	if w.table.Run("undo"); len(people(t, w)) != before+1 {
		t.Error("undo does not bring the other back")
	}
}

// Of three of one name two are made one, and then the third with what they are by now, wherever the
// keyboard stands: what is merged is not proposed again.
func TestThreeOfOneNameAreMadeOne(t *testing.T) {
	for at, name := range []string{"Andris Liepavs", "Zelenskyy"} {
		w, u := atBoard(t, "en", look.Light, register.People)
		before := len(people(t, w))
		for _, office := range []string{"Cultural Attaché", "Poet", "Captain of Ships"} {
			w.table.Run("new-row")
			typeRow(u, "Andris Liepavs", office, "")
		}
		standOn(t, w, name)
		for range at {
			u.Key(fyne.KeyDown)
		}
		w.table.Run("twins")
		u.ClickPlace("pair", 0).ClickText("Merge")
		w.table.Run("undo")
		w.table.Run("twins")
		u.ClickPlace("pair", 0).ClickPlace("choice", 1)
		u.ClickText("Merge")
		if got, err := w.reading.People(); err != nil || len(got) != before+2 {
			t.Fatalf("%d people, %d before, %v", len(got), before, err)
		}
		look := func(way string) {
			if u.Sees("Cultural Attaché") || !u.Sees("Poet") || !u.Sees("Captain of Ships") {
				t.Errorf("%s proposes what was merged: %q", way, u.Above())
			}
		}
		w.toast.Clear()
		w.table.Run("twins")
		u.ClickPlace("pair", 0)
		look("the list")
		u.ClickText("Keep both")
		if text := w.toast.Text(); strings.Contains(text, "meantime") {
			t.Errorf("it is refused: %q", text)
		}
		w.table.Run("undo")
		standOn(t, w, "liepavs")
		u.Wheel(0, 0).ClickPlace("compare", 0)
		look("the card")
	}
}

// What is typed where nothing can be typed lands in no other column: since when an office is held is typed in
// the term of its holder, and of what only follows it is said that it does.
func TestWhereNothingIsTypedNothingElseIs(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	office := standOn(t, w, "President of Romania").(*model.Office)
	table := w.registers.Keyboard().(*part.Table)
	const since = 2 // the column
	w.focusBoard()
	table.GoTo(table.Row(), since)
	u.Key(fyne.KeyF2)
	if table.Editing() || !u.Sees(w.words.Say("section.tenure", w.words.Text(w.registers.Book().PersonName(w.registers.Book().Tenures(office)[0].PersonID)))) {
		t.Fatalf("F2 opens %q", u.Above())
	}
	u.Type("1.3.2026").Key(fyne.KeyReturn)
	if got := w.registers.Book().Tenures(office)[0]; got.From == 0 || !u.Sees("1 March 2026") && !u.Sees("1 Mar 2026") {
		t.Errorf("since %d: %q", got.From, u.Texts())
	}
	w.focusBoard()
	for _, press := range []func(){
		func() { u.Key(fyne.KeyF2) }, func() { u.Key(fyne.KeyReturn) }, func() { u.Type("2020") },
		func() { fyne.CurrentApp().Clipboard().SetContent("2020"); u.Shortcut(fyne.KeyV, ctrl) },
	} {
		table.GoTo(len(w.registers.Book().Lists.Offices), since) // the empty row
		w.toast.Clear()
		press()
		if table.Editing() || table.Col() != since || w.toast.Text() != w.words.Say("error.register.fixed") {
			t.Errorf("column %d of %d is typed in %v, said %q", table.Col(), since, table.Editing(), w.toast.Text())
		}
	}
}

// Father and son are asked about once.
func TestTheyAreTwo(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	before := len(people(t, w))
	w.table.Run("new-row")
	typeRow(u, "Nicușor Dan", "", "RO")
	w.table.Run("twins")
	if !u.Sees("President of Romania / –") {
		t.Errorf("nothing tells one from the other: %q", u.Above())
	}
	u.ClickPlace("pair", 0)
	if !u.Sees("President of Romania · ") {
		t.Errorf("beside each other nothing tells one from the other: %q", u.Above())
	}
	u.ClickText("Keep both")
	w.toast.Clear()
	w.table.Run("twins")
	if !strings.Contains(w.toast.Text(), "no duplicates on this list") {
		t.Errorf("asked again: %q %q", w.toast.Text(), u.Above())
	}
	if list, err := w.reading.People(); err != nil || len(list) != before+1 {
		t.Error("one of them is gone")
	}
}

// A press on where somebody is used goes there, and Escape comes back.
func TestWhereUsedLeadsThereAndBack(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Venues)
	rec := standOn(t, w, "victoria")
	uses, err := w.reading.Uses("venues", rec.Head().ID)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(uses, func(u model.Use) bool { return u.Ref.IsItem() })
	w.registers.Card.Body.ScrollToBottom()
	u.Wheel(0, 0).ClickPlace("use", int64(at))
	if w.in != section.Calendar || w.stand.Event != uses[at].Ref.Event || len(w.chosen) != 1 || w.chosen[0] != uses[at].Ref {
		t.Fatalf("%+v %v", w.stand, w.chosen)
	}
	if row := w.views.Order.Rows.At(); row != uses[at].Ref {
		t.Errorf("the keyboard is on %v, not on %v", row, uses[at].Ref)
	}
	u.Key(fyne.KeyEscape)
	if w.registers.Board() != register.Venues || !w.register() || w.registers.Chosen().Head().ID != rec.Head().ID {
		t.Errorf("back at %s %v", w.registers.Board(), w.registers.Chosen())
	}
	u.Key(fyne.KeyEscape)
	if w.in != section.Calendar || w.stand.Inside() {
		t.Errorf("the calendar was %v", w.stand)
	}
}

func TestRowsArePasted(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	before := len(people(t, w))
	w.table.Run("new-row")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("Evika Siliņa\tPrime Minister of Latvia\tLatvia\nKristen Michal\tPrime Minister of Estonia\tEE")
	u.Shortcut(fyne.KeyV, ctrl)
	got := people(t, w)
	if len(got) != before+2 || got["Kristen Michal"].Party != "EE" || got["Evika Siliņa"].Office.In("en") != "Prime Minister of Latvia" {
		t.Errorf("%+v", got)
	}
	if w.table.Run("undo"); len(people(t, w)) != before {
		t.Error("it was more than one deed")
	}
}

func TestARegisterStandsAsItWasLeft(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	for range 2 {
		for _, at := range u.Wheel(0, 0).Targets() {
			if at.Kind == "head" && at.ID == 4 {
				u.Click(at.At.X, at.At.Y)
			}
		}
	}
	w.table.Run("register-columns")
	u.ClickText("E-mail")
	if st := w.memory.Registers[register.People]; !st.Down || st.By != "address" {
		t.Errorf("%+v", w.memory.Registers)
	}
	w.Open(w.diary)
	if !w.register() || w.registers.Board() != register.People {
		t.Fatal("the section is forgotten")
	}
	u.Wheel(0, 0)
	if list := w.registers; list.Board() != register.People {
		t.Error(list.Board())
	}
	if w.memory.Registers[register.People].Turned["email"] != true {
		t.Error("the column is back")
	}
}

// What somebody else did meanwhile is refused, and what was typed stays.
func TestARowThatSomebodyElseChanged(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	rec := standOn(t, w, "bolojan").(*model.Person)
	other := *rec
	other.Phone = "+40 21 111"
	if _, err := w.diary.(stored).Do(&model.Save{Record: &other}); err != nil {
		t.Fatal(err)
	}
	u.Key(fyne.KeyHome).Type("I. Bolojan").Key(fyne.KeyReturn)
	var now model.Person
	if err := w.desk.Get(&now, rec.ID); err != nil || now.Name.In("en") != "Ilie Bolojan" || !w.registers.Editing() || !u.Sees("changed") {
		t.Errorf("%+v %v %q", now, err, u.Texts())
	}
}

// Nothing but a name is needed, and a name of three hundred letters is refused where it
// stands.
func TestANameOfThreeHundredLetters(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	before := len(people(t, w))
	w.table.Run("new-row")
	u.Type(strings.Repeat("x", 300)).Key(fyne.KeyReturn)
	if len(people(t, w)) != before || len(w.settle()) != 1 {
		t.Errorf("%d people, %+v", len(people(t, w)), w.settle())
	}
}

// The palette finds a row of any register, in any script.
func TestThePaletteFindsCards(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	for typed, board := range map[string]register.Kind{"зеленський": register.People, "victoria": register.Venues, "ucraina": register.Parties, "prime minister of romania": register.Offices} {
		w.table.Run("palette")
		u.Type(typed)
		var names []string
		for _, c := range (host{w}).Cards(typed, 24) {
			names = append(names, c.Group)
		}
		if !slices.Contains(names, w.words.Say("section.board."+string(board))) {
			t.Errorf("%s: %q", typed, names)
		}
		u.Key(fyne.KeyEscape)
	}
}

// Two pictures hold the look of registers: Latin and light, Cyrillic and dark.
func TestPicturesOfRegisters(t *testing.T) {
	for _, tt := range []struct {
		name, lang string
		mode       look.Mode
		board      register.Kind
	}{{"people-ro-light", "ro", look.Light, register.People}, {"venues-uk-dark", "uk", look.Dark, register.Venues}} {
		t.Run(tt.name, func(t *testing.T) {
			_, u := atBoard(t, tt.lang, tt.mode, tt.board)
			u.Golden(tt.name)
		})
	}
}

// Whoever opens a register and types looks for somebody: nothing is written over until they
// went to a cell, and then it is said who is called otherwise.
func TestLettersLookForSomebodyInARegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	before := len(people(t, w))
	u.Key(fyne.KeyT) // as the real window tells of a letter
	u.Type("toiu")
	if got := w.registers.Field.Text(); got != "toiu" {
		t.Errorf("the filter says %q", got)
	}
	if p, ok := w.registers.Chosen().(*model.Person); !ok || p.Name.In("en") != "Oana Țoiu" {
		t.Errorf("the keyboard is on %v", w.registers.Chosen())
	}
	if _, written := people(t, w)["toiu"]; written || len(people(t, w)) != before {
		t.Error("somebody is called otherwise")
	}
	u.Key(fyne.KeyDown).Key(fyne.KeyHome).Type("Oana Turcanu").Key(fyne.KeyReturn)
	if !u.Sees("“Oana Țoiu” is now “Oana Turcanu”") {
		t.Errorf("it does not say who is called otherwise: %q", u.Texts())
	}
}

// What is typed on the card of a row and cannot be saved waits for that row, also where another
// register comes while the rest is saved; nothing of it is on the card of what stands there.
func TestACardIsLeftForAnotherRegister(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("section-people")
	who := w.registers.Chosen().Head().ID
	w.registers.Card.Away = false
	w.root.Refresh()
	uitest.Labelled[*part.Field](u, w.words.Say("register.col.languages")).Entry().SetText("Klingonese")
	uitest.Labelled[*part.Field](u, w.words.Say("register.col.phone")).Entry().SetText("+40 722 000 111")
	w.table.Run("section-places")
	if w.registers.Board() != register.Venues || w.registers.Chosen() == nil {
		t.Fatalf("stands in %s", w.registers.Board())
	}
	var p model.Person
	if err := w.desk.Get(&p, who); err != nil || p.Phone != "+40 722 000 111" {
		t.Errorf("the telephone is %q, %v", p.Phone, err)
	}
	for _, l := range w.registers.Typed() {
		if l.Kind != register.People || l.Key != who {
			t.Errorf("%q waits in %s for %d", l.Text, l.Kind, l.Key)
		}
	}
	w.toast.Clear() // that says what waits
	if u.Sees("Klingonese") {
		t.Error("the card of a venue says what was typed of a person")
	}
	w.table.Run("section-people")
	if got := uitest.Labelled[*part.Field](u, w.words.Say("register.col.languages")).Text(); w.registers.Chosen().Head().ID != who || got != "Klingonese" {
		t.Errorf("back on the card: %q", got)
	}
}

// What leads from one register to another is followed by all that knows which is on show:
// what is kept afterwards fills that one, and Escape leads back to where somebody came from.
func TestAUseLeadsToItsRegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	from := standOn(t, w, "president of ukraine").Head().ID
	uses, err := w.reading.Uses("offices", from)
	person := slices.IndexFunc(uses, func(one model.Use) bool { return one.Of == "people" })
	if err != nil || person < 0 {
		t.Fatal(uses, err)
	}
	u.Wheel(0, 0).ClickPlace("use", int64(person))
	if w.registers.Board() != register.People || w.memory.Boards[section.People] != register.People {
		t.Fatalf("on show is %s, remembered %s", w.registers.Board(), w.memory.Boards[section.People])
	}
	u.Key(fyne.KeyF2).Type("x").Key(fyne.KeyReturn)
	if got := people(t, w); got["x"].Person.ID == 0 || w.registers.Board() != register.People {
		t.Errorf("kept in %s: %q", w.registers.Board(), slices.Sorted(maps.Keys(got)))
	}
	u.Key(fyne.KeyEscape, fyne.KeyEscape) // what was said goes first
	if w.registers.Board() != register.Offices || w.registers.Chosen().Head().ID != from {
		t.Errorf("Escape leads to %s", w.registers.Board())
	}
}
