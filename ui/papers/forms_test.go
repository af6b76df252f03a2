package papers

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Where a paper needs the genitive of an office and nobody has typed it, the sheet says what
// is printed instead and takes the form there and then; then the paper says it.
func TestAFormIsAskedForWhereAPaperNeedsIt(t *testing.T) {
	h := sit(t)
	people, err := h.desk.People("Zelenskyy")
	if err != nil || len(people) != 1 {
		t.Fatalf("%d people, %v", len(people), err)
	}
	held, err := h.desk.Held(people[0].Person.ID)
	if err != nil || len(held) == 0 {
		t.Fatalf("%+v, %v", held, err)
	}
	plain := held[0].Office
	plain.Genitive = nil
	if err := h.desk.Do(&model.Save{Record: &plain}); err != nil {
		t.Fatal(err)
	}
	acts := held[0].Tenure
	acts.Acting = true
	if err := h.desk.Do(&model.Save{Record: &acts}); err != nil {
		t.Fatal(err)
	}
	h.asked["paper"] = export.Request{Document: "running-order", Audience: model.Internal, Languages: []string{"en", "uk"}, Folder: t.TempDir()}
	h.board(t)
	wait(t, "it is asked for", func() bool { return h.u.Sees("The genitive of “Президент України”") })
	if !h.u.Sees("Президент України (в. о.)") {
		t.Errorf("what is printed instead is not said: %q", h.u.Texts())
	}
	in := uitest.Labelled[*part.Field](h.u, h.words.Say("sheet.genitive"))
	h.u.Canvas.Focus(in.Entry())
	h.u.Type("Президента України").Key(fyne.KeyTab)
	wait(t, "it is asked for no more", func() bool { return !h.u.Sees("The genitive of") })
	var office model.Office
	if err := h.desk.Get(&office, held[0].Office.ID); err != nil || office.Genitive["uk"] != "Президента України" {
		t.Errorf("%+v, %v", office, err)
	}
}
