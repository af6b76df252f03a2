package door

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// paint asks where to begin: empty, or with the sample.
func (d *Doors) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Bg)
	const gap, most = 24, 8 // lines
	low := size.Height < lowPage
	cw, pad, under := min(300, (size.Width-gap-2*gap)/2), float32(22), float32(54)
	if low {
		pad, under = 12, 38
	}
	cards := []struct{ kind, title, text string }{{"empty", "ui.begin-empty", "ui.begin-empty-text"}, {"sample", "ui.cmd.sample", "ui.sample-text"}}
	ch := float32(150)
	if low {
		ch = 0
	}
	for _, card := range cards {
		ch = max(ch, under+line*float32(len(scene.F13.Wrap(d.host.Words().Say(card.text), cw-2*pad, most)))+pad)
	}
	x, y := (size.Width-2*cw-gap)/2, max(size.Height/2-120, 88)
	if head := min(y, 110); low {
		y = 36
		s.In(x, 0, y, "Chancery", scene.F16b, c.Text)
		s.Right(x+2*cw+gap, (y-scene.F13.Height())/2, d.host.Words().Say("ui.welcome"), scene.F13, c.Text2)
	} else {
		s.Centre(size.Width/2, y-head, "Chancery", scene.F26b, c.Text)
		s.Centre(size.Width/2, y-head+44, d.host.Words().Say("ui.welcome"), scene.F13, c.Text2)
	}
	for i, card := range cards {
		cx := x + float32(i)*(cw+gap)
		s.Card(cx, y, cw, ch, 12)
		p.Lit(s, cx, y, cw, ch, 12, card.kind, 0)
		s.Text(cx+pad, y+pad, d.host.Words().Say(card.title), scene.F16b, c.Text)
		for n, l := range scene.F13.Wrap(d.host.Words().Say(card.text), cw-2*pad, most) {
			s.Text(cx+pad, y+under+line*float32(n), l, scene.F13, c.Text2)
		}
	}
	between := float32(16)
	if low {
		between = 8
	}
	foot := d.paintTour(p, s, x, y+ch+between, 2*cw+gap) + between
	link := func(kind string, id int64, cx, wide float32, text string) {
		p.Lit(s, cx-wide/2, foot, wide, 30, 7, kind, id)
		s.Centre(cx, foot+5, text, scene.F13, c.Link)
	}
	link("open", 0, size.Width/2-(cw+gap)/2, 180, d.host.Words().Say("ui.cmd.open"))
	d.tongues(size.Width/2+(cw+gap)/2, link)
	foot += 32
	d.before(p, s, size.Width, foot)
}

// lowPage is the height below which what is asked stands closer together.
const lowPage = 420

// before are the diaries that were opened before, each under the digit that opens it.
func (d *Doors) before(p *scene.Pane, s *scene.Scene, width, y float32) {
	const pad, apart = 14, 6
	list, all := d.host.Before(), float32(0)
	for i, b := range list {
		all += scene.F13.Width(numbered(i, b)) + 2*pad + apart
	}
	x := max(8, (width-all)/2)
	for i, b := range list {
		wide := min(scene.F13.Width(numbered(i, b))+2*pad, width-16-x)
		if wide < 60 { // the menu has the others
			return
		}
		p.Lit(s, x, y, wide, 30, 7, "diary", int64(i))
		s.In(x+pad, y, 30, scene.F13.Fit(numbered(i, b), wide-2*pad), scene.F13, look.Now().Link)
		x += wide + apart
	}
}

func numbered(i int, b Before) string { return strconv.Itoa(i+1) + "  " + b.Name }

// OpenBefore opens the diary that was opened before under a number, and says whether there is one.
func (d *Doors) OpenBefore(n int) bool {
	list := d.host.Before()
	if n < 1 || n > len(list) {
		return false
	}
	if b := list[n-1]; b.Gone() {
		d.host.Tell(model.Refuse("storage.missing", b.Path))
	} else {
		d.OpenFile(b.Path)
	}
	return true
}

