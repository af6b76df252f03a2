package proposal

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// answer is what somebody answered who was asked.
type answer string

const (
	comes   answer = "comes"
	refuses answer = "refuses"
	sends   answer = "sends" // somebody else
	waits   answer = "waits"
)

// answered are the words with which answers begin, folded, the longest first.
var answered []struct {
	said string
	is   answer
}

func init() {
	for is, list := range map[answer][]string{
		comes: {"yes", "y", "confirmed", "accepted", "accepts", "attending", "attends", "will attend", "coming", "da", "confirmat", "confirmată", "a confirmat", "acceptat", "a acceptat", "acceptă", "participă", "va participa", "vine",
			"так", "да", "підтверджено", "підтвердив", "підтвердила", "підтверджує", "погодився", "погодилася", "буде", "візьме участь", "прийнято", "ja", "zugesagt", "zusage", "oui", "confirmé", "accepté", "tak", "potwierdzono", "potwierdził", "potwierdziła"},
		refuses: {"no", "n", "declined", "has declined", "declines", "regrets", "refused", "not attending", "not coming", "cannot attend", "unable", "will not attend", "nu", "refuzat", "a refuzat", "refuză", "declinat", "a declinat", "nu participă", "nu poate", "nu vine", "absent", "absentă",
			"ні", "нет", "відмова", "відмовився", "відмовилась", "відмовилася", "відмовились", "відмовилися", "відхилено", "відхилив", "відхилила", "не буде", "не зможе", "не візьме", "nein", "abgesagt", "absage", "non", "décliné", "refusé", "nie", "odmowa", "odmówił", "odmówiła"},
		sends: {"represented", "will be represented", "sends", "reprezentat", "reprezentată", "va fi reprezentat", "va fi reprezentată", "delegă", "представлятиме", "буде представлений", "буде представлена", "vertreten", "représenté", "reprezentowany"},
		waits: {"awaiting", "awaited", "pending", "no reply", "no answer", "no response", "not yet", "tbc", "to be confirmed", "invited", "?", "în așteptare", "așteptăm", "fără răspuns", "nu a răspuns", "de confirmat", "invitat", "invitată",
			"очікується", "очікуємо", "чекаємо", "немає відповіді", "не відповів", "не відповіла", "уточнюється", "запрошено", "offen", "ausstehend", "en attente", "sans réponse", "oczekuje", "brak odpowiedzi"},
	} {
		for _, s := range list {
			answered = append(answered, struct {
				said string
				is   answer
			}{words.Fold(s), is})
		}
	}
	slices.SortFunc(answered, func(a, b struct {
		said string
		is   answer
	}) int {
		return cmp.Compare(len(b.said), len(a.said))
	})
}

// answerOf reads a cell of answers, "" for what is none.
func answerOf(text string) answer {
	key := words.Fold(strings.Trim(oneLine(text), " .!"))
	for _, a := range answered {
		if rest, ok := strings.CutPrefix(key, a.said); ok && (rest == "" || strings.ContainsAny(rest[:1], " ,.;:(/–—-+")) {
			return a.is
		}
	}
	return ""
}

// answerAlone says that a cell is an answer and nothing behind it.
func answerAlone(text string) bool {
	key := words.Fold(strings.Trim(oneLine(text), " .!"))
	for _, a := range answered {
		if a.said == key {
			return true
		}
	}
	return false
}

// bringers are the words behind an answer that say that somebody comes along.
var bringers = []string{"+1", "+ 1", "with spouse", "with wife", "with husband", "and spouse", "plus one", "cu soția", "cu soțul", "însoțit", "însoțită", "з дружиною", "із дружиною", "з чоловіком", "із чоловіком", "mit ehefrau", "mit gattin", "avec épouse", "z małżonką", "z małżonkiem"}

// brings says that whoever answered comes with somebody.
func brings(text string) bool {
	key := words.Fold(text)
	return slices.ContainsFunc(bringers, func(s string) bool { return strings.Contains(key, words.Fold(s)) })
}

// answers says how many of a list come and how many do not, and what of it is no answer that anybody can read.
func (p *Proposal) answers() {
	who := map[answer][]string{}
	var odd []string
	for i := range p.People {
		d := &p.People[i]
		is := answerOf(d.Answer)
		if d.Answer != "" && is == "" {
			odd = append(odd, "“"+d.Answer+"”")
		} else if is != "" {
			who[is] = append(who[is], firstOf(d.Name, d.Office, d.Org))
		}
	}
	for _, said := range []struct {
		code string
		list []string
	}{{"answer-refuses", who[refuses]}, {"answer-sends", who[sends]}, {"answer-waits", who[waits]}, {"answer-odd", slices.Compact(odd)}} {
		if len(said.list) > 0 {
			p.ask(said.code, few(said.list))
		}
	}
}

// seatOf is how far it is agreed that somebody of a delegation comes who answered so, and what of the answer only its
// words say.
func seatOf(text string) (st model.SeatStatus, told string) {
	st = map[answer]model.SeatStatus{comes: model.Accepted, refuses: model.Declined, sends: model.Substituted}[answerOf(text)]
	if st == "" || !answerAlone(text) {
		told = text
	}
	return st, told
}

// mode is how somebody takes part who answered so, "" where that says nothing of it.
func (a answer) mode() model.Mode {
	return map[answer]model.Mode{comes: model.InPerson, refuses: model.Absent, sends: model.Represented}[a]
}
