package ui

import (
	"errors"
	"fmt"
	"go/parser"
	"go/token"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/storage"
	"chancery/ui/door"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// onDisk keeps diaries as files, as the program does.
type onDisk struct{ door.Files }

func (onDisk) Open(path string, readOnly bool) (door.Diary, error) {
	s, err := storage.Open(path, storage.Options{Now: frozen, ReadOnly: readOnly})
	if err != nil {
		return nil, err
	}
	return stored{s}, nil
}

func (onDisk) Slow(string) bool { return false }

func (onDisk) Kept() (int, int64) { return storage.MostBackups, storage.MostBytes }

func (onDisk) Backups(path string) (out []door.Backup, err error) {
	for _, b := range storage.Backups(path) {
		out = append(out, door.Backup{Path: b.Path, At: b.At.Unix(), Size: b.Size, Upgrade: b.Before})
	}
	return out, nil
}

func (onDisk) Restore(path, backup string) error {
	_, err := storage.Restore(path, backup, storage.Options{Now: frozen})
	return err
}

func (onDisk) Mend(way model.Way) (door.Mended, error) {
	m, err := storage.Mend(way, storage.Options{Now: frozen})
	return door.Mended(m), err
}

// documents is a folder of documents that files are chosen from.
func documents(t *testing.T) string {
	t.Helper()
	home := t.TempDir()
	t.Setenv("HOME", home)
	folder := filepath.Join(home, "Documents")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	return folder
}

// browsing says that a dialog of files is on show.
func browsing(w *Window) bool { return w.doors.Browsing() }

// cancelled opens a dialog of files again and again: Cancel and Escape close it, and in
// the end it stays open.
func cancelled(t *testing.T, w *Window, u *uitest.User, open func()) {
	t.Helper()
	shown := func() {
		t.Helper()
		open()
		if !browsing(w) {
			t.Fatalf("no dialog is on show: %q", u.Texts())
		}
		u.Wheel(0, 0) // a frame passes
	}
	beneath := len(u.Canvas.Overlays().List())
	for _, leave := range []func(){func() { u.ClickText(w.words.Say("sheet.cancel")) }, func() { u.Key(fyne.KeyEscape) }} {
		shown()
		leave()
		if browsing(w) || len(u.Canvas.Overlays().List()) != beneath {
			t.Fatalf("the dialog is still there, or what lies beneath went with it: %q", u.Texts())
		}
	}
	shown()
}

func TestOpenADiary(t *testing.T) {
	folder := documents(t)
	other, err := storage.Create(filepath.Join(folder, "other.chancery"), storage.Options{Now: frozen})
	if err != nil {
		t.Fatal(err)
	}
	if err := other.Close(); err != nil {
		t.Fatal(err)
	}
	for _, lang := range assets.Languages() {
		w, u := sit(t, lang, look.Light)
		w.Files = onDisk{}
		place := w.stand
		cancelled(t, w, u, func() { w.table.Run("open") })
		if w.stand != place || len(w.events) == 0 {
			t.Errorf("%s: a dialog that was left led to %+v", lang, w.stand)
		}
		if !u.Sees(strings.TrimSuffix(w.words.Say("ui.cmd.open"), "…")) {
			t.Errorf("%s: the dialog does not say what it is for: %q", lang, u.Texts())
		}
		if said := fmt.Sprint(u.Texts()); !strings.Contains(said, w.words.Say("ui.toolkit.home")) || !strings.Contains(said, w.words.Say("ui.toolkit.computer")) {
			t.Errorf("%s: the places beside the files are called otherwise: %s", lang, said)
		}
		u.ClickText("other").ClickText(w.words.Say("ui.open-it"))
		if browsing(w) || len(w.events) != 0 || filepath.Base(w.diary.Health().Path) != "other.chancery" {
			t.Errorf("%s: %s is open: %q", lang, w.diary.Health().Path, u.Texts())
		}
		w.diary.Close()
	}
}

// Before there is any diary, one can be opened as well.
func TestOpenADiaryAtTheBeginning(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.Welcome()
	cancelled(t, w, u, func() { w.doors.Open() })
}

func TestChooseTheFolderOfAPaper(t *testing.T) {
	folder := documents(t)
	w, u := sit(t, "en", look.Light)
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	w.table.Run("export")
	choose := strings.TrimSuffix(w.words.Say("sheet.choose-folder"), "…")
	cancelled(t, w, u, func() { u.ClickText(choose) })
	u.ClickText(w.words.Say("ui.choose-it"))
	if got := uitest.Labelled[*part.Field](u, w.words.Say("sheet.folder")).Text(); browsing(w) || got != folder {
		t.Errorf("the folder is %q, want %q", got, folder)
	}
}

func TestChooseTheEmblem(t *testing.T) {
	folder := documents(t)
	f, err := os.Create(filepath.Join(folder, "arms.png"))
	if err == nil {
		err = png.Encode(f, image.NewNRGBA(image.Rect(0, 0, 40, 40)))
	}
	if err != nil || f.Close() != nil {
		t.Fatal(err)
	}
	w, u := sit(t, "en", look.Light)
	w.table.Run("letterhead")
	cancelled(t, w, u, func() {
		b := uitest.Labelled[*part.Button](u, w.words.Say("sheet.choose.emblem"))
		p := u.Corner(b)
		u.Click(p.X+20, p.Y+12)
	})
	u.ClickText("arms").ClickText(w.words.Say("ui.open-it"))
	if browsing(w) || export.LookOf(w.ofOffice).Emblem == nil {
		t.Errorf("there is no emblem: %q", u.Texts())
	}
}

// The toolkit's dialogs are opened in one place, which knows how.
func TestDialogsAreOpenedInOnePlace(t *testing.T) {
	err := filepath.WalkDir(".", func(path string, _ os.DirEntry, err error) error {
		if err != nil || filepath.Ext(path) != ".go" || path == filepath.Join("door", "toolkit.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range f.Imports {
			if i.Path.Value == `"fyne.io/fyne/v2/dialog"` {
				t.Errorf("%s opens dialogs of its own", path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// Where the system has a dialog of its own, that one asks: for the same, and what it
// gives is taken; what it does not give changes nothing.
func TestTheSystemIsAskedFirst(t *testing.T) {
	folder := documents(t)
	w, u := sit(t, "en", look.Light)
	n := &nobody{}
	w.Outside, w.Files = n, &shelf{}
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	w.table.Run("export")
	card := u.Canvas.Overlays().Top()
	press := func() { u.ClickText(strings.TrimSuffix(w.words.Say("sheet.choose-folder"), "…")) }
	given := func() string { return uitest.Labelled[*part.Field](u, w.words.Say("sheet.folder")).Text() }
	for _, tt := range []struct{ path, want string }{{"", folder}, {"/srv/papers", "/srv/papers"}} {
		n.chooses = func(door.Wanted) (string, error) { return tt.path, nil }
		press()
		if given() != tt.want || browsing(w) || u.Canvas.Overlays().Top() != card {
			t.Errorf("%q: the folder is %q, %q lies on top", tt.path, given(), u.Above())
		}
	}
	if a := n.asked[0]; len(n.asked) != 2 || !a.Folder || a.In != folder || a.Title != "Choose folder" || a.Yes != w.words.Say("ui.choose-it") {
		t.Errorf("asked for %+v", n.asked)
	}
	there := t.TempDir()
	n.chooses = func(door.Wanted) (string, error) { return there, nil }
	press()
	n.chooses = func(door.Wanted) (string, error) { return "", nil }
	if press(); n.asked[3].In != there {
		t.Errorf("asked in %q, last taken from %q", n.asked[3].In, there)
	}
	n.chooses = func(door.Wanted) (string, error) { return "", errors.New("nobody there") }
	if press(); !browsing(w) || !u.Sees(w.words.Say("ui.choose-it")) {
		t.Errorf("the toolkit does not take over: %q", u.Texts())
	}
	if u.Key(fyne.KeyEscape); browsing(w) || u.Canvas.Overlays().Top() != card {
		t.Errorf("Escape leaves %q", u.Above())
	}
}

// While the system's dialog is on show the window behind does nothing, and Escape leaves
// it: what is chosen after that is nothing.
func TestTheSystemsDialogIsLeft(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	var end func()
	w.Outside, w.Files = &nobody{chooses: func(door.Wanted) (string, error) { return "/elsewhere.chancery", nil }}, &shelf{}
	w.beside = func(work, then func()) { end = func() { work(); then() } }
	w.table.Run("open")
	if !browsing(w) {
		t.Fatal("nobody is asked")
	}
	w.table.Run("month")
	if u.Type("m"); w.stand.View != view.Week {
		t.Error("the window works behind the dialog")
	}
	u.Key(fyne.KeyEscape)
	if end(); browsing(w) || u.Canvas.Overlays().Top() != nil || len(w.Files.(*shelf).asked) > 0 {
		t.Errorf("it was taken after all: %v, %q", w.Files.(*shelf).asked, u.Above())
	}
	if u.Type("m"); w.stand.View != view.Month {
		t.Error("the board has no keyboard")
	}
}
