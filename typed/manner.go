package typed

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// manner is how somebody takes part, as it stands behind a name: "President +6",
// "President (from 20:10)" or "(20:10–)" for who joins late, "(until 21:30)" for who leaves
// early, "(absent)" for one of a group or a delegation who stays away, "by video" for who is on a screen.
type manner struct {
	plus          int
	joins, leaves string
	mode          model.Mode // "" for in person
	stands        bool       // in for whoever is named before
}

var hoursRE = regexp.MustCompile(`^(\d{1,2}[:.]\d{2})?\s*[-–—]\s*(\d{1,2}[:.]\d{2})?$`)

// cutManner takes the manner off a name. What is none of it stays part of the name.
func cutManner(name string) (string, manner) {
	var m manner
	for {
		if rest, n := cutPlus(name); n > 0 {
			name, m.plus = rest, n
			continue
		}
		if rest, ok := m.cutHours(name); ok {
			name = rest
			continue
		}
		if rest, ok := cutVideo(name); ok {
			name, m.mode = rest, model.ByVideo
			continue
		}
		if rest, ok := cutRepresented(name); ok {
			name, m.mode = rest, model.Represented
			continue
		}
		at := strings.LastIndex(name, "(")
		if at < 1 || !strings.HasSuffix(name, ")") || !m.says(name[at+1:len(name)-1]) {
			return name, m
		}
		name = strings.TrimSpace(name[:at])
	}
}

// Called parts a name that is typed from what stands behind it of how they take part, with the space
// before it: whoever is chosen from a list takes the place of the name alone.
func Called(text string) (name, manner string) {
	name, _ = cutManner(text)
	manner, ok := strings.CutPrefix(text, name)
	switch {
	case !ok:
		return text, ""
	case strings.HasPrefix(manner, "+"):
		manner = " " + manner
	}
	return name, manner
}

// hourEndsRE is an hour at the end of what is typed.
var hourEndsRE = regexp.MustCompile(`\d{1,2}[:.]\d{2}$`)

// cutHours takes hours off a name that stand behind it as they are spoken of, without brackets:
// "Ozols joins 14:10", "Ozols, de la 14:10 până la 15:00". All of them are, or none.
func (m *manner) cutHours(name string) (string, bool) {
	if !hourEndsRE.MatchString(name) {
		return name, false
	}
	for at, r := range name {
		if r != ' ' || strings.TrimSpace(name[:at]) == "" {
			continue
		}
		if m.saysInWords(name[at:]) {
			return strings.TrimRight(name[:at], " ,–—-"), true
		}
	}
	return name, false
}

// cutVideo takes off a name that somebody is on a screen, as it is spoken of: "Ozols by video".
func cutVideo(name string) (string, bool) {
	for _, s := range append(inEveryLanguage("mode."+string(model.ByVideo)), listed("delegate.answer."+string(model.OnVideo))...) {
		if !strings.Contains(s, " ") && !cyrillic(s) { // Digi online is called so
			continue
		}
		for at := range name {
			if at > 0 && name[at] == ' ' && words.Fold(name[at+1:]) == words.Fold(s) {
				return strings.TrimRight(name[:at], " ,–—-"), strings.TrimSpace(name[:at]) != ""
			}
		}
	}
	return name, false
}

// cutRepresented takes off a name that somebody does not come themselves, where nobody is named who comes for them:
// "Ozols represented".
func cutRepresented(name string) (string, bool) {
	for _, s := range inEveryLanguage("mode." + string(model.Represented)) {
		for at := range name {
			if at > 0 && name[at] == ' ' && words.Fold(name[at+1:]) == words.Fold(s) {
				return strings.TrimRight(name[:at], " ,–—-"), strings.TrimSpace(name[:at]) != ""
			}
		}
	}
	return name, false
}

// onlyHours says that a piece of a list is no name but goes on about the one before it.
func onlyHours(piece string) bool {
	var m manner
	const nobody = "x"
	rest, ok := cutVideo(nobody + " " + piece)
	if !ok {
		rest, ok = cutRepresented(nobody + " " + piece)
	}
	return ok && rest == nobody || hourEndsRE.MatchString(piece) && m.saysInWords(piece)
}

