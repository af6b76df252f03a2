package ui

import (
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/storage"
	"chancery/ui/door"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// barred keeps no diary where a first one is made.
type barred struct {
	onDisk
	why string
}

const barredHome = "/barred/home.chancery"

func (barred) Home() string { return barredHome }

func (b barred) Create(path string) (door.Diary, error) {
	if filepath.Dir(path) == filepath.Dir(barredHome) {
		return nil, model.Refuse(b.why, filepath.Dir(path))
	}
	s, err := storage.Create(path, storage.Options{Now: frozen})
	if err != nil {
		return nil, err
	}
	return stored{s}, nil
}

// Where a home cannot be written in, or its disk is full, the sentence that says to choose another
// folder leads to where one is chosen: without a diary there is no menu.
func TestAFirstDiaryCanLieElsewhere(t *testing.T) {
	for _, why := range []string{"storage.nofolder", "storage.noroom"} {
		l := leaving(t, "en")
		l.Files = barred{onDisk{}, why}
		l.Welcome()
		l.u.Key(fyne.KeyReturn)
		if want := l.words.Error(model.Refuse(why, filepath.Dir(barredHome))); l.toast.Text() != want {
			t.Fatalf("%s: it says %q", why, l.toast.Text())
		}
		l.u.ClickText(l.words.Say("ui.cmd.new-diary"))
		folder := t.TempDir()
		in := uitest.Labelled[*part.Field](l.u, l.words.Say("sheet.folder"))
		l.u.Canvas.Focus(in.Entry())
		l.u.Shortcut(fyne.KeyA, ctrl).Type(folder)
		l.u.ClickText(l.words.Say("sheet.save"))
		if l.diary == nil || filepath.Dir(l.diary.Health().Path) != folder {
			t.Errorf("%s: no diary lies in the other folder: %q", why, l.u.Texts())
		}
	}
}
