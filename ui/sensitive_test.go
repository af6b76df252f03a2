package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// withSecrets is a person of an office that keeps what is delicate, with something of it.
func withSecrets(t *testing.T) (*Window, *uitest.User, int64) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	save := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Ana Pop"}}}
	for _, c := range []model.Change{&model.SaveSetting{Name: model.SettingDelicate, Value: model.Plain("on")}, save} {
		if err := w.desk.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	var p model.Person
	if err := w.desk.Get(&p, save.ID); err != nil {
		t.Fatal(err)
	}
	if err := w.desk.Do(&model.SaveCard{Person: p, Delicate: map[string]string{"diet": "No nuts"}}); err != nil {
		t.Fatal(err)
	}
	w.read()
	w.kit.Card(save.ID)
	return w, u, save.ID
}

// What is typed in a delicate field and not saved, which no draft keeps, keeps the card
// when the rest is to go; and what goes for good is no press of Enter away.
func TestATypedSecretKeepsItsCard(t *testing.T) {
	w, u, _ := withSecrets(t)
	diet := uitest.Labelled[*part.Field](u, w.words.Say("card.secret.diet"))
	diet.Entry().SetText("No nuts, no fish")
	u.ClickText(w.words.Say("ui.purge") + "…")
	if diet.Text() != "No nuts, no fish" || !u.Sees("unsaved text") {
		t.Fatalf("the card is gone: %q", u.Above())
	}
	diet.Entry().SetText("No nuts")
	u.ClickText(w.words.Say("ui.purge") + "…")
	if !u.Sees("This cannot be undone") {
		t.Fatalf("it does not ask: %q", u.Above())
	}
	u.Key(fyne.KeyReturn)
	if strings.Contains(w.toast.Text(), "Removed permanently") {
		t.Error("Enter removes for good")
	}
}

// What is delicate is found in the palette by what it is.
func TestThePaletteFindsWhatIsSensitive(t *testing.T) {
	for _, typed := range []string{"birth", "delicate", "diet", "passport"} {
		w, u := sit(t, "en", look.Light)
		w.table.Run("palette")
		u.Type(typed)
		if !u.Sees("Settings") || !u.Sees("Card of a person") {
			t.Errorf("%q does not find: %q", typed, u.Above())
		}
	}
}

// Beside the register stands what is delicate of a person once the office keeps it, with
// who can read it, and nothing of it while it keeps nothing; what is typed there is kept,
// and the offices stay.
func TestTheRegisterShowsWhatIsSensitive(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	id := people(t, w)["Volodymyr Zelenskyy"].Person.ID
	held, err := w.desk.Held(id)
	if err != nil || len(held) == 0 {
		t.Fatal(held, err)
	}
	w.goBoard(register.People, id)
	field := func() *part.Field { return uitest.Labelled[*part.Field](u, w.words.Say("card.secret.diet")) }
	shown := func() bool {
		return strings.Contains(strings.Join(u.Labels(), "\n"), w.words.Say("card.secret.diet")) || strings.Contains(strings.Join(u.Texts(), "\n"), w.words.Say("sheet.delicate-note")[:20])
	}
	on := &model.SaveSetting{Name: model.SettingDelicate, Value: model.Plain("on")}
	if shown() {
		t.Fatal("it stands there and is not kept")
	}
	if err := w.desk.Do(on); err != nil {
		t.Fatal(err)
	}
	w.read()
	if !shown() {
		t.Fatalf("it is kept and does not stand there: %q", u.Texts())
	}
	field().Entry().SetText("No nuts")
	if !field().Commit() {
		t.Fatal(field().Refused())
	}
	var p model.Person
	if err := w.desk.Get(&p, id); err != nil {
		t.Fatal(err)
	}
	if b, err := w.desk.Vault(p.Diet.Key); err != nil || string(b) != "No nuts" {
		t.Errorf("%q is kept, %v", b, err)
	}
	if now, err := w.desk.Held(id); err != nil || len(now) != len(held) {
		t.Errorf("offices were %v and are %v, %v", held, now, err)
	}
	w.table.Run("undo")
	if field().Text() != "" {
		t.Errorf("undone, it says %q", field().Text())
	}
}

// The card of a person is proposed for whoever is chosen in the register.
func TestTheChosenPersonIsProposed(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	w.goBoard(register.People, people(t, w)["Volodymyr Zelenskyy"].Person.ID)
	w.table.Run("person")
	if list := strings.Join(u.Above(), " "); !strings.Contains(list, "Volodymyr Zelenskyy") {
		t.Errorf("not proposed: %q", list)
	}
}

// Where a venue is used is told in order of time, with the hour of an item.
func TestUsesAreInOrder(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Venues)
	rec := standOn(t, w, "victoria")
	uses, err := w.reading.Uses("venues", rec.Head().ID)
	if err != nil {
		t.Fatal(err)
	}
	last, items := int64(0), 0
	for _, one := range uses {
		if !one.Ref.IsItem() {
			continue
		}
		if one.Start.At < last {
			t.Errorf("%s stands behind what is later", one.Title.In())
		}
		last, items = one.Start.At, items+1
		if hour := ", " + one.Start.Clock(); !u.Sees(hour) {
			t.Errorf("%s is not told at%s", one.Title.In(), hour)
		}
	}
	if items < 2 {
		t.Fatalf("%d items", items)
	}
}

// Who does not come is not counted.
func TestWhoIsReplacedIsNotCounted(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	inviteMore(t, w, "LT")
	w.focusBoard()
	u.Key(fyne.KeyRight, fyne.KeyRight)
	pasteOn(w, "Ana Pop\nDan Rus (replaced)")
	if !u.Sees("1 person") {
		t.Errorf("counted %q", u.Texts())
	}
}
