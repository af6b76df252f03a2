package words

import (
	"strconv"
	"strings"

	"chancery/model"
)

// Shifted says how far a shift goes: "40 min later: 3 items, ‘Dinner’ only 25 min,
// ‘Press conference’ stays (anchored)".
func (w *Words) Shifted(s *model.ShiftSum) string {
	var out []string
	for _, g := range s.Groups {
		out = append(out, w.moved(&g, g.Minutes == s.Asked))
	}
	if s.Still > 0 {
		out = append(out, w.Count("time.shift.still", s.Still))
	}
	for _, h := range s.Held {
		out = append(out, w.Say("time.shift."+string(h.Why), shorten(w.Text(h.Title), 40)))
	}
	if s.More > 0 {
		out = append(out, w.Count("time.shift.more", s.More))
	}
	return w.Say("time.shift.asked", w.later(s.Asked), strings.Join(out, "; "))
}

// moved is one group of what a shift moves; how far it goes is said where that is less
// than was asked.
func (w *Words) moved(g *model.ShiftGroup, all bool) string {
	far, title := w.Say("words.minutes", strconv.Itoa(max(g.Minutes, -g.Minutes))), shorten(w.Text(g.Title), 40)
	switch {
	case g.Count == 1 && all:
		return w.Say("time.shift.one", title)
	case g.Count == 1:
		return w.Say("time.shift.less", title, far)
	case all:
		return w.Count("time.shift.many", g.Count)
	}
	return w.Count("time.shift.some", g.Count, far)
}

// later is how much later or earlier something is.
func (w *Words) later(minutes int) string {
	key := "time.later"
	if minutes < 0 {
		key, minutes = "time.earlier", -minutes
	}
	return w.Say(key, w.Say("words.minutes", strconv.Itoa(minutes)))
}
