package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// The history of a visit, and of an item, tells among the changes what was issued and recalled, and why, in the
// order in which it was done; an item tells of none before it was there. Of the diary it says whether all of an edition was
// recalled, or a paper.
func TestTheHistoryTellsOfEditionsAndRecalls(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		documents(t)
		w, u := sit(t, lang, look.Light)
		of := visit(t, w)
		w.enter(of.ID)
		to := model.EditionHolder{Kind: model.HeldByName, Name: model.Plain("Ana Pop")}
		giveOut(t, w, paperTo("running-order", model.Internal, to), paperTo("public", model.Public, to))
		it := w.inside.Items[2]
		was := it.Start.Clock()
		it.Start, it.End = it.Start.AddMinutes(7), it.End.AddMinutes(7)
		if err := w.desk.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
		list, err := w.desk.Editions(of.UID)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range []model.Change{&model.Recall{Edition: list[0].ID, Paper: list[0].Papers[1].ID, Why: model.Plain("names a room")}, &model.Recall{Edition: list[0].ID, Why: model.Plain("wrong hour")}} {
			if err := w.desk.Do(c); err != nil {
				t.Fatal(err)
			}
		}
		title := w.words.Text(of.Title)
		label := func(verb string) string {
			return w.words.Label(model.Label{Verb: verb, Args: []model.Text{of.Title, model.Plain("1")}})
		}
		inOrder := func(where string, want ...string) {
			t.Helper()
			said, from := strings.Join(u.Above(), "\n"), 0
			for _, s := range want {
				at := strings.Index(said[from:], s)
				if at < 0 {
					t.Errorf("%s, %s of %s: no %q after what stands before it: %q", lang, where, title, s, said)
					return
				}
				from += at
			}
		}
		w.choose(nil)
		w.table.Run("history")
		told := []string{w.words.Say("story.recalled", 1) + " · wrong hour", w.words.Say("story.recalled-paper", 1, w.words.Say("sheet.paper.public")) + " · names a room", was, w.words.Say("story.issued", 1)}
		inOrder("visit", told...)
		u.Key(fyne.KeyEscape)
		w.choose([]model.Ref{{Event: of.ID, Item: it.ID}})
		w.table.Run("history")
		inOrder("item", told...)
		u.Key(fyne.KeyEscape)
		late := model.NewItem(of.ID, it.Kind, it.Start, it.End)
		late.Title = model.Plain("Late item")
		if err := w.desk.Do(&model.SaveItem{Item: late}); err != nil {
			t.Fatal(err)
		}
		p, err := w.desk.Programme(of.ID)
		if err != nil {
			t.Fatal(err)
		}
		for i := range p.Items {
			if p.Items[i].Title.In() == "Late item" {
				w.choose([]model.Ref{{Event: of.ID, Item: p.Items[i].ID}})
			}
		}
		w.table.Run("history")
		if said := strings.Join(u.Above(), "\n"); strings.Contains(said, told[3]) || !strings.Contains(said, "Late item") {
			t.Errorf("%s: an item that was made since says %q", lang, said)
		}
		u.Key(fyne.KeyEscape)
		for w.stand.Inside() {
			w.goBack()
		}
		w.choose(nil)
		w.table.Run("history")
		inOrder("diary", label("recall"), label("recall-paper"), label("issue"))
		u.Key(fyne.KeyEscape)
	}
}
