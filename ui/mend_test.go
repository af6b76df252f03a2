package ui

import (
	"errors"
	"os"
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage"
	"chancery/ui/door"
)

// failing is a diary that cannot be closed well.
type failing struct{ door.Diary }

func (f failing) Close() error {
	_ = f.Diary.Close()
	return errors.New("the disk is gone")
}

// A backup is put back above all when the diary cannot be closed.
func TestABackupIsPutBackThoughTheDiaryFailsToClose(t *testing.T) {
	l := leaving(t, "en")
	l.diary = failing{l.diary}
	l.doors.Restore(l.backup)
	if len(l.kept()) == 0 || l.diary == nil || l.diary.Health().Path != l.path || l.toast.Text() != l.words.Say("ui.restored") {
		t.Errorf("kept %v, it says %q", l.kept(), l.toast.Text())
	}
}

// emptied makes a closed diary with a backup, and takes its words.
func emptied(t *testing.T, l *leaver) string {
	t.Helper()
	s, err := storage.Open(l.other, storage.Options{Now: frozen})
	if err == nil {
		_, err = s.Backup("")
	}
	if err == nil {
		err = s.Close()
	}
	if err == nil {
		err = os.Truncate(l.other, 0)
	}
	if err != nil {
		t.Fatal(err)
	}
	return l.other
}

// What is wrong with a file is told with the ways out of it, and a press goes one.
func TestTroubleIsAPressFromItsEnd(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		l := leaving(t, lang)
		path := emptied(t, l)
		l.OpenFile(path)
		if !l.u.Sees(l.words.Say("way.anew")) {
			t.Errorf("%s: the other way is not shown: %q", lang, l.u.Texts())
		}
		l.u.ClickText(l.words.Say("way.restore"))
		if l.diary.Health().Path != path || !strings.Contains(l.toast.Text(), ".before-restore-") {
			t.Errorf("%s: %s is on the desk, it says %q", lang, l.diary.Health().Path, l.toast.Text())
		}
	}
}

// A diary that was moved while it was open is on the desk again, whole, after one
// press.
func TestAMovedDiaryIsAPressAway(t *testing.T) {
	l := leaving(t, "en")
	if err := os.Rename(l.path, l.path+".elsewhere"); err != nil {
		t.Fatal(err)
	}
	list := len(l.events)
	err := l.do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	if model.Code(err) != "storage.rescued" {
		t.Fatal(err)
	}
	copied := model.Ways(err)[0].Path
	l.u.ClickPlace("action", 0)
	if l.diary.Health().Path != copied || len(l.events) != list {
		t.Errorf("%s is on the desk with %d visits of %d; %q", l.diary.Health().Path, len(l.events), list, l.u.Texts())
	}
	if err := l.do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); err != nil {
		t.Error(err)
	}
}

// When the system ends the program, what is typed and can be saved is saved, and
// nobody is asked.
func TestTheSystemEndsTheProgramWell(t *testing.T) {
	l := leaving(t, "en")
	l.cell(3, "Sub bolta de glicine")
	l.Terminate()
	if !l.ended || !l.holds("Sub bolta de glicine") {
		t.Error("what was typed is lost")
	}
	l = leaving(t, "en")
	l.cell(1, "25:99")
	if l.Terminate(); !l.ended {
		t.Errorf("it asks: %q", l.u.Texts())
	}
}

// Whoever quits ends the program and not the toolkit: the toolkit's own end now and then fails over what
// comes into its queue just then, and the next start told of a failure.
func TestToQuitIsNotToCloseTheLastWindow(t *testing.T) {
	l := leaving(t, "en")
	closed := false
	l.win.SetOnClosed(func() { closed = true })
	if l.table.Run("quit"); !l.ended || closed {
		t.Errorf("it ended: %t, and the window was closed: %t", l.ended, closed)
	}
}
