package typed

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
	shared map[string]bool // names that several bear
	known  []model.Known
	at     map[int64]int // where each stands among those known
}

// NewRoll learns the names and aliases of people in every language. A name that two
// people bear means neither: it stays what it is, words.
func NewRoll(known []model.Known) *Roll {
	r := &Roll{byName: map[string]model.Known{}, shared: map[string]bool{}, known: known, at: map[int64]int{}}
	var names, aliases nameBook[model.Known]
	for i, k := range known {
		r.at[k.Person.ID] = i
		for _, s := range k.Person.Name {
			names.learn(s, k.Person.ID, k)
		}
		for _, s := range k.Person.Aliases {
			aliases.learn(s, k.Person.ID, k)
		}
	}
	aliases.into(r.byName)
	names.into(r.byName)
	for _, book := range []map[string]int64{aliases.owner, names.owner} {
		for key, owner := range book {
			if owner == 0 && key != "" {
				r.shared[key] = true
			}
		}
	}
	return r
}

// Known are all people, as they were given.
func (r *Roll) Known() []model.Known { return r.known }

// Person is somebody by key; nobody known when there is none.
func (r *Roll) Person(id int64) model.Known {
	if i, ok := r.at[id]; ok {
		return r.known[i]
	}
	return model.Known{}
}

// find is the one person whom a name or an office means: whole, or as words of
// the name that nobody else has.
func (r *Roll) find(name string) (model.Known, bool) {
	key := words.Fold(name)
	if k, ok := r.byName[key]; ok || key == "" {
		return k, ok
	}
	var found []model.Known
	for _, k := range r.known {
		if hasWords(k.Person.Name, key) || hasWords(k.Person.Aliases, key) || isText(k.Office, key) {
			found = append(found, k)
		}
	}
	if len(found) != 1 {
		return model.Known{}, false
	}
	return found[0], true
}

func hasWords(t model.Text, key string) bool {
	for _, s := range t {
		if strings.Contains(" "+words.Fold(s)+" ", " "+key+" ") {
			return true
		}
	}
	return false
}

func isText(t model.Text, key string) bool {
	for _, s := range t {
		if words.Fold(s) == key {
			return true
		}
	}
	return false
}

// readWhole turns the cell of one side into participants: names separated by
// semicolons or lines, in order. Names that stood there before keep their row;
// names of known people become those people; all others stay as they were typed.
func (r *Roll) readWhole(text, lang string, side model.Side, before []model.Participant) []model.Participation {
	return r.read(text, lang, side, before, func(name string) (model.Known, bool) {
		k, ok := r.byName[words.Fold(name)]
		return k, ok
	})
}

// ReadBegun is readWhole where names are begun and not pasted: the first letters of a name
// are enough when nobody else has them. A blank at the end keeps the words.
func (r *Roll) ReadBegun(text, lang string, side model.Side) []model.Participation {
	if strings.HasSuffix(text, " ") {
		return r.readWhole(text, lang, side, nil)
	}
	return r.read(text, lang, side, nil, func(name string) (model.Known, bool) {
		if k, ok := r.find(name); ok {
			return k, ok
		}
		return r.begun(words.Fold(name))
	})
}

// begun is the one person of whom a word of the name begins so.
func (r *Roll) begun(key string) (model.Known, bool) {
	var found []model.Known
	for _, k := range r.known {
		if begins(k.Person.Name, key) || begins(k.Person.Aliases, key) {
			found = append(found, k)
		}
	}
	if len(found) != 1 || len(key) < 2 {
		return model.Known{}, false
	}
	return found[0], true
}

func begins(t model.Text, key string) bool {
	for _, s := range t {
		if strings.Contains(" "+words.Fold(s), " "+key) {
			return true
		}
	}
	return false
}

// readNear is readWhole for people in a hurry, who see what was understood before it is
// kept: a word of a name, or an office, is enough when nobody else has it.
func (r *Roll) readNear(text, lang string, side model.Side) []model.Participation {
	return r.read(text, lang, side, nil, r.find)
}

