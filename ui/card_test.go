package ui

import (
	"bytes"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// zelenskyy is the guest of the sample visit, as the diary has him now.
func zelenskyy(t *testing.T, w *Window) model.Person {
	t.Helper()
	p := programme(t, w)
	for _, who := range p.People {
		if strings.Contains(who.Name["en"], "Zelenskyy") {
			return who
		}
	}
	t.Fatal("nobody of that name")
	return model.Person{}
}

// The card of a person, reached from that of a participant: who they are, in each language,
// and their offices with the hour of taking and leaving them. One undo takes it back.
func TestTheCardOfAPerson(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	lookInto(t, w, "Joint press statements")
	u.ClickText("Volodymyr Zelenskyy")
	u.ClickText(w.words.Say("card.open"))
	was := zelenskyy(t, w).Family["en"]
	fieldOf(u, w.words.Say("sheet.family")).Entry().SetText("Zelensky")
	u.ClickText(w.words.Say("card.forms"))
	fieldOf(u, w.words.Say("sheet.salutation")).Entry().SetText("Mr President")
	from, to := fieldOf(u, w.words.Say("card.from")), fieldOf(u, w.words.Say("card.to"))
	from.Entry().SetText("20.05.2019 11:00")
	to.Entry().SetText("2018")
	u.ClickText(w.words.Say("sheet.save"))
	if u.Canvas.Overlays().Top() == nil || to.Refused() != w.words.Error(model.Refuse("model.ends-before-it-begins")) || to.Text() != "2018" || zelenskyy(t, w).Family["en"] != was {
		t.Fatalf("a tenure ends before it begins, and %q is said", to.Refused())
	}
	to.Entry().SetText("June 2031")
	u.ClickText(w.words.Say("sheet.save"))
	if top := u.Canvas.Overlays().Top(); top != nil {
		t.Fatalf("the card is still open: %v", u.Texts())
	}
	p := zelenskyy(t, w)
	held, err := w.desk.Held(p.ID)
	if err != nil || len(held) != 1 || p.Family["en"] != "Zelensky" || p.Salutation["en"] != "Mr President" {
		t.Fatalf("%+v %+v %v", p, held, err)
	}
	if ten := held[0].Tenure; ten.FromKnown != model.ToTheMinute || ten.ToKnown != model.ToTheMonth || ten.To-ten.From < 12*365*86400 {
		t.Errorf("the tenure is %+v", ten)
	}
	w.kit.Card(p.ID)
	if got := fieldOf(u, w.words.Say("card.from")).Text() + " – " + fieldOf(u, w.words.Say("card.to")).Text(); got != "20 May 2019, 11:00 – June 2031" {
		t.Errorf("it is shown as %s", got)
	}
	u.Key(fyne.KeyEscape)
	w.undo()
	if zelenskyy(t, w).Family["en"] != was {
		t.Error("one undo did not take it back")
	}
}

// A photo is shown and kept in the vault; what is none, or too large, is refused.
func TestAPhoto(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	var file []byte
	w.kit.Choose = func(_ []string, put func([]byte)) { put(file) }
	id := zelenskyy(t, w).ID
	open := func() {
		w.kit.Card(id)
		if zelenskyy(t, w).Photo.Empty() {
			u.ClickText(w.words.Say("card.photo"))
		}
	}
	var buf bytes.Buffer
	if err := png.Encode(&buf, image.NewRGBA(image.Rect(0, 0, 1600, 900))); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		file []byte
		code string
	}{{[]byte("no picture"), "card.photo"}, {make([]byte, 6<<20), "card.photo-large"}, {buf.Bytes()[:200], "card.photo"}} {
		open()
		file = tt.file
		u.ClickText(w.words.Say("card.choose-photo"))
		if want := w.words.Error(model.Refuse(tt.code, "5")); !u.Sees(want) {
			t.Errorf("%s is not said: %v", want, u.Texts())
		}
		u.Key(fyne.KeyEscape)
	}
	open()
	file = buf.Bytes()
	u.ClickText(w.words.Say("card.choose-photo"))
	u.ClickText(w.words.Say("sheet.save"))
	kept := zelenskyy(t, w).Photo
	b, err := w.desk.Vault(kept.Key)
	if size, _, e := image.DecodeConfig(bytes.NewReader(b)); err != nil || e != nil || size.Width != 800 || size.Height != 450 {
		t.Errorf("kept as %v: %v %v", size, err, e)
	}
}

