package sheet

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// suggest offers what a cell may say.
func (o *Order) suggest(row, col int, text string) []part.Suggestion {
	l := o.lines[row]
	if o.cells.Picked = nil; l.step > 0 {
		return nil
	}
	switch c := o.cols[col]; c {
	case typed.ColFrom, typed.ColTo:
		it := l.item
		if l.draft != nil {
			it = &l.draft.Item
		}
		return plain(typed.TimeChoices(it, text))
	case typed.ColPlace:
		return o.withNewVenue(l, Suggestions(o.kit, &o.cells, c, text), text)
	case typed.ColHost, typed.ColGuest:
		then := o.cells
		if l.item != nil {
			then.At = l.item.Start.At
		} else if l.draft != nil {
			then.At = l.draft.Item.Start.At
		}
		return o.withNewPerson(l, c, o.withGroups(l, c, Suggestions(o.kit, &then, c, text), text), text)
	default:
		return Suggestions(o.kit, &o.cells, c, text)
	}
}

// Suggestions are what a cell of a column may say.
func Suggestions(kit Kit, cells *typed.Cells, col typed.Column, text string) []part.Suggestion {
	w := kit.Words
	switch col {
	case typed.ColAudience:
		return offers(model.Audiences, "audience.", w)
	case typed.ColStatus:
		return offers(model.ItemStatuses, "item.status.", w)
	case typed.ColPress:
		if strings.ContainsAny(text, ";\n") {
			return nil
		}
		return matching(offers(model.Presses[1:], "press.", w), text)
	case typed.ColPlace:
		return matching(plain(cells.Places.Suggestions()), text)
	case typed.ColHost, typed.ColGuest:
		before, last := cells.Naming(text)
		called, company := typed.Called(last)
		if i := strings.LastIndexByte(called, '+'); i > 0 { // HoD+, of whom it is not said yet how many
			called, company = strings.TrimSpace(called[:i]), " "+called[i:]
		}
		if head, ok := cells.HeadMeant(called, sideOf[col]); ok { // nobody else is meant by it
			name := head.Person.Name.In(kit.Lang)
			return []part.Suggestion{{Label: name + " · " + w.Say("role.head-of-delegation"), Text: strings.TrimSpace(before + " " + name + company), Who: head.Person.ID}}
		}
		if k, ok := cells.Titled(called); ok { // General Vlad
			return []part.Suggestion{{Label: label(&k, kit.Lang), Text: strings.TrimSpace(before + " " + k.Person.Name.In(kit.Lang) + company), Who: k.Person.ID}}
		}
		return suggestPeople(kit, cells, sideOf[col], text)
	}
	return nil
}

func offers[T ~string](values []T, prefix string, w *words.Words) []part.Suggestion {
	var out []part.Suggestion
	for _, v := range values {
		name := w.Say(prefix + string(v))
		out = append(out, part.Suggestion{Label: name, Text: name})
	}
	return out
}

func plain(names []string) []part.Suggestion {
	out := make([]part.Suggestion, len(names))
	for i, n := range names {
		out[i] = part.Suggestion{Label: n, Text: n}
	}
	return out
}

// matching keeps what contains the text, folded; what begins with it first.
func matching(list []part.Suggestion, text string) []part.Suggestion {
	key := words.Fold(text)
	if key == "" {
		return list
	}
	var first, rest []part.Suggestion
	for _, s := range list {
		switch folded := words.Fold(s.Label); {
		case strings.HasPrefix(folded, key):
			first = append(first, s)
		case strings.Contains(folded, key):
			rest = append(rest, s)
		}
	}
	return append(first, rest...)
}

// label is somebody with the office that they hold.
func label(k *model.Known, lang string) string {
	if office := words.HeldBy(k).In(lang); office != "" {
		return k.Person.Name.In(lang) + " · " + office
	}
	return k.Person.Name.In(lang)
}

// suggestPeople offers names for the last of several in a cell: those who come on its side go before the others of the
// visit, and these before all whom the office knows.
func suggestPeople(kit Kit, cells *typed.Cells, side model.Side, text string) []part.Suggestion {
	before, last := cells.Naming(text)
	if last == "" {
		return nil
	}
	sought, manner := typed.Called(last) // Ozols joins 14:10
	if before != "" {
		before += " "
	}
	key, known, state := words.Fold(sought), map[string]bool{}, isParty(cells.Programme.Parties, sought)
	across := opposite(cells, side)
	// behind a comma an office may be begun, of whoever stands before it: there nobody is meant by theirs
	other := func(name string) bool {
		called, _ := typed.CutPerson(name)
		return strings.LastIndexByte(text, ',') > strings.LastIndexAny(text, ";\n") && !strings.Contains(last, ",") && !strings.Contains(words.Fold(called), key)
	}
	var list []part.Suggestion
	for _, k := range sideFirst(cells, side) {
		name := k.Person.Name.In(kit.Lang)
		known[words.Fold(name)] = true
		if other(name) {
			continue
		}
		list = append(list, part.Suggestion{Label: label(&k, kit.Lang), Text: before + name + manner, Who: k.Person.ID, Near: (state || across[k.Person.ID]) && !strings.Contains(words.Fold(name), key)})
	}
	sole := onlyOne(list, sought)
	for _, name := range cells.Wordings() {
		if known[words.Fold(name)] || other(name) || sole { // who is known goes before what was typed once
			continue
		}
		list = append(list, part.Suggestion{Label: name, Text: before + name + manner})
	}
	return matching(list, sought)
}

// opposite are those who sit on the other side alone, where two meet: by an office whoever types it means nobody of theirs.
func opposite(cells *typed.Cells, side model.Side) map[int64]bool {
	out := map[int64]bool{}
	if cells.Programme.Event.ManyMeet() {
		return out
	}
	for _, s := range cells.Programme.Seats {
		if s.PersonID != nil && cells.Programme.Delegations[s.DelegationID].Side != side {
			out[*s.PersonID] = true
		}
	}
	return out
}

// sideFirst are all who are known, those of a side of the visit first, then its others.
func sideFirst(cells *typed.Cells, side model.Side) []model.Known {
	near := map[int64]int{}
	for _, s := range cells.Programme.Seats {
		if s.PersonID != nil {
			near[*s.PersonID] = max(near[*s.PersonID], 1)
			if cells.Programme.Delegations[s.DelegationID].Side == side {
				near[*s.PersonID] = 2
			}
		}
	}
	if len(near) == 0 {
		return cells.Roll.Known()
	}
	var each [3][]model.Known
	for _, k := range cells.Roll.Known() {
		n := near[k.Person.ID]
		each[n] = append(each[n], k)
	}
	return slices.Concat(each[2], each[1], each[0])
}

// isParty says that a text is what a state or an organisation is called: who typed it means no
// president by it in whose office it stands.
func isParty(all map[int64]model.Party, said string) bool {
	key := words.Fold(said)
	for _, p := range all {
		for _, t := range []model.Text{p.Name, p.Formal} {
			for _, s := range t {
				if s != "" && words.Fold(s) == key {
					return true
				}
			}
		}
	}
	return false
}

// onlyOne says that what is typed is whole words of the name of one person who is known, and of nobody
// else's.
func onlyOne(list []part.Suggestion, typed string) bool {
	n, key := 0, " "+words.Fold(typed)+" "
	for _, s := range list {
		name, _, _ := strings.Cut(s.Label, " · ")
		if strings.Contains(" "+words.Fold(name)+" ", key) {
			n++
		}
	}
	return n == 1
}
