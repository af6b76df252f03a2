package side

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	foundWidth = 420
	foundRow   = 46
	foundMost  = 12
)

// Search is the field in which something is looked for, and what it found.
type Search struct {
	Field *part.Field
	Found *scene.Pane // lies over the boards

	host Host
	hits []model.Hit
	at   int       // of the hits, where the keyboard is
	room fyne.Size // of the window
	left float32   // of what it lies beside
}

// NewSearch looks for nothing yet.
func NewSearch(h Host) *Search {
	s := &Search{host: h}
	s.Field = part.NewField("", 1, h.Words().Error).Hint(h.Words().Say("ui.search")).Passing()
	s.Field.OnChange = s.look
	in := s.Field.Entry()
	in.OnKey, in.OnEscape, in.OnEnter = s.key, s.done, func() { s.reach(s.at) }
	s.Found = scene.NewPane(h.Words().Say("ui.found"), fyne.NewSize(10, 10), s.paint)
	s.Found.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "hit" {
			s.reach(int(h.ID))
		}
	}
	s.Found.Hide()
	return s
}

// Focus puts the keyboard into the search.
func (s *Search) Focus() {
	s.host.Canvas().Focus(s.Field.Entry())
	s.Field.Entry().SelectAll()
}

// Lay places what was found in a window of a size, beside what is so wide at its left.
func (s *Search) Lay(left float32, room fyne.Size) {
	s.left, s.room = left, room
	if s.Found.Visible() {
		s.Found.Move(fyne.NewPos(left+8, 50))
		s.Found.Resize(fyne.NewSize(foundWidth+24, min(float32(max(1, len(s.hits)))*foundRow+34, room.Height-60)))
	}
}

// look looks up what is typed; the board behind stays as it is.
func (s *Search) look(text string) {
	s.hits, s.at = nil, 0
	if r := s.host.Reading(); r != nil && text != "" {
		hits, err := r.Search(text)
		if err != nil {
			s.host.Tell(err)
		}
		days := s.host.FoundDays(text) // a day, and what is said of a text, is looked for before what is called so
		for _, day := range days {
			hits = slices.DeleteFunc(hits, func(h model.Hit) bool {
				return h.Ref == day.Ref && h.Ref != (model.Ref{}) || h.Of == day.Of && h.Key == day.Key && h.Key != 0
			})
		}
		hits = append(days, hits...)
		lent := s.host.FoundLent(text)
		s.hits = append(hits[:min(len(hits), foundMost-len(lent))], lent...)
	}
	if text == "" {
		s.Found.Hide()
	} else {
		s.Found.Show()
	}
	s.Lay(s.left, s.room)
	s.Found.Refresh()
}

func (s *Search) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyDown:
		s.at = min(s.at+1, len(s.hits)-1)
	case fyne.KeyUp:
		s.at = max(s.at-1, 0)
	default:
		return false
	}
	s.Found.Refresh()
	return true
}

// reach leaves the search for what was found.
func (s *Search) reach(i int) {
	if i < 0 || i >= len(s.hits) {
		return
	}
	h := s.hits[i]
	s.done()
	switch {
	case h.Person != 0:
		s.host.Known(register.People, h.Person)
	case h.Venue != 0:
		s.host.Known(register.Venues, h.Venue)
	case h.Key != 0:
		s.host.Known(register.Kind(h.Of), h.Key)
	case h.Ref != (model.Ref{}):
		s.host.Reach(h.Ref, h.Start)
	}
}

// done closes the search and gives the keyboard back to the board.
func (s *Search) done() {
	s.Shut()
	s.host.FocusBoard()
}

// Shut looks for nothing any longer: something else is on show.
func (s *Search) Shut() {
	s.Field.Put("")
	s.hits = nil
	s.Found.Hide()
}

func (s *Search) paint(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	sc.Card(8, 4, foundWidth, size.Height-20, 10)
	if len(s.hits) == 0 {
		sc.In(24, 8, foundRow, s.host.Words().Say("ui.nothing-found"), scene.F12, look.Now().Text2)
		return
	}
	for i := range s.hits {
		s.paintHit(p, sc, i, float32(9+i*foundRow))
	}
}

// when is the day of what was found, of an item with the hour, on the clocks on
// show.
func (s *Search) when(h *model.Hit) string {
	say, zone, day := s.host.Words(), s.host.Shown().Zone, h.Start.Date()
	if h.Kind != "item" && h.Kind != "lent" {
		return say.DayShort(day) + " " + strconv.Itoa(day.Year())
	}
	if here, err := h.Start.In(zone); err == nil {
		day = here.Date()
	}
	on := say.DayShort(day) + " " + strconv.Itoa(day.Year())
	if h.AllDay {
		return on
	}
	hours := words.Hours{Words: say, Brief: true, Clock: func(m civil.Moment) string { return say.OnClocks(m, zone) }}
	return on + ", " + hours.Begins(&h.When)
}

func (s *Search) paintHit(p *scene.Pane, sc *scene.Scene, i int, y float32) {
	c, h, say := look.Now(), &s.hits[i], s.host.Words()
	text, quiet := c.Text, c.Text2
	if i == s.at {
		sc.RRect(13, y, foundWidth-10, foundRow-2, 7, c.Accent)
		text, quiet = c.OnAccent, c.OnAccent
	}
	p.Lit(sc, 13, y, foundWidth-10, foundRow-2, 7, "hit", int64(i))
	sc.Text(26, y+5, scene.F13b.Fit(say.Text(h.Title), foundWidth-40), scene.F13b, text)
	detail := say.Say("ui.hit." + h.Kind)
	if !h.Start.IsZero() {
		detail += " · " + s.when(h)
	}
	if d := say.Text(h.Detail); d != "" {
		detail += " · " + d
	}
	sc.Text(26, y+24, scene.F11.Fit(detail, foundWidth-40), scene.F11, quiet)
}
