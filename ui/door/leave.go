package door

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
)

// Left is something typed that is not saved, and how to bring it on screen.
type Left struct {
	part.Left
	Show func()
}

// Leave is the door that every way out of the diary goes through: what is typed
// is saved as leaving its field saves it. What cannot be saved stays on screen
// with the reason, and whoever typed it says whether to go all the same. way names
// the question.
func (d *Doors) Leave(way string, then func()) {
	if d.asked {
		return // the question is on screen
	}
	list := d.host.Settle()
	if len(list) == 0 {
		then()
		return
	}
	d.askToLeave(way, list, then)
}

// askToLeave shows the first of what is left behind a question: back to it is
// what Enter and Escape mean.
func (d *Doors) askToLeave(way string, list []Left, then func()) {
	d.asked = true // whatever is brought on screen now asks nothing
	list[0].Show()
	say, first := d.host.Words().Say, list[0].In
	var s *part.Sheet
	s = part.Open(d.host.Canvas(), say("ui.leave."+way), 520, container.New(part.Stack{}, part.NewPara(d.unsaved(list), 470)), nil,
		part.NewButton(say("ui.leave."+way+".yes"), part.Plain, func() {
			s.Close()
			then()
		}),
		part.NewButton(say("ui.leave.back"), part.Primary, func() {
			s.Close()
			if first != nil {
				d.host.Canvas().Focus(first)
			}
		}))
	s.OnClose = func() { d.asked = false }
}

const (
	leftMost = 4  // are named
	leftLong = 80 // letters of each
)

// unsaved names what is left, with the reasons.
func (d *Doors) unsaved(list []Left) string {
	var out []string
	for _, l := range list[:min(len(list), leftMost)] {
		if l.Delicate {
			l.Text = "…"
		}
		text := []rune(strings.Join(strings.Fields(l.Text), " "))
		if len(text) > leftLong {
			text = append(text[:leftLong:leftLong], '…')
		}
		out = append(out, strings.TrimSpace(d.host.Words().Say("ui.leave.left", l.Where, string(text))+" "+l.Why))
	}
	if n := len(list) - leftMost; n > 0 {
		out = append(out, d.host.Words().Count("ui.leave.more", n))
	}
	return strings.Join(slices.Compact(out), "\n\n")
}