const secretDiet = "CANARYNOSHELLFISH"

// What is delicate is off; switched on behind a sentence, it is shown on the card alone, and
// purged there, no byte of it is left beside the diary.
func TestDelicateOnTheCard(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	p := zelenskyy(t, w)
	w.kit.Card(p.ID)
	if u.Sees(w.words.Say("card.delicate")) {
		t.Error("it is asked for before an office has said so")
	}
	u.Key(fyne.KeyEscape)
	w.table.Run("settings")
	u.Canvas.Focus(uitest.Labelled[*scene.Pane](u, w.words.Say("sheet.delicate")))
	u.Key(fyne.KeyDown)
	if !u.Sees("encrypted") {
		t.Fatalf("it is not said who reads it: %v", u.Texts())
	}
	u.ClickText(w.words.Say("sheet.delicate-keep"))
	u.Key(fyne.KeyEscape)
	w.kit.Card(p.ID)
	u.ClickText(w.words.Say("card.delicate"))
	uitest.Labelled[*part.Field](u, w.words.Say("card.secret.diet")).Entry().SetText(secretDiet)
	w.keepDrafts()
	if left := holding(t, filepath.Dir(w.Memory), secretDiet); len(left) > 0 {
		t.Errorf("a draft of it is in %v", left)
	}
	u.ClickText(w.words.Say("sheet.save"))
	dir := filepath.Dir(w.diary.Health().Path)
	if left := holding(t, dir, secretDiet); len(left) == 0 {
		t.Fatal("it is not kept")
	}
	w.kit.Card(p.ID)
	if got := uitest.Labelled[*part.Field](u, w.words.Say("card.secret.diet")).Text(); got != secretDiet {
		t.Errorf("the card says %q", got)
	}
	u.ClickText(w.words.Say("ui.purge") + "…")
	u.ClickText(w.words.Say("ui.purge.for-good"))
	if left := holding(t, dir, secretDiet); len(left) > 0 {
		t.Errorf("it is still in %v", left)
	}
	w.kit.Card(p.ID)
	if u.Sees(secretDiet) || zelenskyy(t, w).Name.Empty() {
		t.Error("it is shown still, or the name went with it")
	}
}

// holding are the files of a folder in which a text stands.
func holding(t *testing.T, dir, text string) (out []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		if bytes.Contains(b, []byte(text)) {
			out = append(out, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// A tenure that ends before an item is found in every later item in which the person takes
// part; the list says so and leads there.
func TestAnOfficeThatEnds(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	p := zelenskyy(t, w)
	if n := w.clash.Count(); n != 0 {
		t.Fatalf("%d items clash before", n)
	}
	held, err := w.desk.Held(p.ID)
	if err != nil || len(held) == 0 {
		t.Fatal(held, err)
	}
	c := &model.SaveCard{Person: p, Held: held, Tenures: []model.Seen{model.SeenOf(&held[0].Tenure)}}
	talks := lookInto(t, w, "Official talks")()
	c.Held[0].Tenure.To = talks.Start.At
	if !w.try(c) {
		t.Fatal("the office does not end")
	}
	list, err := w.clash.Conflicts()
	if err != nil {
		t.Fatal(err)
	}
	attended := 0
	prog := programme(t, w)
	for i := range prog.Items {
		for _, who := range prog.Attending(&prog.Items[i]) {
			if who.Person == p.ID && prog.Items[i].Start.At >= talks.Start.At && prog.Items[i].Live() {
				attended++
			}
		}
	}
	left := 0
	for _, f := range list {
		if f.Rule == "left" && f.Refs[0].Event == talks.EventID {
			left++
		}
	}
	if left != attended || left == 0 || !strings.Contains(w.clash.Said()[model.Ref{Event: talks.EventID, Item: talks.ID}], "no longer in office") {
		t.Errorf("%d of %d later items are found: %v", left, attended, w.clash.Said())
	}
	w.table.Run("clashes")
	u.ClickPlace("conflict", 0)
	if u.Canvas.Overlays().Top() != nil || len(w.chosen) != 1 {
		t.Errorf("it does not lead to the item: %v", w.chosen)
	}
}