func (r *Roll) read(text, lang string, side model.Side, before []model.Participant, find func(string) (model.Known, bool)) []model.Participation {
	old := map[string][]model.Participation{} // two of one name stand there in their order
	for _, p := range before {
		keys := map[string]bool{words.Fold(participantText(&p, lang)): true}
		for _, s := range p.Called {
			keys[words.Fold(s)] = true
		}
		for key := range keys {
			old[key] = append(old[key], p.Participation)
		}
	}
	var out []model.Participation
	used := map[int64]bool{}
	for _, said := range each(text, func(s string) bool { return len(old[words.Fold(s)]) > 0 }, find) {
		name, how := cutManner(said)
		if len(old[words.Fold(said)]) > 0 { // so it is called
			name, how = said, manner{}
		}
		p, stood := model.Participation{}, false
		for _, one := range old[words.Fold(name)] {
			if !stood && !used[one.ID] {
				p, stood = one, true
			}
		}
		if !stood {
			p = newcomer(name, lang, side, find)
		} else if p.Worded() {
			p.Name = respelled(p.Name, name, lang)
		}
		if p.ID != 0 {
			used[p.ID] = true
		}
		how.put(&p)
		out = append(out, p)
	}
	return out
}

// respelled is a name with what was typed over it, where that has other capitals or marks:
// folded they are one, and yet somebody has set it right.
func respelled(t model.Text, name, lang string) model.Text {
	in := ""
	for l, s := range t {
		switch {
		case s == name:
			return t
		case words.Fold(s) == words.Fold(name) && (in == "" || l == lang):
			in = l
		}
	}
	if t[in] == "" { // it was told by more than the name
		return t
	}
	return t.With(in, name)
}

func newcomer(name, lang string, side model.Side, find func(string) (model.Known, bool)) model.Participation {
	p := model.Participation{Side: side, Mode: model.InPerson, Role: "member"}
	if k, ok := find(name); ok {
		id := k.Person.ID
		p.PersonID = &id
		return p
	}
	p.Name = model.Text{lang: name}
	return p
}

// plusRE finds the company at the end of a name: "President +6", "Romania 1+3". P5+1 is a name.
var plusRE = regexp.MustCompile(`\s+\(?1?\+\s*(\d{1,3})\)?$`)

// cutPlus takes the company off a name.
func cutPlus(name string) (string, int) {
	m := plusRE.FindStringSubmatch(name)
	if n, ok := words.Head(name); ok && n > 0 { // HoD+2
		return strings.TrimSpace(name[:strings.LastIndexByte(name, '+')]), n
	}
	if m == nil {
		return name, 0
	}
	return strings.TrimSpace(strings.TrimSuffix(name, m[0])), number(m[1])
}

// ParsePlus reads how many come along: 6, +6, HoD + 6; nothing is nobody. What is no number
// is refused with model.plus.
func ParsePlus(text string) (int, error) {
	if n, ok := Company(text); ok {
		return n, nil
	}
	s := strings.TrimSpace(text)
	n, err := strconv.Atoi("0" + strings.TrimSpace(strings.TrimPrefix(s, "+")))
	if err != nil {
		return 0, model.Refuse("model.plus")
	}
	return n, nil
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

// each are those whom a text names; who stands there is called so, and of two of whom the one is represented
// by the other each is one.
func each(text string, stands func(string) bool, find func(string) (model.Known, bool)) (out []string) {
	for _, said := range split(text) {
		if stands(said) {
			out = append(out, said)
			continue
		}
		known := func(s string) bool { _, ok := find(s); return ok }
		if who, with, _, ok := coupled(said); ok && known(who) && !known(said) { // nobody is lost by the words behind
			out = append(out, who, with)
			continue
		}
		out = append(out, deputed(said, known)...)
	}
	return out
}

// sideText is one side of an item as a cell shows it.
func sideText(p *model.Programme, it *model.Item, side model.Side, lang string, w *words.Words) string {
	var out []string
	for _, who := range p.Side(it, side) {
		out = append(out, participantText(&who, lang)+Manner(&who.Participation, w))
	}
	return strings.Join(out, "; ")
}

func participantText(p *model.Participant, lang string) string { return p.Called.In(lang) }
