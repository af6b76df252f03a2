package guide

import (
	"net/url"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"chancery/handbook"
	"chancery/ui/look"
)

const (
	readable = 640 // wide: some eighty letters
	mark     = 26  // of a list, left of its text
	gap      = 0   // each text has its own
)

// column lays blocks under each other, no wider than one reads. A text is as high as its
// width makes it, which it knows once it has that.
type column struct{ tall float32 }

func (l *column) Layout(list []fyne.CanvasObject, size fyne.Size) {
	w, y := min(size.Width-12, readable), float32(0)
	for _, o := range list {
		o.Resize(fyne.NewSize(w, o.Size().Height+1)) // another size: its parts are laid at this width
		h := o.MinSize().Height
		o.Move(fyne.NewPos(0, y))
		o.Resize(fyne.NewSize(w, h))
		y += h + gap
	}
	l.tall = y
}

func (l *column) MinSize(list []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(240, max(l.tall, 10))
}

// listing lays the mark of a list beside its text.
type listing struct{}

func (listing) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(fyne.NewSize(mark+8, size.Height))
	o[1].Move(fyne.NewPos(mark, 0))
	o[1].Resize(fyne.NewSize(size.Width-mark, size.Height))
}

func (listing) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(240, o[1].MinSize().Height)
}

// blocks draws those of a page, and keeps where each heading is.
func (g *Guide) blocks(p *handbook.Page) (out []fyne.CanvasObject) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		text := g.text(b)
		o := fyne.CanvasObject(text)
		switch b.Kind {
		case handbook.Picture:
			o = g.picture(b, text)
		case handbook.Heading:
			g.anchors[b.Anchor] = o
		case handbook.Point:
			o = container.New(listing{}, plain("•"), o)
		case handbook.Step:
			o = container.New(listing{}, plain(strconv.Itoa(b.Number)+"."), o)
		case handbook.Code:
			ground := canvas.NewRectangle(look.Now().Side)
			ground.CornerRadius = 6
			o = container.NewStack(ground, o)
		}
		out = append(out, o)
	}
	return out
}

func plain(s string) *widget.RichText {
	return widget.NewRichText(&widget.TextSegment{Text: s, Style: widget.RichTextStyle{ColorName: theme.ColorNameForeground}})
}

// text is a block in the toolkit's own text, which breaks lines and shows links.
func (g *Guide) text(b *handbook.Block) *widget.RichText {
	var list []widget.RichTextSegment
	for _, r := range b.Runs {
		if r.Link != (handbook.Place{}) {
			list = append(list, &widget.HyperlinkSegment{Text: r.Text, URL: &url.URL{}, OnTapped: func() { g.follow(r.Link) }})
			continue
		}
		style := widget.RichTextStyle{Inline: true, ColorName: theme.ColorNameForeground, TextStyle: fyne.TextStyle{Bold: r.Bold, Italic: r.Italic, Monospace: r.Fixed}}
		if b.Kind == handbook.Heading {
			style.TextStyle.Bold, style.SizeName = true, theme.SizeNameSubHeadingText
			if b.Level == 1 {
				style.SizeName = theme.SizeNameHeadingText
			}
		}
		list = append(list, &widget.TextSegment{Text: r.Text, Style: style})
	}
	t := widget.NewRichText(list...)
	t.Wrapping = fyne.TextWrapWord
	if b.Kind == handbook.Code {
		t.Wrapping = fyne.TextWrapBreak
	}
	return t
}
