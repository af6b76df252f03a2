package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/part"
)

// Sensitive is what is delicate of a person where each field is kept as it is left, with
// the sentence of who can read it. Where the office keeps nothing of the kind there is
// nothing of it.
type Sensitive struct {
	Box *fyne.Container

	kit    Kit
	person model.Person
	fields *delicate
	purge  *fyne.Container // what removes it for good, where there is something
}

// NewSensitive shows what is kept of a person.
func NewSensitive(kit Kit, p *model.Person) *Sensitive {
	s := &Sensitive{kit: kit, Box: container.New(part.Stack{Gap: 12})}
	s.Follow(p)
	return s
}

// Follow shows what is kept now; what is typed stays.
func (s *Sensitive) Follow(p *model.Person) {
	now := newDelicate(s.kit, p)
	s.person = *p
	there := s.there()
	switch {
	case now == nil:
		if s.fields, s.Box.Objects = nil, nil; there {
			s.say("sheet.delicate-there")
		}
	case s.fields == nil:
		s.fields = now
		s.build()
	default:
		for name, in := range s.fields.fields {
			s.fields.was[name] = now.was[name]
			in.Follow(now.was[name])
		}
	}
	if s.purge != nil {
		part.Reveal(s.purge, there)
	}
	part.Reveal(s.Box, s.fields != nil || there)
}

// there says that something delicate of the person lies in the file.
func (s *Sensitive) there() bool {
	for _, one := range s.person.Secrets() {
		if _, err := s.kit.Desk.Vault(one.Key); !one.Empty() && err == nil {
			return true
		}
	}
	return false
}

func (s *Sensitive) build() {
	s.say("sheet.delicate-note")
	way := s.Box.Objects[len(s.Box.Objects)-1]
	s.Box.Objects = s.Box.Objects[:len(s.Box.Objects)-1]
	for _, name := range model.SecretNames {
		in := s.fields.fields[name]
		in.OnCommit = func(text string) error { return s.keep(name, strings.TrimSpace(text)) }
		s.Box.Objects = append(s.Box.Objects, in)
	}
	s.Box.Objects = append(s.Box.Objects, way)
}

// say puts the sentence of who can read it, and the way to remove it for good.
func (s *Sensitive) say(key string) {
	w := s.kit.Words
	note := part.NewNotice(280)
	note.Put(w.Say(key), nil)
	remove := part.NewButton(w.Say("ui.purge")+"…", part.Plain, func() { s.kit.Purge(w.Text(s.person.Name), s.person.ID) })
	remove.Off(s.kit.ReadOnly)
	s.purge = container.NewHBox(remove)
	s.Box.Objects = []fyne.CanvasObject{part.NewHead(w.Say("sheet.delicate")), note.Pane, s.purge}
}

// keep keeps one of them; the offices of the person stay as they are.
func (s *Sensitive) keep(name, text string) error {
	held, err := s.kit.Desk.Held(s.person.ID)
	if err != nil {
		return err
	}
	c := &model.SaveCard{Person: s.person, Held: held, Delicate: map[string]string{name: text}}
	for i := range held {
		c.Tenures = append(c.Tenures, model.SeenOf(&held[i].Tenure))
	}
	return s.kit.Do(c)
}
