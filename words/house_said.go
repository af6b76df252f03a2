package words

import (
	"strings"

	"chancery/model"
)

// Where says where something is, in the order of the house: the building, then the room,
// or the other way round.
func (h House) Where(w *Words, at model.Where, text func(model.Text) string) string {
	if h.is("place", "room") && text(at.Room) != "" {
		room := text(at.Room)
		rest := w.Where(model.Where{Venue: at.Venue, From: at.From, To: at.To}, text)
		return joined(text(at.Place), room, rest)
	}
	return w.Where(at, text)
}

// Act is what takes place, and where, in one line of a programme in which the place comes
// first: what stands before the act.
func (h House) Act(place string) string {
	if place == "" {
		return ""
	}
	return place + " – "
}

// access is who of the press may come, in the words of the house.
func (h House) access(w *Words, p model.Press) string {
	if p == model.PressNone {
		return ""
	}
	if v := h.Value("press-words"); v != "short" {
		return w.Say("house.press." + v + "." + string(p))
	}
	return w.Say("press." + string(p))
}

// PressSaid is what is said of the press behind an item, from who may come on: what
// begins on a line of its own begins with the break. Beside says that something stands on
// the line above with which it can share it.
func (h House) PressSaid(w *Words, parts []string, beside bool) string {
	if len(parts) == 0 {
		return ""
	}
	switch h.Value("press") {
	case "brackets":
		return " (" + strings.Join(parts, "; ") + ")"
	case "sentence":
		for i := range parts {
			parts[i] = Capital(parts[i])
		}
		return "\n" + strings.Join(parts, ". ") + "."
	case "capitals":
		parts[0] = "(" + strings.ToUpper(parts[0]) + ")"
		return "\n" + strings.Join(parts, " · ")
	}
	said := pressLine(w, parts)
	if beside {
		return " · " + said
	}
	return "\n" + said
}

// pressLine says before what is said of the press that it is about the press, unless it
// says so itself: closed to the press.
func pressLine(w *Words, parts []string) string {
	said, about := strings.Join(parts, " · "), []rune(w.Say("export.press", ""))
	if len(about) > 4 && strings.Contains(strings.ToLower(parts[0]), string(about[:4])) {
		return said
	}
	if _, rest, _ := strings.Cut(parts[0], " "); strings.ToLower(rest) == rest { // what has capitals throughout is the name of a class
		said = Inside(said)
	}
	return strings.Replace(w.Say("export.press", said), " ", hard, 1) // no line ends with what it is about
}

// Told says that the press of an item stands behind its title, not below.
func (h House) Told() bool { return h.is("press", "brackets") }

// HostLeft says that the host sits on the left, as one faces the table at which texts are signed:
// the guest is at the host's right elsewhere.
func (h House) HostLeft() bool { return h.is("table", "host") }

// Named is somebody as they are named first: the name with form of address and office, as
// far as each is known. Formal tells that people are told of with a form of address in any
// house.
func (h House) Named(w *Words, name, address, office string, formal bool) string {
	if address != "" && (formal || h.is("names", "address")) && (office == "" || !h.is("names", "office")) {
		name = address + " " + name
	}
	switch {
	case office == "":
		return name
	case h.is("names", "office"):
		return office + " " + name
	}
	return name + ", " + w.behindName(office)
}