// paintTour offers the tour under the two, and says where that ends.
func (d *Doors) paintTour(p *scene.Pane, s *scene.Scene, x, y, w float32) float32 {
	const pad, high = 22, 56
	c, say := look.Now(), d.host.Words().Say
	s.Card(x, y, w, high, 12)
	p.Lit(s, x, y, w, high, 12, "tour", 0)
	s.In(x+pad, y, high, say("tour.begin"), scene.F15b, c.Text)
	at := x + pad + scene.F15b.Width(say("tour.begin")) + 18
	lines := scene.F13.Wrap(say("tour.begin-text"), x+w-pad-at, 2)
	for i, l := range lines {
		s.In(at, y+(high-line*float32(len(lines)))/2+line*float32(i), line, l, scene.F13, c.Text2)
	}
	return y + high
}

const line = 19 // high

// tongues names the other languages, each by its own name, in a line about its middle.
func (d *Doors) tongues(middle float32, link func(kind string, id int64, cx, wide float32, text string)) {
	const pad = 28
	wide := func(lang string) float32 { return scene.F13.Width(words.Called(lang)) + pad }
	all := float32(0)
	for _, lang := range words.Languages {
		if lang != d.host.Words().Lang() {
			all += wide(lang)
		}
	}
	x := middle - all/2
	for i, lang := range words.Languages {
		if lang != d.host.Words().Lang() {
			link("language", int64(i), x+wide(lang)/2, wide(lang), words.Called(lang))
			x += wide(lang)
		}
	}
}

func (d *Doors) tap(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "empty":
		d.empty()
	case "sample":
		d.Sample()
	case "tour":
		d.host.Tour()
	case "open":
		d.Open()
	case "diary":
		d.OpenBefore(int(h.ID) + 1)
	case "language":
		d.host.Speak(words.Languages[h.ID])
	}
}

// empty begins an empty diary in one's own folder, and says whether it could.
func (d *Doors) empty() bool {
	fresh, err := d.host.Files().Create(d.host.Files().Home())
	if err != nil {
		d.host.Tell(err)
		return false
	}
	d.host.Lay(fresh)
	return true
}

// Begin begins it for whoever meant to do something in a diary, which they then do; where it lies is said.
func (d *Doors) Begin(then func()) {
	if d.empty() {
		d.host.Say(d.host.Words().Say("ui.first.begun", d.host.Diary().Health().Path))
		then()
	}
}

// Sample leaves the diary on the desk for a fresh copy of the sample.
func (d *Doors) Sample() { d.SampleThen(func() {}) }

// SampleThen does something more once it is on the desk.
func (d *Doors) SampleThen(then func()) {
	d.Leave("open", func() {
		fresh, err := d.host.Files().Sample()
		if err != nil {
			d.host.Tell(err)
			return
		}
		d.replace(fresh)
		d.host.Reach(d.first())
		then()
	})
}

// Own leaves the diary on the desk for one's own, and begins that where there is none yet.
func (d *Doors) Own() {
	d.Leave("open", func() {
		for _, b := range d.host.Before() {
			if !b.Gone() {
				d.openFile(b.Path)
				return
			}
		}
		fresh, err := d.host.Files().Create(d.host.Files().Home())
		if err != nil { // it is there, and was forgotten
			d.openFile(d.host.Files().Home())
			return
		}
		d.replace(fresh)
	})
}

// askReadOnly offers to read a file that somebody else has open.
func (d *Doors) askReadOnly(path string, why error) {
	d.host.Repaint()
	no, refuse := d.host.Words().Say("ui.cmd.quit"), d.host.Quit
	if d.host.Diary() != nil {
		no, refuse = d.host.Words().Say("sheet.cancel"), nil
	}
	sheet.Ask(d.host.Canvas(), d.host.Words().Say("ui.open-elsewhere"), d.host.Words().Error(why), no, d.host.Words().Say("ui.open-to-read"),
		refuse, func() { d.toRead(path) })
}

// Trouble says why no diary could be opened, and offers what can be done.
func (d *Doors) Trouble(err error) {
	d.host.Repaint()
	d.host.Tell(err)
}

// first is the first event of the diary that has days, and its first day.
func (d *Doors) first() (model.Ref, civil.Moment) {
	events, err := d.host.Diary().Events()
	if err != nil {
		d.host.Tell(err)
	}
	for _, l := range events {
		if l.Event.LastDay != "" {
			m, err := civil.Resolve(string(l.Event.FirstDay)+"T08:00", l.Event.Zone, 0)
			if err == nil {
				return model.Ref{Event: l.Event.ID}, m
			}
		}
	}
	return model.Ref{}, civil.Moment{}
}
