package care

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

const (
	wide = 560
	most = 12 // lines of a list
)

// Open says how the last check ended, and lets it be made now.
func (c *Care) Open() {
	w := c.host.Words()
	text, damaged := c.Says()
	switch {
	case damaged:
		text = w.Say("ui.check.what") + "\n\n" + lines(c.wrong, w.Error) + "\n\n" + w.Say("ui.check.do")
	case text == "":
		text = w.Say("ui.check.never")
	default:
		text += "."
	}
	var s *part.Sheet
	buttons := []fyne.CanvasObject{part.NewButton(w.Say("sheet.close"), part.Plain, func() { s.Close() })}
	if damaged {
		buttons = append(buttons, part.NewButton(w.Say("ui.cmd.backups"), part.Primary, func() {
			s.Close()
			c.host.Backups()
		}))
	} else if !c.running {
		buttons = append(buttons, part.NewButton(w.Say("ui.check.now"), part.Primary, func() {
			s.Close()
			c.check(c.Open)
		}))
	}
	s = part.Open(c.host.Canvas(), w.Say("ui.cmd.check"), wide, container.New(part.Stack{}, part.NewPara(text+"\n\n"+w.Say("ui.check.text"), wide-50)), nil, buttons...)
}

func lines[T any](list []T, say func(T) string) string {
	var out []string
	for _, one := range list[:min(len(list), most)] {
		out = append(out, say(one))
	}
	if n := len(list) - most; n > 0 {
		out = append(out, "…")
	}
	return strings.Join(out, "\n")
}

// Clocks lists the hours that the rules of clocks moved, and lets them follow.
func (c *Care) Clocks() {
	list, err := c.diary.Drifted(c.host.Now().Unix())
	if err != nil {
		c.host.Tell(err)
		return
	}
	w := c.host.Words()
	if len(list) == 0 {
		c.host.Say(w.Say("ui.clocks.none", civil.Rules()))
		return
	}
	text := w.Say("ui.clocks.text", civil.Rules()) + "\n\n" + lines(list, c.moved)
	sheet.Ask(c.host.Canvas(), w.Say("ui.cmd.clocks"), text, w.Say("sheet.cancel"), w.Say("ui.clocks.follow"), nil, func() {
		if err := c.host.Do(&model.FollowRules{Items: model.AllSeen(list), Rules: civil.Rules()}); err != nil {
			c.host.Tell(err)
		}
	})
}

// moved says what becomes of an item.
func (c *Care) moved(it model.Item) string {
	w := c.host.Words()
	start, _, _ := it.Drifted()
	return w.Say("ui.clocks.item", w.Text(it.Title), w.DayShort(it.Start.Date())+", "+it.Start.Clock(), w.City(it.Start.Zone), utc(it.Start.At), utc(start.At))
}

func utc(at int64) string {
	m, _ := civil.MomentAt(at, "UTC") // that zone is always known
	return m.Clock()
}
