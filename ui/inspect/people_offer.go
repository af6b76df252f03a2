package inspect

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/sheet"
	"chancery/words"
)

// offered is one way to understand a typed name.
type offered struct {
	label string
	known *model.Known // nil: not known
	group *model.Group // without a key one that is made with the press
	whole int64        // a delegation by key
	fresh bool         // becomes a person; else stays as free text
}

// typed offers whom the name may mean.
func (l *People) typed(text string) {
	l.offer, l.at, l.on = nil, 0, 0
	key := words.Fold(text)
	if key != "" && l.cells.Roll != nil {
		l.offerGroups(text)
		for i := range l.cells.Roll.Known() {
			k := &l.cells.Roll.Known()[i]
			if len(l.offer) < 5 && matches(k, key) {
				l.offer = append(l.offer, offered{label: l.name(k), known: k})
			}
		}
		l.offer = append(l.offer, offered{label: l.kit.Words.Say("sheet.keep-text", text)},
			offered{label: l.kit.Words.Say("sheet.new-person", text), fresh: true})
	}
	l.resize()
}

// offerGroups offers the groups and delegations of the visit, and one that could be made where its usual
// name is typed.
func (l *People) offerGroups(text string) {
	var of *model.Item
	if it, ok := l.cells.Programme.Item(l.item); ok {
		of = &it
	}
	for _, g := range typed.InOrder(l.cells.Programme.Groups) {
		if contains(g.Name, words.Fold(text)) {
			l.offer = append(l.offer, offered{label: l.cells.Grouping(&g, of, l.side), group: &g})
		}
	}
	if g, ok := l.cells.Everybody(text, l.side); ok {
		l.offer = append(l.offer, offered{label: l.cells.Grouping(&g, of, l.side), group: &g})
	}
	for _, d := range l.cells.Wholes(text, l.side) {
		l.offer = append(l.offer, offered{label: l.cells.Offered(&d, of), whole: d.ID})
	}
	if g, ok := l.cells.GroupToMake(text); ok {
		l.offer = append(l.offer, offered{label: l.kit.Words.Say("sheet.make-group", l.cells.Grouping(&g, of, l.side)), group: &g})
	}
}

// ofGroup is how a group takes part; one that is not there yet is made.
func (l *People) ofGroup(g *model.Group) (*int64, bool) {
	id := g.ID
	if id == 0 {
		save := &model.SaveGroup{Group: *g}
		if !l.kit.Try(save) {
			return nil, false
		}
		id = save.ID
	}
	return &id, true
}

func matches(k *model.Known, key string) bool {
	return contains(k.Person.Name, key) || contains(k.Person.Aliases, key) || contains(k.Office, key)
}

func contains(t model.Text, key string) bool {
	for _, s := range t {
		if strings.Contains(words.Fold(s), key) {
			return true
		}
	}
	return false
}

func (l *People) name(k *model.Known) string {
	s := l.kit.Words.Text(k.Person.Name)
	if o := l.kit.Words.Text(words.HeldBy(k)); o != "" {
		s += " · " + o
	}
	return s
}

// newcomer asks who somebody is whom nobody knows, and adds them to the side.
func (l *People) newcomer(text string) {
	c := fyne.CurrentApp().Driver().CanvasForObject(l)
	if c == nil {
		return
	}
	began := sheet.Began{Card: sheet.OfNewcomer, Of: model.Ref{Event: l.cells.Programme.Event.ID, Item: l.item}, Side: l.side, Word: text}
	p := model.Participation{Side: l.side, Mode: model.InPerson, Role: "member"}
	sheet.OpenPerson(l.kit, c, began, text, l.cells.Programme.Event.PartyOf(l.side), func(made model.SavePerson) error {
		return l.save(append(l.rows(), p), map[int]model.SavePerson{len(l.who): made})
	})
}

// choose takes the offer: somebody known, words as they stand, or a new person
// whose card opens to be filled in.
func (l *People) choose(i int) {
	text := l.field.Text()
	if i >= len(l.offer) || text == "" {
		return
	}
	o := l.offer[i]
	p := model.Participation{Side: l.side, Mode: model.InPerson, Role: "member"}
	if o.fresh {
		l.newcomer(text)
		return
	}
	if o.group != nil {
		id, ok := l.ofGroup(o.group)
		if !ok {
			return
		}
		p.GroupID = id
	} else if o.whole != 0 {
		p.DelegationID = &o.whole
	} else if o.known != nil {
		id := o.known.Person.ID
		p.PersonID = &id
	} else {
		p.Name = model.Text{l.kit.Lang: text}
	}
	l.field.Put("")
	l.offer = nil
	l.save(append(l.rows(), p), nil)
	l.resize()
}
