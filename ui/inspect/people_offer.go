package inspect

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/sheet"
	"chancery/words"
)

// offered is one way to understand a typed name.
type offered struct {
	label string
	known *model.Known // nil: not known
	fresh bool         // becomes a person; else stays as free text
}

// typed offers whom the name may mean.
func (l *People) typed(text string) {
	l.offer, l.at, l.on = nil, 0, 0
	key := words.Fold(text)
	if key != "" && l.cells.Roll != nil {
		for i := range l.cells.Roll.Known() {
			k := &l.cells.Roll.Known()[i]
			if len(l.offer) < 4 && matches(k, key) {
				l.offer = append(l.offer, offered{label: l.name(k), known: k})
			}
		}
		l.offer = append(l.offer, offered{label: l.kit.Words.Say("sheet.keep-text", text)},
			offered{label: l.kit.Words.Say("sheet.new-person", text), fresh: true})
	}
	l.resize()
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
	if o := l.kit.Words.Text(k.Office); o != "" {
		s += " · " + o
	}
	return s
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
		c := fyne.CurrentApp().Driver().CanvasForObject(l)
		if c == nil {
			return
		}
		sheet.OpenPerson(l.kit, c, text, l.cells.Programme.Event.PartyOf(l.side), func(made model.SavePerson) error {
			return l.save(append(l.rows(), p), map[int]model.SavePerson{len(l.who): made})
		})
		return
	}
	if o.known != nil {
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
