package proposal

import (
	"slices"
	"strings"

	"chancery/typed"
)

// stated puts columns of people that name a state on its side, as what the draft is called tells whose visit it is:
// "Polish participants" are the guest's where the President of Poland comes.
func (w *walk) stated() {
	var hosts, guests []string
	for _, s := range statesIn(w.Title) {
		if said().toward[s.before] {
			hosts = append(hosts, s.code)
		} else {
			guests = append(guests, s.code)
		}
	}
	if guests = append(guests, adjectivesIn(w.Title)...); len(guests) == 0 {
		return
	}
	for i, name := range w.cols.names {
		code := stateOfHead(name)
		switch {
		case code == "":
		case slices.Contains(guests, code) && !slices.Contains(hosts, code):
			w.cols.as[i] = typed.ColGuest
		case slices.Contains(hosts, code), len(hosts) == 0:
			w.cols.as[i] = typed.ColHost
		}
	}
}

// stateOfHead is the state whose people a column is of, as its head says: Participanți polonezi, Polish side,
// Participants (Romania). "" for any other head.
func stateOfHead(head string) string {
	fields := strings.FieldsFunc(head, func(r rune) bool { return strings.ContainsRune(" \t\n():–-/", r) })
	for i, s := range fields {
		code := stateNamed(s)
		if code == "" {
			code = adjectiveOf(s)
		}
		if code == "" {
			continue
		}
		before := fields[:i]
		for len(before) > 0 && len([]rune(before[len(before)-1])) <= 3 { // participants from
			before = before[:len(before)-1]
		}
		rest := strings.Join(slices.Concat(before, fields[i+1:]), " ")
		if col, named := columnOf(rest); named && (col == colWho || col == typed.ColHost || col == typed.ColGuest) {
			return code
		}
		if _, is := side(rest); is {
			return code
		}
	}
	return ""
}
