package door

import (
	"errors"
	"strings"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// What is wrong with the file of a diary is told with the ways out of it, each a
// press away.

// Ways are the presses that lead out of an error.
func (d *Doors) Ways(err error) (out []part.Action) {
	for _, way := range model.Ways(err) {
		out = append(out, part.Action{Name: d.host.Words().Say("way." + way.Deed), Do: func() { d.goWay(way) }})
	}
	return out
}

// AskWay asks which of several ways is to be gone.
func (d *Doors) AskWay(err error) {
	w := d.host.Words()
	sheet.Choose(d.host.Canvas(), w.Say("ui.trouble"), w.Error(err), w.Say("sheet.close"), d.Ways(err))
}

// goWay goes a way, once what is typed is saved or given up.
func (d *Doors) goWay(way model.Way) { d.Leave("open", func() { d.mend(way) }) }

func (d *Doors) mend(way model.Way) {
	if open := d.host.Diary(); open != nil && open.Health().Path == way.Path && way.Deed != model.WayOpen {
		_ = open.Close() // that it fails is why we are here; it is closed all the same
		defer d.still(way.Path)
		d.host.Empty()
	}
	switch way.Deed {
	case model.WayRead:
		d.toRead(way.Path)
	case model.WayOpen:
		d.openFile(way.Path)
	case model.WayAgain:
		d.openNow(way.Path)
	default:
		done, err := d.host.Files().Mend(way)
		if err != nil {
			d.Trouble(err)
			return
		}
		d.openNow(done.Path)
		d.sayMended(done)
	}
}

// still sees to it that there is something on the desk again.
func (d *Doors) still(path string) {
	if d.host.Diary() != nil {
		return
	}
	if again, err := d.host.Files().Open(path, true); err == nil {
		d.host.Lay(again)
	}
}

// sayMended says what was put aside and what is missing.
func (d *Doors) sayMended(m Mended) {
	var said []string
	if m.Lost > 0 {
		said = append(said, d.host.Words().Count("way.lost", int(m.Lost)))
	}
	if len(m.Kept) > 0 {
		said = append(said, d.host.Words().Say("way.kept", strings.Join(m.Kept, ", ")))
	}
	if len(said) > 0 && d.host.Diary() != nil {
		d.host.Warn(strings.Join(said, " "))
	}
}

func (d *Doors) toRead(path string) {
	other, err := d.host.Files().Open(path, true)
	if err != nil {
		d.Trouble(err)
		return
	}
	d.replace(other)
}

// rescuedTo says whether an error told of the copy that is laid on the desk now.
func rescuedTo(err error, path string) bool {
	var e *model.Error
	return errors.As(err, &e) && len(e.Ways) == 1 && e.Ways[0].Path == path
}
