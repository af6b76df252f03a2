package words

import (
	"strings"

	"chancery/model"
)

// Where says where something happens, whole: "Palace, Great Hall, by the stairs";
// "Airport – Palace, gate 3" of a transfer, and "Great Hall, from Airport" when one
// end of it alone is known. Names are what text says of them, words between them are
// in this language. An end that is the venue as well is said once.
func (w *Words) Where(at model.Where, text func(model.Text) string) string {
	venue, from, to := text(at.Venue), text(at.From), text(at.To)
	room, place := text(at.Room), text(at.Place)
	way := ""
	switch {
	case from != "" && to != "":
		way = from + " – " + to
		if venue == from || venue == to {
			venue = ""
		}
		return joined(way, venue, room, place)
	case from != "" && from != venue:
		way = w.Say("words.from-place", from)
	case to != "" && to != venue:
		way = w.Say("words.to-place", to)
	}
	return joined(venue, room, place, way)
}

func joined(parts ...string) string {
	var out []string
	for _, s := range parts {
		if s != "" {
			out = append(out, s)
		}
	}
	return strings.Join(out, ", ")
}
