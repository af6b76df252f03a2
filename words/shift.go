package words

import (
	"strings"

	"chancery/model"
)

// Shifted says how far a shift goes: "Of +40 min: 3 items by +40 min, ‘Dinner’ by
// +25 min, ‘Press conference’ stays (anchored)".
func (w *Words) Shifted(s *model.ShiftSum) string {
	minutes := func(n int) string { return w.Say("words.minutes", model.Signed(n)) }
	var out []string
	for _, g := range s.Groups {
		if g.Count == 1 {
			out = append(out, w.Say("time.shift.one", shorten(w.Text(g.Title), 40), minutes(g.Minutes)))
			continue
		}
		out = append(out, w.Count("time.shift.many", g.Count, minutes(g.Minutes)))
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
	return w.Say("time.shift.asked", minutes(s.Asked), strings.Join(out, ", "))
}
