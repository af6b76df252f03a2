package typed

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// hoursOfPress are the hours that a press cell tells behind a word, each with what keeps it.
var hoursOfPress = []struct {
	key   string
	hour  func(*model.Access) *string
	place func(*model.Access) *model.Text // nil where none stands behind the hour
}{
	{"gather", func(a *model.Access) *string { return &a.GatherAt }, func(a *model.Access) *model.Text { return &a.GatherPlace }},
	{"latest", func(a *model.Access) *string { return &a.LatestAt }, nil},
	{"bus", func(a *model.Access) *string { return &a.BusAt }, func(a *model.Access) *model.Text { return &a.BusPlace }},
	{"call", func(a *model.Access) *string { return &a.CallAt }, nil},
}

// accessText is how the press may come, as it is typed. Whole tells all of it; a cell of
// the running order leaves to the form what stands there alone.
func accessText(a *model.Access, w *words.Words, lang string, whole bool) string {
	var parts []string
	said := ""
	if a.Press != model.PressNone {
		said = w.Say("press." + string(a.Press))
	}
	switch {
	case noted(a, w, lang):
	case a.Pool != "" && (a.Press == model.PressPool || a.Press == model.PressPrint) && poolRE.MatchString(a.Pool):
		parts = append(parts, said+" "+a.Pool)
	case said != "":
		parts = append(parts, said)
	}
	if a.Pool != "" && !strings.HasSuffix(strings.Join(parts, ""), said+" "+a.Pool) {
		parts = append(parts, w.Say("typed.say.pool", a.Pool))
	}
	if s := a.Quota.In(lang); s != "" {
		parts = append(parts, w.Say("typed.say.quota", s))
	}
	if s := a.Note.In(lang); s != "" {
		parts = append(parts, s)
	}
	for _, h := range hoursOfPress {
		at, where := *h.hour(a), ""
		if whole && h.place != nil {
			where = h.place(a).In(lang)
		}
		switch {
		case !whole && h.key != "gather", at == "" && where == "":
		case at == "":
			parts = append(parts, w.Say("typed.say."+h.key+"-at", where))
		case where == "":
			parts = append(parts, w.Say("typed.say."+h.key, at))
		default:
			parts = append(parts, w.Say("typed.say."+h.key, at)+", "+where)
		}
	}
	return strings.Join(parts, "; ")
}

// noted says that the note begins with the access itself: "Pool 1" and not "Pool; Pool 1".
func noted(a *model.Access, w *words.Words, lang string) bool {
	head := split(a.Note.In(lang))
	if len(head) == 0 || a.Press == model.PressNone || a.Pool != "" {
		return false
	}
	access, _, ok := pressAt(head[0], w)
	return ok && access == a.Press || strings.HasPrefix(words.Fold(head[0]), words.Fold(w.Say("press."+string(a.Press))))
}

// poolRE is the number of a pool: 2, 9A.
var poolRE = regexp.MustCompile(`^\d{1,3}\p{L}?$`)

// pooledRE is a number behind the name of a pool, and what stands behind that.
var pooledRE = regexp.MustCompile(`^(?:№|no\.?|nr\.?|#)?\s*(\d{1,3}\p{L}?)(?:\s*[–—,:-]\s*(.*))?$`)

// readAccess reads how the press may come into an access. What is not said of it goes,
// but for what a cell does not show and was not typed.
func readAccess(a *model.Access, text, lang string, w *words.Words, whole bool) error {
	out := *a
	out.Press, out.Pool, out.GatherAt = model.PressNone, "", ""
	if whole {
		out.CallAt, out.LatestAt, out.BusAt = "", "", ""
		out.GatherPlace, out.BusPlace = out.GatherPlace.With(lang, ""), out.BusPlace.With(lang, "")
	}
	var note []string
	quota := ""
	taken := map[string]bool{}
	for _, part := range split(text) {
		if whole && readPlace(&out, part, lang) {
			continue
		}
		if done, err := readHour(&out, part, lang, taken); done || err != nil {
			if err != nil {
				return err
			}
			continue
		}
		if s, ok := cutWord(part, "quota"); ok && quota == "" {
			quota = s
			continue
		}
		if s, ok := cutWord(part, "pool"); ok && out.Pool == "" && len(s) <= 40 {
			out.Pool = s
			continue
		}
		if out.Press == model.PressNone && noted(a, w, lang) && part == split(a.Note.In(lang))[0] { // as it stood
			out.Press, note = a.Press, append(note, part)
			continue
		}
		access, rest, ok := pressAt(part, w)
		if !ok || out.Press != model.PressNone {
			note = append(note, part)
			continue
		}
		out.Press = access
		if m := pooledRE.FindStringSubmatch(rest); m != nil && (access == model.PressPool || access == model.PressPrint) {
			out.Pool, rest = m[1], m[2]
		}
		if rest != "" {
			note = append(note, rest)
		}
	}
	out.Note, out.Quota = out.Note.With(lang, strings.Join(note, "; ")), out.Quota.With(lang, quota)
	*a = out
	return nil
}

