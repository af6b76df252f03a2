package door

import (
	"io"

	"chancery/export"
	"chancery/ui/sheet"
)

// ChooseAny asks for a file of any kind.
func (d *Doors) ChooseAny(put func(path string)) { d.browseFile("ui.choose-file", nil, put) }

// SaveFile asks where a file is written; never over one that is there.
func (d *Doors) SaveFile(name string, file []byte) {
	folder := Documents()
	sheet.OpenFile(d.host.Kit(), d.host.Canvas(), d.host.Words().Say("files.save"), export.Unused(folder, name), folder, d.ChooseFolder, func(path string) error {
		_, err := export.Write(path, false, func(w io.Writer) error {
			_, err := w.Write(file)
			return err
		})
		if err == nil {
			d.host.Written(path)
		}
		return err
	})
}
