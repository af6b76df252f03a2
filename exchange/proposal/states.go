package proposal

import (
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// mostOfName is how many words the name of a state has at most.
const mostOfName = 5

// ofStates are the codes of states by what they are called in a sentence: of Ukraine.
var ofStates = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, k := range words.World() {
		for _, lang := range words.Languages {
			for _, key := range []string{"genitive." + k.Code, "formal-genitive." + k.Code} {
				if w := words.For(lang); k.Code != "" && w.Has(key) {
					out[words.Fold(w.Say(key))] = k.Code
				}
			}
		}
	}
	return out
})

// stateNamed is the state that a text names whole, in whatever form a sentence has it, "" for none.
func stateNamed(text string) string {
	key := words.Fold(strings.Trim(text, " .,;:()«»„”“\""))
	if len([]rune(key)) < 4 {
		return ""
	}
	for range 3 {
		if code := stateNames()[key]; code != "" {
			return code
		}
		if code := ofStates()[key]; code != "" {
			return code
		}
		cut := false
		for _, lead := range said().leads {
			if rest, ok := strings.CutPrefix(key, lead+" "); ok {
				key, cut = rest, true
				break
			}
		}
		if !cut {
			return ""
		}
	}
	return ""
}

// aState is a state that a text names, and the word before it.
type aState struct{ code, before string }

// statesIn are the states that a text names, in its order.
func statesIn(text string) (out []aState) {
	fields := strings.Fields(text)
	for i := 0; i < len(fields); i++ {
		for n := min(mostOfName, len(fields)-i); n > 0; n-- {
			code := stateNamed(strings.Join(fields[i:i+n], " "))
			if code == "" {
				continue
			}
			one := aState{code: code}
			if i > 0 {
				one.before = words.Fold(fields[i-1])
			}
			out = append(out, one)
			i += n - 1
			break
		}
	}
	return out
}

// codeOf is the code of a party of a programme, or of one the program knows.
func codeOf(c *typed.Cells, id *int64) string {
	if id == nil {
		return ""
	}
	if p, ok := c.Programme.Parties[*id]; ok {
		return p.Code
	}
	for _, p := range []*model.Party{c.Programme.Host, c.Programme.Guest} {
		if p != nil && p.ID == *id {
			return p.Code
		}
	}
	known, _ := words.KnownBy(*id)
	return known.Code
}

// Sender is a state that a list of people names, by the key of its party, and the numbers of
// those whom it names it for.
type Sender struct {
	Party int64
	Code  string
	Lines []int
}

// Senders are the states of a list, that of most people first; where no line names one, that
// of its title.
func (p *Proposal) Senders(parties []model.Party) (out []Sender) {
	add := func(code string, line int) {
		at := slices.IndexFunc(out, func(s Sender) bool { return s.Code == code })
		if id := partyOf(code, parties); at < 0 && id != nil {
			at, out = len(out), append(out, Sender{Party: *id, Code: code})
		}
		if at >= 0 && line > 0 {
			out[at].Lines = append(out[at].Lines, line)
		}
	}
	for i := range p.People {
		if d := &p.People[i]; !d.Out && d.State != "" && !d.Dialled {
			add(d.State, d.N)
		}
	}
	if len(out) == 0 {
		all := statesIn(p.Title)
		for _, s := range all { // the embassy of Ukraine in Romania
			if !said().toward[s.before] || !slices.ContainsFunc(all, func(s aState) bool { return !said().toward[s.before] }) {
				add(s.code, 0)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Sender) int { return len(b.Lines) - len(a.Lines) })
	if len(out) > 0 && 2*len(out[0].Lines) <= len(p.People) && missionRE.MatchString(p.Title) { // its lines name only those who are of another
		for _, s := range statesIn(p.Title) {
			if said().toward[s.before] { // the embassy of Ukraine in Romania
				continue
			}
			if s.code == out[0].Code {
				break
			}
			if id := partyOf(s.code, parties); id != nil {
				out = slices.DeleteFunc(out, func(o Sender) bool { return o.Code == s.code && len(o.Lines) == 0 })
				return append([]Sender{{Party: *id, Code: s.code}}, out...)
			}
		}
	}
	return out
}
