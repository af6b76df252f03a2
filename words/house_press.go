package words

import (
	"slices"
	"strconv"
	"strings"
	"unicode"

	"chancery/model"
)

// Admission is how the press may come to an item: who, in which pool and how many, and when
// and where they are to be. Text says a text as the paper does; alone it stands in a cell of
// its own.
func (h House) Admission(w *Words, a *model.Access, text func(model.Text) string, alone bool) []string {
	return h.AdmissionIn(w, a, "", text, alone)
}

// AdmissionIn is that with what is said behind its hours: on which clocks they are.
func (h House) AdmissionIn(w *Words, a *model.Access, clocks string, text func(model.Text) string, alone bool) []string {
	parts := h.admitted(w, a, text, alone)
	if a.Pool != "" && !strings.HasSuffix(strings.Join(parts, ""), a.Pool) {
		parts = pooled(w, parts, a.Pool)
	}
	if s := text(a.Quota); s != "" {
		parts = append(parts, s)
	}
	for _, one := range []struct {
		key, at string
		place   model.Text
	}{{"call", a.CallAt, nil}, {"gather", a.GatherAt, a.GatherPlace}, {"latest", a.LatestAt, nil}, {"bus", a.BusAt, a.BusPlace}} {
		if one.at == "" {
			continue
		}
		hour := h.at(w, one.at)
		if one.key == "latest" {
			hour = h.behind(w, one.at)
		}
		said := w.Say("export."+one.key, hour+clocks)
		if at := text(one.place); at != "" {
			said += ", " + w.SmallDoor(at)
		}
		parts = append(parts, said)
	}
	return parts
}

// pooled says which pool it is behind what says that it is one: "Pool 1", and not "Pool; pool 1".
func pooled(w *Words, parts []string, pool string) []string {
	said, bare := w.Say("export.pool", pool), strings.TrimSpace(w.Say("export.pool", ""))
	for i, p := range parts {
		switch {
		case Fold(p) == Fold(bare):
			parts[i] = p + strings.TrimPrefix(said, bare)
			return parts
		case strings.Contains(" "+strings.Join(strings.FieldsFunc(Fold(p), between), " ")+" ", " "+Fold(said)+" "):
			return parts
		}
	}
	return append(parts, said)
}

// SmallDoor is a door with a number behind other words: вхід 2, as it stands there behind the name of
// its house too. Languages in which it is a name, Gate 2, have no such words.
func (w *Words) SmallDoor(place string) string {
	first, rest, ok := strings.Cut(place, " ")
	number, _, _ := strings.Cut(rest, " – ") // and where one goes from there
	if _, err := strconv.Atoi(number); ok && err == nil && slices.ContainsFunc(w.List("press.doors"), func(door string) bool { return strings.EqualFold(door, first) }) {
		return Inside(place)
	}
	return place
}

// between says that a letter stands between words.
func between(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// Who is who of the press may come, and the note on it: "Pool 1" says that it is a pool.
func (h House) Who(w *Words, a *model.Access, text func(model.Text) string) []string {
	return h.admitted(w, a, text, true)
}

func (h House) admitted(w *Words, a *model.Access, text func(model.Text) string, alone bool) []string {
	var parts []string
	access, note := h.access(w, a.Press), text(a.Note)
	if a.Press == model.PressClosed && strings.HasPrefix(Fold(note), Fold(strings.TrimSpace(w.Say("export.pool", "")))) {
		note = "" // it names the pool that came while this was open
	}
	if h.is("press-words", "short") && !alone { // within a line: the other two are written as their houses do
		access, note = Inside(access), w.SmallDoor(Inside(note))
	}
	if alone {
		access = Capital(access)
	}
	if !strings.HasPrefix(note, access) {
		parts = append(parts, access)
	}
	if note == "" && access != "" && len(parts) == 0 {
		note = access
	}
	if note != "" {
		parts = append(parts, note)
	}
	return parts
}
