package door

import (
	"reflect"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/dialog"
	"fyne.io/fyne/v2/storage"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// ofToolkit asks in the dialog that the toolkit draws.
func (d *Doors) ofToolkit(w Wanted, put func(path string)) {
	var files *dialog.FileDialog
	if w.Folder {
		files = dialog.NewFolderOpen(func(u fyne.ListableURI, err error) {
			switch {
			case err != nil:
				d.host.Tell(err)
			case u != nil:
				put(u.Path())
			}
		}, d.host.Window())
	} else {
		files = dialog.NewFileOpen(func(f fyne.URIReadCloser, err error) {
			switch {
			case err != nil:
				d.host.Tell(err)
			case f != nil:
				f.Close()
				put(f.URI().Path())
			}
		}, d.host.Window())
		if len(w.Endings) > 0 {
			files.SetFilter(storage.NewExtensionFileFilter(w.Endings))
		}
	}
	d.show(files, w)
}

// show lays the toolkit's dialog on a card as our sheets are. It has no size before it
// is on show: asking it for one ends the program.
func (d *Doors) show(files *dialog.FileDialog, w Wanted) {
	files.SetTitleText(w.Title)
	files.SetConfirmText(w.Yes)
	files.SetDismissText(d.host.Words().Say("sheet.cancel"))
	if here, err := storage.ListerForURI(storage.NewFileURI(w.In)); err == nil {
		files.SetLocation(here)
	}
	uncover := d.cover(w.Title, paintGround)
	files.Show()
	files.SetView(dialog.ListView) // icons cut names short, where drafts differ in their ends
	if top := poppedUp(d.host.Canvas().Overlays().Top()); top != nil {
		d.nameFavourites(top.Content)
	}
	files.Resize(browseSize(d.host.Canvas().Size()))
	d.shut = files.Hide // Escape, which it is deaf to
	files.SetOnClosed(func() {
		d.shut = nil
		uncover()
	})
}

// poppedUp is the toolkit's dialog on top of all. It lies in a container of the toolkit's own,
// whose type nobody else can name.
func poppedUp(top fyne.CanvasObject) *widget.PopUp {
	if p, ok := top.(*widget.PopUp); ok {
		return p
	}
	v := reflect.Indirect(reflect.ValueOf(top))
	if v.Kind() != reflect.Struct {
		return nil
	}
	if in := v.FieldByName("Content"); in.IsValid() && in.CanInterface() {
		p, _ := in.Interface().(*widget.PopUp)
		return p
	}
	return nil
}

// favourites are the places beside the toolkit's list of files, which it calls in English whatever is
// spoken: their names are no words of its catalogue.
var favourites = map[string]string{
	"Home": "ui.toolkit.home", "App Files": "ui.toolkit.app-files", "Computer": "ui.toolkit.computer", "Desktop": "ui.toolkit.desktop", "Documents": "ui.toolkit.documents",
	"Downloads": "ui.toolkit.downloads", "Music": "ui.toolkit.music", "Pictures": "ui.toolkit.pictures", "Videos": "ui.toolkit.videos", "Movies": "ui.toolkit.videos",
}

// nameFavourites calls the places in the language of the window.
func (d *Doors) nameFavourites(o fyne.CanvasObject) {
	switch o := o.(type) {
	case *fyne.Container:
		for _, in := range o.Objects {
			d.nameFavourites(in)
		}
	case *container.Split:
		d.nameFavourites(o.Leading)
		d.nameFavourites(o.Trailing)
	case *widget.List:
		update := o.UpdateItem
		o.UpdateItem = func(id widget.ListItemID, item fyne.CanvasObject) {
			update(id, item)
			d.nameLabels(item)
		}
		o.Refresh()
	}
}

func (d *Doors) nameLabels(o fyne.CanvasObject) {
	switch o := o.(type) {
	case *fyne.Container:
		for _, in := range o.Objects {
			d.nameLabels(in)
		}
	case *widget.Label:
		if key := favourites[o.Text]; key != "" {
			o.SetText(d.host.Words().Say(key))
		}
	}
}

const browsePad = 10

func browseSize(window fyne.Size) fyne.Size {
	return fyne.NewSize(min(820, window.Width-60), min(560, window.Height-60))
}

func paintGround(s *scene.Scene, window fyne.Size) {
	s.Rect(0, 0, window.Width, window.Height, look.Now().Scrim)
	size := browseSize(window)
	s.Card((window.Width-size.Width)/2-browsePad, (window.Height-size.Height)/2-browsePad, size.Width+2*browsePad, size.Height+2*browsePad, 14)
}
