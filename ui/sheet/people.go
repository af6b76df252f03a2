package sheet

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Roll finds people by their names.
type Roll struct {
	byName map[string]model.Known
	known  []model.Known
}

// NewRoll learns the names and aliases of people in every language.
func NewRoll(known []model.Known) *Roll {
	r := &Roll{byName: map[string]model.Known{}, known: known}
	for _, k := range known {
		for _, t := range []model.Text{k.Person.Name, k.Person.Aliases} {
			for _, s := range t {
				r.byName[words.Fold(s)] = k
			}
		}
	}
	delete(r.byName, "")
	return r
}

// plusRE finds the company at the end of a name: "President +6".
var plusRE = regexp.MustCompile(`\s*\(?\+\s*(\d{1,3})\)?$`)

// read turns the cell of one side into participants: names separated by
// semicolons or lines, in order. Names that stood there before keep their row;
// names of known people become those people; all others stay as they were typed.
func (r *Roll) read(text, lang string, side model.Side, before []model.Participant) []model.Participation {
	old := map[string]model.Participation{}
	for _, p := range before {
		for _, s := range p.Called {
			old[words.Fold(s)] = p.Participation
		}
		old[words.Fold(participantText(&p, lang))] = p.Participation
	}
	var out []model.Participation
	used := map[int64]bool{}
	for _, name := range split(text) {
		plus := 0
		if m := plusRE.FindStringSubmatch(name); m != nil {
			plus, _ = strconv.Atoi(m[1])
			name = strings.TrimSpace(strings.TrimSuffix(name, m[0]))
		}
		key := words.Fold(name)
		p, stood := old[key]
		if !stood || used[p.ID] {
			p = r.newcomer(name, key, lang, side)
		}
		if p.ID != 0 {
			used[p.ID] = true
		}
		p.Plus = plus
		out = append(out, p)
	}
	return out
}

func (r *Roll) newcomer(name, key, lang string, side model.Side) model.Participation {
	p := model.Participation{Side: side, Mode: model.InPerson, Role: "member"}
	if k, ok := r.byName[key]; ok {
		id := k.Person.ID
		p.PersonID = &id
		return p
	}
	p.Name = model.Text{lang: name}
	return p
}

func split(text string) []string {
	var out []string
	for _, s := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

// sideText is one side of an item as a cell shows it.
func sideText(p *model.Programme, it *model.Item, side model.Side, lang string) string {
	var out []string
	for _, who := range p.Side(it, side) {
		s := participantText(&who, lang)
		if who.Plus > 0 {
			s += " +" + strconv.Itoa(who.Plus)
		}
		out = append(out, s)
	}
	return strings.Join(out, "; ")
}

func participantText(p *model.Participant, lang string) string { return p.Called.In(lang) }
