package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// The history of an item says who changed what and when; what was before a change comes back
// as a deed that can be undone, and the whole visit likewise.
func TestTheHistoryBringsBack(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	it := w.inside.Items[2]
	was, end := it.Start.Clock(), it.End.Clock()
	it.Start, it.End = it.Start.AddMinutes(7), it.End.AddMinutes(7)
	if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
		t.Fatal(err)
	}
	start := func() string {
		for i := range w.inside.Items {
			if w.inside.Items[i].UID == it.UID {
				return w.inside.Items[i].Start.Clock()
			}
		}
		return "gone"
	}
	w.choose([]model.Ref{{Event: of.ID, Item: it.ID}})
	w.table.Run("history")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, was+" – "+end+" → "+it.Start.Clock()+" – "+it.End.Clock()) {
		t.Fatalf("the history says %q", said)
	}
	u.ClickPlace("bring", 0)
	u.ClickText(w.words.Say("story.back-item", w.words.Text(it.Title)))
	if start() != was {
		t.Errorf("it is at %s, and was at %s: %q", start(), was, u.Above())
	}
	w.undo()
	if start() != it.Start.Clock() {
		t.Errorf("undo leaves it at %s", start())
	}
	revision := w.inside.Revision
	if err := w.desk.Do(&model.DeleteItems{IDs: []int64{it.ID}, Revision: revision}); err != nil {
		t.Fatal(err)
	}
	w.choose(nil)
	w.table.Run("history")
	u.ClickPlace("bring", 0)
	u.ClickText(w.words.Say("story.back-visit"))
	if start() != it.Start.Clock() {
		t.Errorf("what was deleted is %s: %q", start(), u.Above())
	}
	u.Key(fyne.KeyEscape)
	for w.stand.Inside() {
		w.goBack()
	}
	w.choose(nil) // the visit that was left is
	w.table.Run("history")
	if !u.Sees(w.words.Say("story.of-diary")) {
		t.Errorf("outside a visit: %q", u.Above())
	}
}
