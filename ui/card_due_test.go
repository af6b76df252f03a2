package ui

import (
	"path/filepath"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
)

// 30 days after the last visit of a person the next start says that what is delicate can
// go; nothing goes before it is pressed, and nothing is said where the office wants none.
func TestDelicateIsDue(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	try := func(c model.Change) {
		if !w.try(c) {
			t.Fatalf("%T is refused", c)
		}
	}
	try(&model.SaveSetting{Name: model.SettingDelicate, Value: model.Plain("on")})
	who := &model.SaveCard{Person: model.Person{Name: model.Plain("Ana Pop")}, Delicate: map[string]string{"diet": secretDiet}}
	try(who)
	e := model.NewEvent(model.Meeting, "2026-01-10", "2026-01-11", "Europe/Bucharest")
	e.Title = model.Plain("Meeting")
	event := &model.Save{Record: &e}
	try(event)
	at, err := civil.Resolve("2026-01-10T10:00", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	it := model.NewItem(event.ID, model.Talks, at, at.AddMinutes(30))
	it.Title = model.Plain("Talks")
	try(&model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.GuestSide, Mode: model.InPerson, PersonID: &who.ID}}})
	dir := filepath.Dir(w.diary.Health().Path)
	try(&model.SaveSetting{Name: model.SettingPurge, Value: model.Plain("never")})
	w.toast.Clear()
	if w.care.Opened(); w.toast.Text() != "" {
		t.Errorf("an office that wants no word of it is told %q", w.toast.Text())
	}
	try(&model.SaveSetting{Name: model.SettingPurge, Was: model.Plain("never")})
	w.toast.Clear()
	w.care.Opened()
	if want := w.words.Count("ui.purge.due", 1, model.PurgeAfter); w.toast.Text() != want {
		t.Fatalf("it says %q, not %q", w.toast.Text(), want)
	}
	if len(holding(t, dir, secretDiet)) == 0 {
		t.Fatal("it went unasked")
	}
	u.ClickText(w.words.Say("ui.purge.do"))
	u.ClickText(w.words.Say("ui.purge.for-good"))
	if left := holding(t, dir, secretDiet); len(left) > 0 {
		t.Errorf("it is still in %v", left)
	}
	w.toast.Clear()
	if w.care.Opened(); w.toast.Text() != "" {
		t.Errorf("it is said again: %q", w.toast.Text())
	}
}
