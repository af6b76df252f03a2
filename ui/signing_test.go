package ui

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// Folders, at 14:50: three texts in three languages, six originals; the powers of one minister
// name another title. Beside the sheet of the table stands that the energy text, and no other,
// cannot be signed yet, with the way out and a press to where it is set right; marked as signed
// it is refused, and ad referendum it is not.
func TestFoldersAtTenToThree(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	originals := 0
	var energy model.Instrument
	for _, one := range w.inside.Instruments {
		if originals += one.Originals(); len(strings.Fields(one.Languages)) != 3 {
			t.Errorf("%s is in %s", one.Title.In("en"), one.Languages)
		}
		if len(one.Against()) > 0 {
			energy = one
		}
	}
	if originals != 6 || !strings.Contains(energy.Title.In("en"), "energy") {
		t.Fatalf("%d originals, against %q", originals, energy.Title.In("en"))
	}
	w.setTab(view.PapersTab)
	w.views.Papers.Board.Choose("signing-table")
	said := strings.Join(u.Texts(), " ")
	if n := strings.Count(said, "signed ad referendum"); n != 1 || !strings.Contains(said, "Minister of Energy of Ukraine cannot sign") {
		t.Errorf("%d texts are blocked: %s", n, said)
	}
	w.setTab(view.SigningTab)
	list := w.registers.Book().List(register.Texts, nil)
	set := func(column, text string) error {
		row := w.registers.Book().Change(list.Line(energy.ID))
		for _, c := range list.Columns {
			if c.ID() != column {
				continue
			}
			if err := w.registers.Book().Type(row, c, text); err != nil {
				return err
			}
		}
		change, err := w.registers.Book().Keep(row)
		if err != nil {
			return err
		}
		return w.desk.Do(change)
	}
	err := set("text-state", "Signed")
	if model.Code(err) != "text.powers" || !strings.Contains(w.words.Error(err), "ad referendum") {
		t.Errorf("it is signed without powers: %v", err)
	}
	if err := set("making", "Signed ad referendum"); err != nil {
		t.Fatal(err)
	}
	w.read()
	list = w.registers.Book().List(register.Texts, nil)
	if err := set("text-state", "Signed"); err != nil {
		t.Errorf("ad referendum it is not signed: %v", err)
	}
}

// The card of a state of which the history is not declared complete tells what there was and no
// number of it; declared, it tells both.
func TestAnUndeclaredCardTellsNoNumber(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	var with model.Party
	lists, err := w.reading.Registers()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range lists.Parties {
		if p.Code == "UA" {
			with = p
		}
	}
	w.goBoard(register.Parties, with.ID)
	numbered := func() bool {
		w.registers.Card.Body.ScrollToBottom()
		u.Wheel(0, 0)
		said := strings.Join(u.Texts(), "\n")
		if !strings.Contains(said, w.words.Say("history.why.held")) {
			t.Fatalf("no history on the card: %q", said)
		}
		if _, day, ok := strings.Cut(said, "Complete since "); ok && (day[0] < '0' || day[0] > '9') {
			t.Errorf("the day is no date: %q", day)
		}
		return strings.Contains(said, "visit 1") || strings.Contains(said, "2 visits")
	}
	if !numbered() {
		t.Error("declared, it tells no number")
	}
	settings, err := w.reading.Settings()
	if err != nil {
		t.Fatal(err)
	}
	name := model.SettingHistorySince + with.UID
	if err := w.desk.Do(&model.SaveSetting{Name: name, Value: model.Text{}, Was: settings[name]}); err != nil {
		t.Fatal(err)
	}
	w.read()
	if numbered() || !u.Sees("Not declared complete") {
		t.Errorf("undeclared, it tells a number: %q", u.Texts())
	}
}
