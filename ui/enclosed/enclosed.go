// Package enclosed shows the files that lie with a visit, an item, a text, an invitation, a
// letter or a person: they are attached, opened by the system, saved elsewhere and taken off.
// It knows no window, only its host.
package enclosed

import (
	"cmp"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// Host is the window this room stands in.
type Host interface {
	Kit() sheet.Kit
	Canvas() fyne.Canvas
	Attached() ([]model.Enclosed, error)
	ChooseAny(put func(path string))
	SaveFile(name string, file []byte)
	Aside(name string, file []byte) (path string, err error) // a copy that is gone with the program
	Open(path string)
	Filed() // something lies there now that did not, or does not
}

// Card are the files of one record.
type Card struct {
	host  Host
	of    model.Record
	list  []model.Enclosed
	pane  *scene.Pane
	wrong *part.Notice
	sheet *part.Sheet
	body  *fyne.Container
}

const (
	wide    = 520
	rowTall = 46
)

// Open shows the files of a record, which is called name.
func Open(h Host, of model.Record, name string) *Card {
	c := &Card{host: h, of: of, wrong: part.NewNotice(wide)}
	w := c.words()
	c.pane = scene.NewPane(w.Say("ui.cmd.files"), fyne.NewSize(wide, rowTall), c.paint)
	c.pane.OnTap = func(at scene.Hit, e *desktop.MouseEvent) { c.menu(at, e.AbsolutePosition) }
	c.pane.OnSecond, c.pane.Tall = c.menu, c.tall
	c.body = container.New(part.Stack{Gap: 10}, part.NewPara(w.Say("files.text"), wide), c.wrong.Pane, c.pane)
	c.read()
	buttons := []fyne.CanvasObject{part.NewButton(w.Say("sheet.close"), part.Plain, func() { c.sheet.Close() })}
	if !h.Kit().ReadOnly {
		buttons = append(buttons, part.NewButton(w.Say("files.attach"), part.Primary, func() {
			h.ChooseAny(func(path string) { c.Attach([]string{path}) })
		}))
	}
	c.sheet = part.Open(h.Canvas(), w.Say("files.of", name), wide+60, c.body, nil, buttons...)
	c.sheet.OnClose = func() { c.sheet = nil }
	return c
}

// On says that the card is what lies on top of the window: what is dropped is for it.
func (c *Card) On() bool {
	return c != nil && c.sheet != nil && c.host.Canvas().Overlays().Top() == fyne.CanvasObject(c.sheet)
}

func (c *Card) words() *words.Words { return c.host.Kit().Words }

// read reads the files of the record, as they lie with it now.
func (c *Card) read() {
	all, err := c.host.Attached()
	if err != nil {
		c.say(err)
	}
	c.list = Of(all, c.of)
	c.pane.SetMin(fyne.NewSize(wide, c.tall(cmp.Or(c.pane.Size().Width, wide))))
	c.body.Refresh()
	if c.sheet != nil {
		c.sheet.Refresh()
	}
	c.pane.Refresh()
	c.host.Filed()
}

// Of are those of the files that lie with a record.
func Of(all []model.Enclosed, of model.Record) (out []model.Enclosed) {
	for i := range all {
		if all[i].LiesWith(of) {
			out = append(out, all[i])
		}
	}
	return out
}

// say puts what was refused above the list; nil takes it away.
func (c *Card) say(err error) bool {
	text := ""
	if err != nil {
		text = c.words().Error(err)
	}
	c.wrong.Put(text, nil)
	c.body.Refresh()
	return err == nil
}

const noneLine = 20

// none says that there is no file, in as many lines as that takes.
func (c *Card) none(width float32) []string {
	return scene.F13.Wrap(c.words().Say("files.none"), width, 9)
}

// tall is how high the list is at a width.
func (c *Card) tall(width float32) float32 {
	if n := len(c.list); n > 0 {
		return float32(n) * rowTall
	}
	return rowTall + float32(len(c.none(width))-1)*noneLine
}

func (c *Card) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col, w := look.Now(), c.words()
	if len(c.list) == 0 {
		for i, l := range c.none(size.Width) {
			s.In(0, float32(i)*noneLine, rowTall, l, scene.F13, col.Text2)
		}
	}
	for i := range c.list {
		a, y := &c.list[i], float32(i)*rowTall
		p.Lit(s, 0, y, size.Width, rowTall-2, 6, "attached", int64(i))
		s.Text(10, y+5, scene.F13.Fit(a.Name, size.Width-20), scene.F13, col.Text)
		about := []string{w.Say("audience." + string(a.Audience)), w.Size(a.File.Size)}
		if !a.About.Empty() {
			about = append(about, w.Text(a.About))
		}
		s.Text(10, y+25, scene.F12.Fit(strings.Join(about, " · "), size.Width-20), scene.F12, col.Text2)
		s.Rect(0, y+rowTall-1, size.Width, 1, col.Hour)
	}
}

// menu offers what can be done with a file.
func (c *Card) menu(at scene.Hit, pos fyne.Position) {
	if at.Kind != "attached" || int(at.ID) >= len(c.list) {
		return
	}
	a, w, off := c.list[at.ID].Attachment, c.words(), c.host.Kit().ReadOnly
	entries := []scene.Entry{
		{Label: w.Say("files.open"), Do: func() { c.open(&a) }},
		{Label: w.Say("files.save"), Do: func() { c.save(&a) }},
		{Label: w.Say("files.about") + "…", Off: off, Do: func() { c.about(a) }},
		{}, {Label: w.Say("files.readers"), Head: true}}
	for _, to := range model.Audiences[2:] {
		entries = append(entries, scene.Entry{Label: w.Say("audience." + string(to)), Ticked: a.Audience == to, Off: off, Do: func() { c.readers(a, to) }})
	}
	entries = append(entries, scene.Entry{}, scene.Entry{Label: w.Say("files.take-off"), Danger: true, Off: off, Do: func() {
		c.do(&model.Remove{Record: &a, Name: model.Plain(a.Name)})
	}})
	scene.Popup(c.host.Canvas(), pos, 230, entries)
}

func (c *Card) readers(a model.Attachment, to model.Audience) {
	if a.Audience == to {
		return
	}
	a.Audience = to
	c.do(&model.Save{Record: &a, Name: model.Plain(a.Name)})
}

// do makes a change and shows what lies there now.
func (c *Card) do(change model.Change) {
	if c.say(c.host.Kit().Do(change)) {
		c.read()
	}
}