// readHour reads a part that says an hour behind a word, once each.
func readHour(a *model.Access, part, lang string, taken map[string]bool) (bool, error) {
	for _, h := range hoursOfPress {
		at, where, ok := cutHour(part, lexical().ofPress[h.key])
		if !ok || taken[h.key] {
			continue
		}
		taken[h.key] = true
		if err := SetClock(h.hour(a), at); err != nil {
			return false, err
		}
		if where != "" && h.place != nil {
			to := h.place(a)
			*to = to.With(lang, where)
		}
		return true, nil
	}
	return false, nil
}

// readPlace reads a part that says where the press is to be and not when: gather: Gate 3.
func readPlace(a *model.Access, part, lang string) bool {
	part = oneLine(part)
	for _, h := range hoursOfPress {
		for _, word := range lexical().ofPress[h.key] {
			if head, where, ok := strings.Cut(part, ":"); ok && h.place != nil && strings.EqualFold(head, word) && strings.HasPrefix(where, " ") {
				to := h.place(a)
				*to = to.With(lang, strings.TrimSpace(where))
				return true
			}
		}
	}
	return false
}

// cutWord is what stands behind a word that begins a part.
func cutWord(part, key string) (string, bool) {
	part = oneLine(part)
	for _, word := range lexical().ofPress[key] {
		if len(part) > len(word) && strings.EqualFold(part[:len(word)], word) && (strings.HasSuffix(word, ":") || part[len(word)] == ' ') {
			return strings.TrimSpace(part[len(word):]), true
		}
	}
	return "", false
}

// accesses parts a press cell where a plus begins a further access: what follows it has to
// name one.
func accesses(text string, w *words.Words) (first string, further []string) {
	pieces := strings.Split(text, " + ")
	first = pieces[0]
	for _, s := range pieces[1:] {
		head := split(s)
		if len(head) > 0 {
			if _, _, ok := pressAt(head[0], w); ok {
				further = append(further, s)
				continue
			}
		}
		if len(further) > 0 {
			further[len(further)-1] += " + " + s
		} else {
			first += " + " + s
		}
	}
	return first, further
}

// AccessesText are further accesses, a line each.
func AccessesText(list []model.Access, w *words.Words, lang string) string {
	var out []string
	for i := range list {
		out = append(out, accessText(&list[i], w, lang, true))
	}
	return strings.Join(out, "\n")
}

// ReadAccesses reads further accesses, a line each. Those that were there keep what is said
// of them in other languages: each line is that of the one that stood there. A line that
// names no access is refused with typed.access.
func ReadAccesses(was []model.Access, text, lang string, w *words.Words) ([]model.Access, error) {
	var lines []string
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return readAccesses(was, lines, lang, w)
}

func readAccesses(was []model.Access, lines []string, lang string, w *words.Words) ([]model.Access, error) {
	out := []model.Access{}
	for i, line := range lines {
		var a model.Access
		if i < len(was) {
			a = was[i]
		}
		if err := readAccess(&a, line, lang, w, true); err != nil {
			return nil, err
		}
		if a.Press == model.PressNone {
			return nil, model.Refuse("typed.access", line)
		}
		if err := a.Check(); err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// sameAccesses says that two lists say the same.
func sameAccesses(a, b []model.Access) bool {
	return slices.EqualFunc(a, b, func(a, b model.Access) bool {
		return a.Press == b.Press && a.Pool == b.Pool && a.Quota.Equal(b.Quota) && a.Note.Equal(b.Note) && a.CallAt == b.CallAt && a.GatherAt == b.GatherAt && a.GatherPlace.Equal(b.GatherPlace) &&
			a.LatestAt == b.LatestAt && a.BusAt == b.BusAt && a.BusPlace.Equal(b.BusPlace)
	})
}
