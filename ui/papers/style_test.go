package papers

import (
	"fmt"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/ui/sheet"
	"chancery/words"
)

// The house style is set on the sheet of the look: a preset, then a point of it, and each is
// seen at once in the paper beside it, kept in the diary, and undone like any edit.
func TestTheHouseStyleIsSetAndSeen(t *testing.T) {
	h := sit(t)
	h.make.House()
	on := &letterhead{h.make, h.make.specimen()}
	wait(t, "a page is seen", func() bool { return len(h.u.Pictures()) > 0 && pixels(h) != "" })
	last := pixels(h)
	seen := func(hours string) {
		t.Helper()
		shown, err := on.Show()
		if err != nil || !strings.Contains(printedOn(shown), hours) {
			t.Fatalf("%q is not on the paper: %s, %v", hours, printedOn(shown), err)
		}
		wait(t, hours+" is seen", func() bool { return pixels(h) != last })
		last = pixels(h)
	}
	choose := func(was, name string) {
		t.Helper()
		at := h.u.Point(was)
		h.u.Click(at.X, at.Y)
		h.u.ClickText(name)
	}
	choose("Plain", "NATO")
	seen("13:30 – 13:42")
	choose("09:05", "0905")
	seen("1330 – 1342")
	if !h.u.Sees("NATO, changed") {
		t.Errorf("that it differs is not said: %q", h.u.Texts())
	}
	settings, err := h.desk.Settings()
	if err != nil || settings[model.SettingHouse][""] != "nato hour=figures" {
		t.Errorf("%q, %v", settings[model.SettingHouse], err)
	}
	if err := h.desk.Undo(); err != nil {
		t.Fatal(err)
	}
	if settings, _ = h.desk.Settings(); words.HouseOf(settings).Value("hour") != "colon" {
		t.Errorf("undone it is %q", settings[model.SettingHouse])
	}
}

// A single paper can be written as another institution does, and the office keeps its own.
func TestAPaperNamesItsStyle(t *testing.T) {
	h := sit(t)
	asked := export.Request{Document: "public", Audience: model.Public, Languages: []string{"en"}, Folder: t.TempDir(), House: "american"}
	h.asked["paper"], h.asked["paper public"] = asked, asked
	h.board(t)
	if !h.u.Sees("United States") {
		t.Errorf("the style is not named: %q", h.u.Texts())
	}
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	task := h.make.task("paper", p)
	shown, err := task.shown(task.options(asked).OfEach(task.of))
	if err != nil || !strings.Contains(printedOn(shown), "1:30 p.m.") {
		t.Errorf("%s, %v", printedOn(shown), err)
	}
}

// pixels are those of the page that is shown.
func pixels(h *house) string {
	list := h.u.Pictures()
	return fmt.Sprint(list[len(list)-1].Image)
}

// printedOn are the words of pages.
func printedOn(s sheet.Shown) string {
	var b strings.Builder
	for _, p := range s.Pages {
		for _, w := range p.Texts {
			b.WriteString(w.Text + " ")
		}
	}
	return b.String()
}
