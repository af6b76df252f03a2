package proposal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

// mostInFront is of how many words a rank or an office in front of a name may be.
const mostInFront = 5

// inFront takes off a name the rank and the office that stand in front of it: General Vlad Ionescu, President Nicușor Dan. A
// rank is a form of address; an office is theirs, or a form of address where the list has another for them.
func (d *Person) inFront(text string) string {
	fields := strings.Fields(text)
	for n := min(mostInFront, len(fields)-1); n > 0; n-- {
		front, rest := strings.Join(fields[:n], " "), fields[n:]
		rank := said().ranks[unpointed(front)]
		switch {
		case !rank && !titleAlone(fields[:n]), !likeName(rest), !rank && len(rest) < 2:
			continue
		case rank:
			d.Address = strings.TrimSpace(d.Address + " " + front)
		case d.Office == "":
			d.Office = front
		case !strings.Contains(words.Fold(d.Office), words.Fold(front)):
			d.Address = strings.TrimSpace(d.Address + " " + front)
		}
		address, name := addressed(strings.Join(rest, " "), d.Office) // General Dr Vlad Ionescu
		d.Address = strings.TrimSpace(d.Address + " " + address)
		return name
	}
	return text
}

// unpointed is a rank as the list of them has it: without its dots.
func unpointed(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(words.Fold(s), ".", " ")), " ")
}

// titleAlone says that words are the title of one person and nothing else: Deputy Prime Minister, Голова Верховної Ради. What
// is of several, or of whoever comes along, is no title.
func titleAlone(fields []string) bool {
	title := false
	for i, s := range fields {
		switch key := words.Fold(s); {
		case said().both[key], said().companions[key], said().behind[key]:
			return false
		case said().somebody[key], said().headWords[key], said().inFront[key]:
			title = true
		case inOffices(key), title && stateNamed(s) != "":
		case i > 0 && i < len(fields)-1 && said().joining[key]:
		default:
			return false
		}
	}
	return title
}

// likeName says that words are written as a name is, and none of them is of an office or a state.
func likeName(fields []string) bool {
	text := strings.Join(fields, " ")
	if len(fields) == 0 || ofHead(fields) || inOffices(words.Fold(fields[0])) || said().ranks[unpointed(text)] || len(statesIn(text)) > 0 || isOrg(text) {
		return false
	}
	for i, s := range fields {
		first, _ := utf8.DecodeRuneInString(s)
		key := words.Fold(strings.Trim(s, "."))
		if said().things[key] || said().joining[key] && !said().particles[key] || !unicode.IsUpper(first) && !(i > 0 && said().particles[key]) || strings.ContainsAny(s, "0123456789/") {
			return false
		}
	}
	return true
}
