package door

import (
	"path/filepath"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// diaryEnd is how the name of a diary ends.
const diaryEnd = ".chancery"

// NameOf is what a diary is called by its file.
func NameOf(path string) string { return strings.TrimSuffix(filepath.Base(path), diaryEnd) }

// OpenFile opens a diary in the place of the one on the desk. Of one that
// somebody else has open it says who, and offers to read it.
func (d *Doors) OpenFile(path string) {
	if d.host.Diary() != nil && d.host.Diary().Health().Path == path {
		return
	}
	d.Leave("open", func() { d.openFile(path) })
}

func (d *Doors) openFile(path string) {
	if d.host.Files().Slow(path) {
		d.bring(path)
		return
	}
	d.openNow(path)
}

func (d *Doors) openNow(path string) {
	other, err := d.host.Files().Open(path, false)
	d.opened(path, other, err)
}

// bring opens a large diary of an earlier program beside the window, which says
// so meanwhile. Whoever does not wait may quit: the file is as it was then.
func (d *Doors) bring(path string) {
	say := d.host.Words().Say
	s := part.Open(d.host.Canvas(), say("ui.older"), 520, container.New(part.Stack{}, part.NewPara(say("ui.older.text", NameOf(path)), 470)), nil,
		part.NewButton(say("ui.cmd.quit"), part.Plain, d.host.Quit))
	s.OnEscape = func() bool { return false }
	var other Diary
	var err error
	d.host.Beside(func() { other, err = d.host.Files().Open(path, false) }, func() {
		s.Close()
		d.opened(path, other, err)
	})
}

func (d *Doors) opened(path string, other Diary, err error) {
	switch {
	case model.Code(err) == "storage.locked" && len(model.Ways(err)) < 2:
		d.askReadOnly(path, err)
	case err != nil:
		d.Trouble(err)
	default:
		d.replace(other)
	}
}

// replace closes the diary on the desk and lays another one there.
func (d *Doors) replace(other Diary) {
	if d.host.Diary() != nil {
		d.host.Remember()
		if err := d.host.Diary().Close(); err != nil && !rescuedTo(err, other.Health().Path) {
			defer d.host.Tell(err)
		}
	}
	d.host.Lay(other)
}

// Open asks for the diary to open: first those that were opened before.
func (d *Doors) Open() {
	if len(d.host.Before()) > 0 {
		d.Recent()
		return
	}
	d.browseDiary()
}

// browseDiary asks for it among all files.
func (d *Doors) browseDiary() {
	d.browseFile("ui.cmd.open", []string{diaryEnd}, d.OpenFile)
}

// Create begins an empty diary in a file of its own.
func (d *Doors) Create() {
	d.Leave("open", func() {
		d.askFile("ui.cmd.new-diary", d.host.Words().Say("ui.diary-name"), func(path string) error {
			other, err := d.host.Files().Create(path)
			if err == nil {
				d.replace(other)
			}
			return err
		})
	})
}

// SaveCopy writes the diary as it stands to another file: a copy to carry
// away, or all of it when its own file can be written no more.
func (d *Doors) SaveCopy() {
	d.askFile("ui.cmd.save-copy", NameOf(d.host.Diary().Health().Path)+" "+string(d.host.Today()), func(path string) error {
		err := d.host.Diary().SaveCopy(path)
		if err == nil {
			d.host.Written(path)
		}
		return err
	})
}

func (d *Doors) askFile(title, name string, save func(path string) error) {
	folder := Documents()
	sheet.OpenFile(d.host.Kit(), d.host.Canvas(), d.host.Words().Say(title), export.Unused(folder, name+diaryEnd), folder, d.ChooseFolder, func(path string) error {
		if !strings.EqualFold(filepath.Ext(path), diaryEnd) {
			path += diaryEnd
		}
		return save(path)
	})
}
