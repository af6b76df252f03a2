package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// told is a sentence at the head of the card of an edition; lead goes where it is set right, nil for
// nowhere.
type told struct {
	said string
	lead func()
}

const (
	againstTall = 20 // a line of what stands against it
	againstMost = 12 // lines of one sentence: nothing of it is cut
	againstPad  = 12
)

func (i *issuing) newNotice() *scene.Pane {
	p := scene.NewPane("", fyne.NewSize(60, againstTall), i.paintAgainst)
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if n := int(h.ID); h.Kind == "point" && n < len(i.told) && i.told[n].lead != nil {
			i.told[n].lead()
		}
	}
	p.OnKey = func(k *fyne.KeyEvent) bool { return part.Accepts(p, k) }
	return p
}

// tell puts at the head what is another, what stops the edition, and what is open.
func (i *issuing) tell() {
	w := i.words()
	i.told = nil
	say := func(s string) {
		if s != "" {
			i.told = append(i.told, told{said: s})
		}
	}
	say(export.Fewer(i.number, w))
	say(i.since)
	list := func(key string, stops, blocks bool) {
		first := true
		for n := range i.against {
			o := &i.against[n]
			if o.Stops != stops || !stops && o.Blocks != blocks {
				continue
			}
			if first {
				say(w.Say(key))
				first = false
			}
			one := told{said: "– " + o.Said, lead: i.leadOf(o)}
			if one.lead != nil {
				one.said += " ›"
			}
			i.told = append(i.told, one)
		}
	}
	list("issue.stops", true, false)
	list("issue.blocks", false, true)
	list("issue.against", false, false)
	if len(i.against) == 0 {
		say(w.Say("issue.clear"))
	}
	var said []string
	for _, one := range i.told {
		said = append(said, one.said)
	}
	i.notice.Call(strings.Join(said, " "))
	i.notice.SetMin(fyne.NewSize(60, i.tall(roomOf(i.notice)))) // it may be out of sight, and is not painted then
	i.notice.Refresh()
	i.head.Refresh()
}

// tall is how high the head is: never less than its room.
func (i *issuing) tall(wide float32) float32 {
	return max(pointsTall, float32(i.lines(wide))*againstTall+10)
}

// lines is how many the head has, in so much room.
func (i *issuing) lines(wide float32) (n int) {
	for _, one := range i.told {
		n += len(scene.F13.Wrap(one.said, wide-2*againstPad, againstMost))
	}
	return n
}

func (i *issuing) paintAgainst(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	tall := i.tall(size.Width)
	p.SetMin(fyne.NewSize(60, tall))
	col := look.Now()
	ground, ink := col.Panel, col.Text2
	if len(i.against) > 0 {
		ground, ink = col.WarnBg, col.Warn
	}
	s.RRect(0, 0, size.Width, tall, 7, ground)
	y := float32(5)
	for n, one := range i.told {
		lines := scene.F13.Wrap(one.said, size.Width-2*againstPad, againstMost)
		if one.lead != nil {
			p.Lit(s, againstPad-6, y, size.Width-2*againstPad+12, float32(len(lines))*againstTall, 5, "point", int64(n))
		}
		for _, l := range lines {
			s.In(againstPad, y, againstTall, l, scene.F13, ink)
			y += againstTall
		}
	}
}

// stops is the first of what stops the edition, what is not of its recipients before them; nil for nothing.
func (i *issuing) stops() *export.Objection {
	var out *export.Objection
	for n := range i.against {
		if o := &i.against[n]; o.Stops && (out == nil || out.Rule == "unserved" && o.Rule != "unserved") {
			out = o
		}
	}
	return out
}

// bringPoints shows what stops it, whatever was scrolled out of sight.
func (i *issuing) bringPoints() {
	i.host.Canvas().Focus(i.notice)
	i.sheet.Bring(i.notice)
}

// leadOf goes where something that stands against it is set right; the card waits as it is.
func (i *issuing) leadOf(o *export.Objection) func() {
	event := i.of[0].Event.ID
	to := func(f *part.Field) func() {
		return func() {
			i.host.Canvas().Focus(f.Entry())
			i.sheet.Bring(f)
		}
	}
	switch {
	case o.Rule == "embargo":
		return to(i.embargo)
	case o.Rule == "unserved", o.Rule == "misspelt", o.Rule == "stranger":
		return to(i.others)
	case o.Field != "":
		return func() { i.leave(func() { i.host.ToCard(event, o.Field) }) }
	}
	for n := range i.of[0].Items {
		if it := &i.of[0].Items[n]; it.UID == o.About {
			return func() { i.leave(func() { i.host.SeekItem(model.Ref{Event: event, Item: it.ID}) }) }
		}
	}
	if o.Rule == "empty" {
		return func() { i.leave(func() { i.host.SeekItem(model.Ref{Event: event}) }) }
	}
	return nil
}

// leave closes the card to set something right, and keeps it: the same command opens it again.
func (i *issuing) leave(lead func()) {
	w, at := i.words(), i.desk()
	i.waiting, i.at = i, at
	i.sheet.Close()
	lead()
	i.host.Say(w.Say("issue.waits"), part.Action{Name: w.Say("issue.back"), Do: func() {
		if i.desk() == at {
			i.resumes(i.of[0].Event.ID, export.Request{})
		}
	}})
}

// resumes opens the card again that waits for a visit, with the paper on show ticked too.
func (m *Maker) resumes(event int64, shown export.Request) bool {
	i := m.waiting
	if i == nil || i.at != m.desk() || i.of[0].Event.ID != event {
		return false
	}
	m.waiting = nil
	if n, err := m.desk().Numbering(i.uid); err != nil || n.Next != i.number.Next { // another one went out meanwhile
		return false
	}
	for _, lang := range shown.Languages {
		i.papers.put(shown.Document, slices.Index(words.Languages, lang))
	}
	i.sheet.Reopen()
	return true
}

// renew reads the programme again when the card is opened once more: it may have been set right.
func (i *issuing) renew() {
	p, err := i.desk().Programme(i.of[0].Event.ID)
	if err != nil {
		i.host.Tell(err)
		i.sheet.Close()
		return
	}
	i.follow(p)
	ticked := map[string]bool{}
	for _, r := range i.to.rows {
		ticked[r.value] = r.on[0]
	}
	if i.to.offer(i.known(), func(value string) bool { return ticked[value] }); i.reads() {
		i.look()
	}
}
