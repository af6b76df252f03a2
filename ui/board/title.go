package board

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

// title is what a block calls an entry where w is the room there is: "RO–LT"
// for a bilateral that has little, "LT" where there is hardly any.
func (c *core) title(e *model.Entry, f *scene.Face, w float32) string {
	t := c.set.Words.Text(e.Title)
	if len(e.Tags) != 2 || e.Kind.Family() != model.FamilyBilateral || f.Width(t) <= w {
		return t
	}
	if short := strings.Join(e.Tags, "–"); f.Width(short) <= w {
		return short
	}
	return e.Tags[1]
}

// hours tell times on the clocks of the board.
func (c *core) hours() words.Hours {
	return words.Hours{Words: c.set.Words, Brief: true, Clock: func(m civil.Moment) string { return c.local(m).Clock() }}
}

// start is the start as a block shows it: 13:30, ~15:00, from 18:45.
func (c *core) start(e *model.Entry) string {
	t := e.When()
	return c.hours().Begins(&t)
}

// times is "13:30 – 13:42"; only the start when there is no end.
func (c *core) times(e *model.Entry) string {
	if e.StartMark == model.TimeTBC {
		return c.set.Words.Say("board.time-tbc")
	}
	t := e.When()
	s, end := c.hours().Begins(&t), c.hours().Ends(&t)
	if end == "" {
		return s
	}
	if e.Start.Zone != e.End.Zone && e.End.Clock() != c.local(e.End).Clock() {
		end += " (" + e.End.Clock() + " " + e.End.Abbreviation() + ")"
	}
	return s + " – " + end
}

// place is where it happens, or from where to where.
func (c *core) place(e *model.Entry) string {
	return c.set.Words.Where(e.Where(), c.set.Words.Text)
}

// spoken is what is chosen, as a screen reader says it.
func (c *core) spoken() string {
	var out strings.Builder
	for _, r := range c.order {
		if i, ok := c.index[r]; ok {
			e := &c.entries[i]
			out.WriteString("; " + c.set.Words.Text(e.Title) + ", " + c.times(e))
		}
	}
	return out.String()
}

// hue is the colour of an entry: of its family, or of its event.
func hue(e *model.Entry) look.Hue {
	if e.Ref.IsItem() {
		return look.Now().Hue(look.FamilyHue(e.Kind.Family()))
	}
	return look.Now().Hue(look.EventHue(e.Hue, e.EventKind))
}

// tentative says that an entry is drawn in outline: nobody has agreed to it.
func tentative(e *model.Entry) bool {
	if !e.Ref.IsItem() {
		return e.Event == model.Idea || e.Event == model.Invited || e.Event == model.Postponed
	}
	return e.Status == model.Option || e.Status == model.ToBeConf || e.Status == model.Proposed
}

func struck(e *model.Entry) bool {
	return e.Status == model.Dropped || !e.Ref.IsItem() && e.Event == model.EventEnded
}
