package papers

import (
	"fyne.io/fyne/v2"

	"chancery/ui/part"
)

const (
	shelfWide, shelfNarrow   = 272, 226 // of what can be made
	fieldsWide, fieldsNarrow = 324, 296
	shelfPad                 = 12
	fieldsPad                = 16
	previewPad               = 14
	madeHead                 = 36
	madeLeast                = 150
	roomy                    = 1150 // from here on all columns are wide
	buttonTall               = 34
	buttonGap                = 8
)

// split is where the columns of a board lie: how wide the outer ones are, where what was made
// begins, and how high the buttons are at the foot of the fields.
type split struct{ left, right, made, foot float32 }

// columns lays out a board.
type columns struct{ b *Board }

func (l *columns) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.NewSize(300, 160) }

func (l *columns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	b := l.b
	if b.asking == nil || size.Width < 100 {
		return
	}
	at := split{left: shelfNarrow, right: fieldsNarrow}
	if size.Width >= roomy {
		at.left, at.right = shelfWide, fieldsWide
	}
	at.foot = b.buttons(size.Width-at.right+fieldsPad, size.Height, at.right-2*fieldsPad)
	b.shelf.lay(at.left)
	b.made.lay(at.left)
	full := b.shelf.MinSize().Height + shelfPad
	at.made = min(full, size.Height-madeHead-min(madeLeast, max(70, b.made.MinSize().Height+shelfPad)))
	put := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(max(w, 0), max(h, 0)))
	}
	b.split = at
	put(b.ground, 0, 0, size.Width, size.Height)
	put(b.shelf.scroll, 0, 0, at.left, at.made)
	put(b.made.scroll, 0, at.made+madeHead, at.left, size.Height-at.made-madeHead)
	put(b.fields, size.Width-at.right+fieldsPad, 0, at.right-fieldsPad-1, size.Height-at.foot)
	put(b.asking.preview.Object, at.left+previewPad, 10, size.Width-at.left-at.right-2*previewPad, size.Height-10-previewPad)
	b.ground.Refresh()
}

// buttons lays the buttons out at the foot of the fields, on as many lines as they need, and
// says how high that is.
func (b *Board) buttons(x, bottom, width float32) float32 {
	list := []*part.Button{b.make, b.all, b.print}
	lines, at := [][]*part.Button{nil}, float32(0)
	for _, one := range list {
		w := one.MinSize().Width
		if at > 0 && at+w > width {
			lines, at = append(lines, nil), 0
		}
		lines[len(lines)-1] = append(lines[len(lines)-1], one)
		at += w + buttonGap
	}
	foot := float32(len(lines))*(buttonTall+buttonGap) + 2*fieldsPad - buttonGap
	y := bottom - foot + fieldsPad
	for _, line := range lines {
		spare := width + buttonGap
		for _, one := range line {
			spare -= one.MinSize().Width + buttonGap
		}
		left := x
		for _, one := range line { // they fill their line
			w := min(one.MinSize().Width+max(0, spare)/float32(len(line)), width)
			one.Move(fyne.NewPos(left, y))
			one.Resize(fyne.NewSize(w, buttonTall))
			left += w + buttonGap
		}
		y += buttonTall + buttonGap
	}
	return foot
}

// aside keeps the right edge of the fields free for the scroll bar.
type aside struct{}

func (aside) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(fieldsPad, 2*previewPad)
}

func (aside) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, previewPad))
	o[0].Resize(size.SubtractWidthHeight(fieldsPad-1, 2*previewPad))
}
