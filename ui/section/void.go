package section

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// voidLayout lays what stands where a register is empty below the empty row.
type voidLayout struct{}

const voidTop = 90

func (voidLayout) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }
func (voidLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.NewPos(0, voidTop))
	o[0].Resize(fyne.NewSize(size.Width, max(0, size.Height-voidTop)))
}

// icons are what a register is drawn by.
var icons = map[register.Kind]fyne.Resource{register.People: scene.PeopleIcon, register.Offices: scene.OfficeIcon, register.Parties: scene.GlobeIcon,
	register.Venues: scene.PlacesIcon, register.Rooms: scene.PlacesIcon, register.Ways: scene.PinIcon,
	register.Commitments: scene.TickIcon, register.Texts: scene.OfficeIcon,
	register.Invitations: scene.PeopleIcon, register.Letters: scene.LetterIcon}

// paintVoid says of an empty register what it is for and how it begins; of one in which
// nothing passes, how to see the rest.
func (s *Section) paintVoid(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	c, w := look.Now(), s.host.Words()
	sc.Rect(0, 0, size.Width, size.Height, c.Bg)
	if s.rows == nil || size.Height < 120 {
		return
	}
	x, y, wide := size.Width/2, max(10, size.Height/2-130), min(size.Width-60, 440)
	k := s.rows.list.Kind
	sc.RRect(x-44, y, 88, 88, 44, look.Mix(c.AccentSoft, c.Bg, .3))
	sc.Icon(x-20, y+24, 40, icons[k], theme.ColorNamePrimary)
	y += 108
	say, key, hit := w.Say("section.empty."+string(k)), w.Say("section.empty.key", "Ctrl+Enter"), "first"
	if lacks := s.rows.book.Lacks(s.rows.fresh()); len(lacks) > 1 { // what a row that is pasted has to say
		key += " " + w.Say("section.empty.needs", strings.Join(lacks, ", "))
	}
	button := w.Say("section.first")
	switch {
	case s.rows.list.All() == 0, s.Of() != 0 && s.rows.list.Text() == "": // of the visit there is none yet
	case s.rows.list.Text() == "":
		say, key, hit, button = w.Say("section.none-passes"), "", "void-widen", w.Say("section.all")
	default:
		say, key, hit, button = w.Say("section.nothing"), "", "void-widen", w.Say("section.all")
	}
	for _, line := range scene.F13b.Wrap(say, wide, 4) {
		sc.Centre(x, y, line, scene.F13b, c.Text)
		y += 20
	}
	y += 6
	for _, line := range scene.F12.Wrap(key, wide, 3) {
		sc.Centre(x, y, line, scene.F12, c.Text2)
		y += 18
	}
	bw := scene.F12b.Width(button) + 32
	sc.RRect(x-bw/2, y+14, bw, 32, 8, c.Accent)
	if hit == "first" {
		p.Lit(sc, x-bw/2, y+14, bw, 32, 8, "first", 0)
	} else {
		p.Lit(sc, x-bw/2, y+14, bw, 32, 8, "void-widen", 0)
	}
	sc.Centre(x, y+14+(32-scene.F12b.Height())/2, button, scene.F12b, c.OnAccent)
}

func (s *Section) tapVoid(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "first":
		s.NewRow()
	case "void-widen":
		s.widen()
		s.host.FocusBoard()
	}
}
