package board

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// uncut are the lines on which a title stands whole, as many at most; nil where it has no room.
func uncut(f *scene.Face, title string, w float32, most int) []string {
	const lines = 4
	out := f.Lines(title, w, min(most, lines))
	if slices.ContainsFunc(out, func(l string) bool { return strings.HasSuffix(l, "…") && !strings.HasSuffix(title, "…") }) {
		return nil
	}
	return out
}

// title is what a block calls an entry where w is the room there is: "RO–LT"
// for a bilateral that has little, "LT" where there is hardly any: the other of the two in
// a lane of one. Ten arrivals
// at one hour are told apart by who arrives.
func (c *core) title(e *model.Entry, f *scene.Face, w float32) string {
	t := c.set.Words.Text(e.Title)
	if f.Width(t) <= w {
		return t
	}
	if len(e.Tags) == 2 && e.Kind.Family() == model.FamilyBilateral {
		short := pair(e)
		switch {
		case f.Width(short) <= w:
			return short
		case !slices.Contains(e.Tags, c.own): // one alone would be the name of other meetings as well
			return e.Tags[0] + "–…"
		case e.Tags[1] == c.own:
			return e.Tags[0]
		}
		return e.Tags[1]
	}
	if !c.apart(e) {
		return t
	}
	tag := e.Tags[len(e.Tags)-1]
	if len([]rune(f.Fit(t, w))) < leastLetters {
		return tag
	}
	return tag + " " + t
}

// pairFace is the face in which the two of a bilateral both have room, where a smaller one is enough for
// that: whom somebody meets is worth more than the size of the letters.
func (c *core) pairFace(e *model.Entry, f *scene.Face, w float32) *scene.Face {
	if len(e.Tags) != 2 || e.Kind.Family() != model.FamilyBilateral || f.Width(c.set.Words.Text(e.Title)) <= w {
		return f
	}
	short, smaller := pair(e), []*scene.Face{f, scene.F10b, scene.F9b}
	for _, s := range smaller {
		if s.Width(short) <= w && s.Height() <= f.Height() {
			return s
		}
	}
	return f
}

// pair is the two of a bilateral.
func pair(e *model.Entry) string { return strings.Join(e.Tags, "–") }

// leastLetters is how many letters of a title tell what it is.
const leastLetters = 7

// compare finds titles that begin alike, of items of several delegations.
func (c *core) compare() {
	const several = "*"
	c.alike = map[string]string{}
	for i := range c.entries {
		e := &c.entries[i]
		begin := c.beginning(e)
		if begin == "" {
			continue
		}
		tag := e.Tags[len(e.Tags)-1]
		if was := c.alike[begin]; was != "" && was != tag {
			tag = several
		}
		c.alike[begin] = tag
	}
	for begin, tag := range c.alike {
		if tag != several {
			delete(c.alike, begin)
		}
	}
}

// apart says that an entry is told from others that begin alike by who takes part.
func (c *core) apart(e *model.Entry) bool {
	begin := c.beginning(e)
	return !c.told && begin != "" && c.alike[begin] != ""
}

// beginning is what is left of the title of an entry where there is little room; ""
// where nobody, or too many to tell, take part.
func (c *core) beginning(e *model.Entry) string {
	const letters = 10
	if len(e.Tags) == 0 || len(e.Tags) > 2 || !e.Ref.IsItem() {
		return ""
	}
	t := []rune(c.set.Words.Text(e.Title))
	return string(t[:min(len(t), letters)])
}

// start is the start as a block shows it: 13:30, ~15:00, from 18:45. On other clocks
// than those of the board it names their city: 09:00 Bucharest.
func (c *core) start(e *model.Entry) string {
	t := e.When()
	from, _ := c.set.Words.HoursAmong(&t, c.set.Zone)
	return from
}

// times is "13:30 – 13:42", the hours as the item has them; only the start when there
// is no end.
func (c *core) times(e *model.Entry) string {
	if e.StartMark == model.TimeTBC {
		return c.set.Words.Say("board.time-tbc")
	}
	t := e.When()
	return c.set.Words.SpanAmong(&t, c.set.Zone)
}

// place is where it happens, or from where to where.
func (c *core) place(e *model.Entry) string {
	return c.set.Words.Where(e.Where(), c.set.Words.Text)
}

// spoken is what is chosen, as a screen reader says it.
func (c *core) spoken() string {
	var out strings.Builder
	for _, r := range c.order {
		if i, ok := c.nth(r); ok {
			e := &c.entries[i]
			out.WriteString("; " + c.set.Words.Text(e.Title))
			if when := c.times(e); when != "" {
				out.WriteString(", " + when)
			}
		}
	}
	return out.String()
}

// hue is the colour of an entry: of its family, or of its event.
func hue(e *model.Entry) look.Hue {
	if e.Lent != "" {
		return look.Now().Hue("slate")
	}
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