// says takes what stands in brackets, and says whether it is a manner.
func (m *manner) says(text string) bool {
	for mode, said := range map[model.Mode][]string{model.Absent: listed("absent"), model.ByVideo: listed("delegate.answer." + string(model.OnVideo)), model.Represented: nil} {
		for _, s := range append(inEveryLanguage("mode."+string(mode)), said...) {
			if words.Fold(s) == words.Fold(text) {
				m.mode = mode
				return true
			}
		}
	}
	for _, s := range inEveryLanguage("role." + string(model.StandsIn)) {
		if words.Fold(s) == words.Fold(text) {
			m.stands = true
			return true
		}
	}
	found := hoursRE.FindStringSubmatch(strings.TrimSpace(text))
	if found == nil {
		return m.saysInWords(text)
	}
	joins, err := ParseHour(found[1])
	leaves, err2 := ParseHour(found[2])
	if err != nil || err2 != nil || joins+leaves == "" {
		return false
	}
	m.joins, m.leaves = joins, leaves
	return true
}

// saysInWords takes hours as they are spoken of: "from 20:10", "joins 20:10, leaves at 21.30",
// "de la 20:10 până la 21:30".
func (m *manner) saysInWords(text string) bool {
	x, now, said := lexical(), *m, []string{}
	for _, word := range strings.Fields(words.Fold(text)) {
		hour, err := ParseHour(strings.TrimRight(word, ",;"))
		switch phrase := strings.Join(said, " "); {
		case err != nil:
			said = append(said, word)
			continue
		case x.joins[phrase] && now.joins == m.joins:
			now.joins = hour
		case x.leaves[phrase] && now.leaves == m.leaves:
			now.leaves = hour
		default:
			return false
		}
		said = nil
	}
	if len(said) > 0 || now == *m {
		return false
	}
	*m = now
	return true
}

// ParseHour reads an hour of the clock: 20:10, 20.10, 9:05; nothing is none. What is no
// hour is refused with model.clock.
func ParseHour(text string) (string, error) {
	s := strings.ReplaceAll(strings.TrimSpace(text), ".", ":")
	if len(s) == 4 && s[1] == ':' {
		s = "0" + s
	}
	if _, ok := civil.ParseClock(s); !ok && s != "" {
		return "", model.Refuse("model.clock", text)
	}
	return s, nil
}

// put lets somebody take part in that manner.
func (m manner) put(p *model.Participation) {
	p.Plus, p.JoinsAt, p.LeavesAt = m.plus, m.joins, m.leaves
	switch {
	case m.stands:
		p.Role = model.StandsIn
	case p.Role == model.StandsIn:
		p.Role = ""
	}
	switch {
	case m.mode != "":
		p.Mode = m.mode
	case p.Mode != "":
		p.Mode = model.InPerson
	}
}

// Manner is the manner of somebody who takes part, as it stands behind the name.
func Manner(p *model.Participation, w *words.Words) string {
	s := ""
	if p.Plus > 0 {
		s = " +" + strconv.Itoa(p.Plus)
	}
	switch {
	case p.JoinsAt != "" && p.LeavesAt != "":
		s += " (" + p.JoinsAt + "–" + p.LeavesAt + ")"
	case p.JoinsAt != "":
		s += " (" + w.Say("typed.say.from", p.JoinsAt) + ")"
	case p.LeavesAt != "":
		s += " (" + w.Say("typed.say.until", p.LeavesAt) + ")"
	}
	if p.Mode != "" && p.Mode != model.InPerson {
		said := w.Say("mode." + string(p.Mode))
		if p.Mode != model.Absent {
			said = strings.ToLower(said)
		}
		s += " (" + said + ")"
	}
	if p.Role == model.StandsIn {
		s += " (" + strings.ToLower(w.Say("role."+string(p.Role))) + ")"
	}
	return s
}
