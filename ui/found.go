package ui

import (
	"slices"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/register"
	"chancery/ui/command"
	"chancery/words"
)

// mostNamed are the states, and the offices, that are found before what only speaks of them.
const mostNamed = 6

// Cards are rows of the registers that are found by a text, the states and the offices that bear it
// first; before them the history with whom one asks for that of.
func (h host) Cards(text string, most int) []command.Offer {
	w := h.w
	if w.diary == nil {
		return nil
	}
	var out []command.Offer
	asked := h.foundHistory(text)
	if rest, bare := withoutWords("search.history", text); bare && len(rest) == 0 {
		asked = h.historyMeant()
	}
	for _, hit := range asked {
		k, key := register.Kind(hit.Of), max(hit.Key, hit.Person)
		out = append(out, command.Offer{Name: w.words.Say("ui.palette-history", w.words.Text(hit.Title)), Group: w.words.Say("section.board." + string(k)), Do: func() { w.goBoard(k, key) }})
	}
	add := func(k register.Kind, name model.Text, key int64) {
		if key != 0 && len(out) < most {
			out = append(out, command.Offer{Name: w.words.Say("ui.palette-card", w.words.Text(name)), Group: w.words.Say("section.board." + string(k)), Do: func() { w.goBoard(k, key) }})
		}
	}
	lists, err := w.reading.Registers()
	if err != nil {
		w.tell(err)
	}
	parties := slices.DeleteFunc(slices.Clone(lists.Parties), func(p model.Party) bool { return !found(p.Name.All()+p.Tag(), text) })
	offices := slices.DeleteFunc(slices.Clone(lists.Offices), func(o model.Office) bool { return !found(o.Title.All(), text) })
	for i := range parties[:min(len(parties), mostNamed)] {
		add(register.Parties, parties[i].Name, parties[i].ID)
	}
	hits, err := w.reading.Search(text)
	if err != nil {
		w.tell(err)
	}
	for i := range offices[:min(len(offices), mostNamed)] {
		add(register.Offices, offices[i].Title, offices[i].ID)
	}
	for _, hit := range hits {
		add(register.People, hit.Title, hit.Person)
		add(register.Venues, hit.Title, hit.Venue)
		add(register.Kind(hit.Of), hit.Title, hit.Key)
	}
	for i := min(len(parties), mostNamed); i < len(parties); i++ {
		add(register.Parties, parties[i].Name, parties[i].ID)
	}
	for i := min(len(offices), mostNamed); i < len(offices); i++ {
		add(register.Offices, offices[i].Title, offices[i].ID)
	}
	return out
}

// found says whether every word of a text stands in another, marks and scripts folded.
func found(in, text string) bool {
	key := words.Fold(in)
	for _, word := range strings.Fields(words.Fold(text)) {
		if !strings.Contains(key, word) {
			return false
		}
	}
	return true
}

// leastNamed are the letters of a state that are typed before it is looked for.
const leastNamed = 3

// foundStates are the states and organisations with every word of a text at the beginning of a word.
func (h host) foundStates(text string) (out []model.Hit) {
	w := h.w
	typed := strings.Fields(words.Fold(text))
	if w.diary == nil || utf8.RuneCountInString(strings.Join(typed, "")) < leastNamed {
		return nil
	}
	begins := func(name string) bool {
		name = " " + strings.ReplaceAll(words.Fold(name), "\n", " ")
		return !slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(name, " "+s) })
	}
	lists, err := w.reading.Registers()
	if err != nil {
		w.tell(err)
		return nil
	}
	for i := range lists.Parties {
		if p := &lists.Parties[i]; len(out) < mostNamed && begins(p.Name.All()) {
			out = append(out, model.Hit{Of: string(register.Parties), Key: p.ID, Title: p.Name, Kind: "party"})
		}
	}
	return out
}

// foundHistory are the states and the people whose history is asked for by a word of it: their cards
// tell it.
func (h host) foundHistory(text string) (out []model.Hit) {
	w := h.w
	rest, asked := withoutWords("search.history", text)
	if w.diary == nil {
		return nil
	}
	if !asked {
		return h.toldOfHistory(h.historyInWords(text))
	}
	if len(rest) == 0 {
		return nil
	}
	out = h.foundStates(strings.Join(rest, " "))
	const ending, stem = 4, 5
	for cut := 1; cut <= ending && len(out) == 0; cut++ { // as it is declined: історія з Україною
		stems := make([]string, len(rest))
		for i, s := range rest {
			stems[i] = s[:max(len(s)-cut, min(len(s), stem))]
		}
		out = h.foundStates(strings.Join(stems, " "))
	}
	hits, err := w.reading.Search(strings.Join(rest, " "))
	if err != nil {
		w.tell(err)
	}
	for _, hit := range hits {
		if hit.Person != 0 && len(out) < mostNamed {
			out = append(out, model.Hit{Of: string(register.People), Person: hit.Person, Title: hit.Title, Kind: "person"})
		}
	}
	return h.toldOfHistory(out)
}

func (h host) toldOfHistory(list []model.Hit) []model.Hit {
	for i := range list {
		list[i].Detail = model.Plain(h.w.words.Say("sheet.paper.history"))
	}
	return list
}

// withoutWords are the words of a text beside those by which something is called, in any language;
// false where it has none of these.
func withoutWords(key, text string) (rest []string, ok bool) {
	folded := " " + words.Fold(text) + " "
	for _, lang := range words.Languages {
		for _, name := range words.For(lang).List(key) {
			if was := folded; !ok {
				folded = strings.Replace(folded, " "+words.Fold(name)+" ", " ", 1)
				ok = folded != was
			}
		}
	}
	return strings.Fields(folded), ok
}
