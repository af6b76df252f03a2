package door

import (
	"path/filepath"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/ui/sheet"
)

// diaryEnd is how the name of a diary ends.
const diaryEnd = ".chancery"

// OpenFile opens a diary in the place of the one on the desk. Of one that
// somebody else has open it says who, and offers to read it.
func (d *Doors) OpenFile(path string) {
	if d.host.Diary() != nil && d.host.Diary().Health().Path == path {
		return
	}
	d.Leave("open", func() { d.openFile(path) })
}

func (d *Doors) openFile(path string) {
	other, err := d.host.Files().Open(path, false)
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

// Open asks for the diary to open.
func (d *Doors) Open() {
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
	name := strings.TrimSuffix(filepath.Base(d.host.Diary().Health().Path), diaryEnd)
	d.askFile("ui.cmd.save-copy", name+" "+string(d.host.Today()), func(path string) error {
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
