package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// brimful is a diary on a disk without room.
type brimful struct {
	stored
	full bool
}

func (d *brimful) Do(c model.Change) (model.Touched, error) {
	if d.full {
		return model.Touched{}, model.Refuse("storage.full")
	}
	return d.stored.Do(c)
}

// A new row that the disk has no room for is one thing that is not saved, said once, and with all
// that was typed into it.
func TestARowOnAFullDiskIsAskedAboutOnce(t *testing.T) {
	for _, enter := range []bool{false, true} { // it was refused before, or is as the window closes
		l := leaving(t, "en")
		d := &brimful{stored: sampleDiary(t)}
		l.Open(d)
		l.enter(visit(t, l.Window).ID)
		l.row("2310", "Night watch")
		if d.full = true; enter {
			l.u.Key(fyne.KeyReturn)
		}
		l.Close()
		all := strings.Join(strings.Fields(strings.Join(l.u.Texts(), " ")), " ") // as one line, however it is broken
		question := all[max(strings.LastIndex(all, l.words.Say("ui.leave.close")), 0):]
		if n := strings.Count(question, l.words.Error(model.Refuse("storage.full"))); n != 1 {
			t.Errorf("refused before: %t: it is said %d times:\n%s", enter, n, question)
		}
		if !strings.Contains(question, "23:10 · Night watch") {
			t.Errorf("refused before: %t: the row is not named:\n%s", enter, question)
		}
		l.u.Key(fyne.KeyReturn) // back
		if e, ok := l.u.Shortcut(fyne.KeyA, ctrl).Canvas.Focused().(interface{ SelectedText() string }); !ok || e.SelectedText() != "Night watch" {
			t.Errorf("refused before: %t: %T has the keyboard", enter, l.u.Canvas.Focused())
		}
		d.full = false
		l.Close()
		if !l.ended {
			t.Errorf("refused before: %t: once there is room it does not go through: %q", enter, l.u.Texts())
		}
	}
}
