package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
)

// An office that keeps what is delicate no longer is told that what was typed is in the file still, and
// can remove it there. Left in the file, it is said beside whoever it is about, who can be removed too.
func TestWhatIsKeptNoLongerIsStillThere(t *testing.T) {
	for _, goes := range []bool{false, true} {
		w, u, id := withSecrets(t)
		dir := filepath.Dir(w.diary.Health().Path)
		u.Key(fyne.KeyEscape)
		w.table.Run("settings")
		chooses(u, w.words.Say("sheet.delicate"), "not kept")
		if !u.Sees(w.words.Count("sheet.delicate-left", 1)[:40]) {
			t.Fatalf("nothing is said: %q", u.Above())
		}
		if goes {
			u.ClickText(w.words.Say("ui.purge.do"))
			u.ClickText(w.words.Say("ui.purge.for-good"))
			if left := holding(t, dir, "No nuts"); len(left) > 0 {
				t.Errorf("it is still in %v", left)
			}
			continue
		}
		u.ClickText(w.words.Say("sheet.delicate-leave"))
		u.Key(fyne.KeyEscape)
		w.goBoard(register.People, id)
		if !u.Sees(w.words.Say("sheet.delicate-there")[:20]) {
			t.Fatalf("beside the register nothing is said: %q", u.Texts())
		}
		u.Canvas.Focus(uitest.Labelled[*part.Button](u, w.words.Say("ui.purge")+"…"))
		u.Key(fyne.KeyReturn)
		u.ClickText(w.words.Say("ui.purge.for-good"))
		if left := holding(t, dir, "No nuts"); len(left) > 0 {
			t.Errorf("removed from beside the register, it is in %v", left)
		}
		if w.read(); u.Sees(w.words.Say("sheet.delicate-there")[:20]) {
			t.Error("it is said of what is gone")
		}
	}
}

// The way to remove what is delicate is found by what it does.
func TestThePaletteFindsHowToRemoveWhatIsSensitive(t *testing.T) {
	for _, typed := range []string{"purge", "erase", "personal data"} {
		w, u := sit(t, "en", look.Light)
		w.table.Run("palette")
		if u.Type(typed); !u.Sees("Settings") || !u.Sees("Card of a person") {
			t.Errorf("%q does not find: %q", typed, u.Above())
		}
	}
}

// The name of a file and the format of a register follow each other.
func TestTheNameOfARegistersFileSaysItsFormat(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	w.table.Run("export-register")
	file, dir := fieldOf(u, w.words.Say("sheet.file")), t.TempDir()
	fieldOf(u, w.words.Say("sheet.folder")).Entry().SetText(dir)
	file.Entry().SetText("Everybody.csv")
	if !strings.Contains(strings.Join(u.Above(), " "), w.words.Say("sheet.format.csv")) {
		t.Errorf("the format stays: %q", u.Above())
	}
	u.Canvas.Focus(file.Entry())
	u.Key(fyne.KeyReturn)
	list, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil || len(list) != 1 || !strings.HasSuffix(list[0], ".csv") {
		t.Fatalf("%v, %v", list, err)
	}
	if b, err := os.ReadFile(list[0]); err != nil || strings.HasPrefix(string(b), "PK") {
		t.Error("a workbook has the name of a csv")
	}
	if export.RegisterFormats[0] == "csv" {
		t.Error("nothing was tried")
	}
}

// Practice differs on few states, and of no other it is said.
func TestOnlyOfFewStatesItIsSaidThatPracticeDiffers(t *testing.T) {
	for code, differs := range map[string]bool{"UA": false, "BG": false, "XK": true} {
		w, u := sit(t, "en", look.Light)
		sheet.OpenRecognition(w.kit, w.win.Canvas(), code, func() {})
		if u.Sees("Practice differs on") != differs {
			t.Errorf("%s: %q", code, u.Above())
		}
	}
}

// What is wrong in a cell of an empty register is read whole: what stands where it is empty gives way.
func TestWhatIsWrongIsReadInAnEmptyRegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Ways)
	w.registers.Field.Entry().SetText("zzzz")
	void := w.words.Say("section.nothing")
	if !u.Sees(void) {
		t.Fatalf("it is not empty: %q", u.Texts())
	}
	host{w}.FocusBoard()
	u.Type("Nowhere")
	u.Key(fyne.KeyTab)
	if said := strings.Join(u.Texts(), " "); !strings.Contains(said, "No venue is called") || strings.Contains(said, void) {
		t.Fatalf("%s", said)
	}
	if u.Key(fyne.KeyEscape); !u.Sees(void) {
		t.Error("it does not come back")
	}
}
