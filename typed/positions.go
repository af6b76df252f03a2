package typed

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// positionRE is a line of positions: what stands there, two to four numbers, what it is called.
var positionRE = regexp.MustCompile(`^([^\d]+?)((?:\s+-?\d{1,3}){3,4})(?:\s+(.*))?$`)

// PositionsText is who stands where at a ceremony, one a line, and first from where it is
// seen; "" for a picture.
func PositionsText(it *model.Item, w *words.Words) string {
	p, ok := model.PositionsOf(it.Diagram)
	if !ok {
		return ""
	}
	lang := w.Lang()
	out := []string{w.Say("position.seen") + ": " + p.Seen.In(lang), w.Say("position.other") + ": " + p.Other.In(lang)}
	for _, m := range p.Marks {
		line := w.Say("position." + string(m.Kind))
		if m.Side != "" {
			line += " " + w.Say("position."+string(m.Side))
		}
		line += fmt.Sprintf(" %d %d %d", m.X, m.Y, m.W)
		if m.H != 0 {
			line += fmt.Sprintf(" %d", m.H)
		}
		out = append(out, strings.TrimSpace(line+" "+m.Label.In(lang)))
	}
	return strings.Join(out, "\n")
}

// SetPositions reads who stands where: "flag guest 71 25 9 Flag of Ukraine", where the field
// is a hundred wide and the numbers are how far from the left and from the top the middle is,
// how wide it is, and how high. What was called so, or stood there, keeps its names in other
// languages.
func SetPositions(it *model.Item, text string, w *words.Words) error {
	was, drawn := model.PositionsOf(it.Diagram)
	if strings.TrimSpace(text) == "" {
		if drawn {
			it.Diagram = ""
		}
		return nil
	}
	p := model.Positions{Seen: was.Seen, Other: was.Other}
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if from, rest, ok := strings.Cut(line, ":"); ok && wordOf(from, "seen") {
			p.Seen = p.Seen.With(w.Lang(), strings.TrimSpace(rest))
			continue
		} else if ok && wordOf(from, "other") {
			p.Other = p.Other.With(w.Lang(), strings.TrimSpace(rest))
			continue
		}
		m, ok := position(line, w.Lang())
		if !ok {
			return model.Refuse("typed.position", line)
		}
		m.Label = calledBefore(was.Marks, m, w.Lang())
		p.Marks = append(p.Marks, m)
	}
	p.High = was.High
	for _, m := range p.Marks {
		const under = 6 // for what stands under it
		p.High = max(p.High, 10, m.Y+max(m.H/2, under))
	}
	kept, err := p.Diagram()
	if err != nil {
		return err
	}
	if _, ok := model.PositionsOf(kept); !ok {
		return model.Refuse("model.positions")
	}
	it.Diagram = kept
	return nil
}

// position is one line, called in a language.
func position(line, lang string) (m model.Position, ok bool) {
	parts := positionRE.FindStringSubmatch(line)
	if parts == nil {
		return m, false
	}
	for _, word := range strings.Fields(parts[1]) {
		switch {
		case wordOf(word, string(model.HostSide)):
			m.Side = model.HostSide
		case wordOf(word, string(model.GuestSide)):
			m.Side = model.GuestSide
		default:
			for _, k := range model.PositionKinds {
				if wordOf(word, string(k)) {
					m.Kind = k
				}
			}
		}
	}
	for i, n := range strings.Fields(parts[2]) {
		v, err := strconv.Atoi(n)
		if err != nil {
			return m, false
		}
		*[]*int{&m.X, &m.Y, &m.W, &m.H}[i] = v
	}
	if parts[3] != "" {
		m.Label = model.Text{lang: parts[3]}
	}
	return m, m.Kind != ""
}

// wordOf says that a word is that of positions in one of the languages.
func wordOf(word, key string) bool {
	for _, l := range words.Languages {
		if words.Fold(words.For(l).Say("position."+key)) == words.Fold(strings.TrimSpace(word)) {
			return true
		}
	}
	return false
}

// calledBefore is what a position is called in all languages: as one that had the same name, or
// stood at the same place.
func calledBefore(was []model.Position, m model.Position, lang string) model.Text {
	said := m.Label[lang]
	for _, o := range was {
		if said != "" && o.Label.In(lang) == said {
			return o.Label
		}
	}
	for _, o := range was {
		if o.Kind == m.Kind && o.Side == m.Side && o.X == m.X && o.Y == m.Y {
			return o.Label.With(lang, said)
		}
	}
	return m.Label
}
