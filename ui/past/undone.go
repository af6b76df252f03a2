package past

import (
	"chancery/model"
	"chancery/model/civil"
)

// undone are the deeds of a list, the last first, that another took back which still holds: an undo takes
// back a deed or a redo, a redo takes back an undo.
func undone(list []line) map[int64]bool {
	out := map[int64]bool{}
	for i := range list {
		if d := &list[i].deed; (d.Kind == "undo" || d.Kind == "redo") && !out[d.ID] {
			out[d.Target] = true
		}
	}
	return out
}

// when is the hour of a deed, who did it, whether by undo, and whether it was taken back since.
func (c *card) when(d *model.Deed) string {
	_, home := c.host.Zones()
	out := ""
	if m, err := civil.MomentAt(d.At, home); err == nil {
		out = c.words().Date(m.Date()) + ", " + m.Clock()
	}
	if d.Actor != "" {
		out += " · " + d.Actor
	}
	switch {
	case d.Kind == "do" && d.Label.Verb == "bring-back": // what came back is not new
		out += " · " + c.words().Say("story.by-back")
	case d.Kind == "undo":
		out += " · " + c.words().Say("story.by-undo")
	case d.Kind == "redo":
		out += " · " + c.words().Say("story.by-redo")
	}
	if c.back[d.ID] && d.Kind != "undo" {
		out += " · " + c.words().Say("story.undone")
	}
	return out
}
