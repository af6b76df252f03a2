package papers

import "fyne.io/fyne/v2"

const (
	shelfWide, shelfNarrow   = 272, 226 // of what can be made
	fieldsWide, fieldsNarrow = 324, 296
	shelfPad                 = 12
	fieldsPad                = 16
	footHead                 = 25 // over the buttons, in which it says what stands against a paper
	previewPad               = 14
	madeHead                 = 36
	madeLeast                = 150
	roomy                    = 1150                                            // from here on all columns are wide
	together                 = shelfNarrow + fieldsNarrow + 240 + 2*previewPad // and below this they stand one at a time
)

// split is where the columns of a board lie: how wide the outer ones are, where what was made
// begins, and how high the buttons are at the foot of the fields.
type split struct {
	left, right, made, foot float32
	beside                  float32 // where what was made begins that stands beside the shelf, 0 for below it
}

// Free is what a notice over the board leaves free: the list of what was made, where the fields are,
// and the buttons at their foot.
func (b *Board) Free() (left, right, foot float32) {
	switch {
	case b.asking == nil:
		return 0, 0, 0
	case b.apart && b.part == thePage:
		return 0, 0, 0
	case b.apart && b.part == theFields:
		return 0, 0, b.split.foot
	case b.apart:
		return 0, b.split.left - b.split.beside, 0
	}
	return b.split.left, b.split.right, 0
}

// columns lays out a board.
type columns struct{ b *Board }

func (l *columns) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, 160) }

func (l *columns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	b := l.b
	if b.asking == nil || size.Width < 100 {
		return
	}
	b.apart = size.Width < together
	b.revealParts()
	if b.apart {
		b.layApart(size)
		return
	}
	at := split{left: shelfNarrow, right: fieldsNarrow}
	if size.Width >= roomy {
		at.left, at.right = shelfWide, fieldsWide
	}
	b.flow.wide = at.right - 2*fieldsPad
	at.foot = footHead + b.flow.tall(b.foot.Objects) + fieldsPad
	b.shelf.lay(at.left)
	b.made.lay(at.left)
	full := b.shelf.MinSize().Height + shelfPad
	at.made = min(full, size.Height-madeHead-min(madeLeast, max(70, b.made.MinSize().Height+shelfPad)))
	b.split = at
	put(b.ground, 0, 0, size.Width, size.Height)
	put(b.shelf.scroll, 0, 0, at.left, at.made)
	put(b.made.scroll, 0, at.made+madeHead, at.left, size.Height-at.made-madeHead)
	b.layFields(size.Width-at.right, 0, size)
	put(b.asking.preview.Object, at.left+previewPad, 10, size.Width-at.left-at.right-2*previewPad, size.Height-10-previewPad)
	b.ground.Refresh()
}

func put(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
}

// layFields lays the fields from a place on, and the buttons at their foot.
func (b *Board) layFields(x, y float32, size fyne.Size) {
	at := b.split
	put(b.fields, x+fieldsPad, y, size.Width-x-fieldsPad-1, size.Height-y-at.foot)
	put(b.foot, x+fieldsPad, size.Height-at.foot+footHead, b.flow.wide, at.foot-footHead-fieldsPad)
}

// aside keeps the right edge of the fields free for the scroll bar.
type aside struct{ rows *rows }

// MinSize is never less than it was when one of the rows was pressed: at the end of what can be
// scrolled there would be nothing left to hold what is pressed where it was.
func (a aside) MinSize(o []fyne.CanvasObject) fyne.Size {
	tall := o[0].MinSize().Height + 2*previewPad // what is wide has more lines
	if a.rows.turned() {
		tall = max(tall, a.rows.stood)
	}
	a.rows.stood = tall
	return fyne.NewSize(60, tall)
}

func (aside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, previewPad))
	o[0].Resize(size.SubtractWidthHeight(fieldsPad-1, 2*previewPad))
}
