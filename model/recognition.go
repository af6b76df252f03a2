package model

import (
	"maps"
	"slices"
	"strings"
)

// Recognition is the standing of a state with the office: by which marks it is shown.
type Recognition string

const (
	Recognised Recognition = "flag"     // by its name and its flag
	ByName     Recognition = "name"     // by a name, without a flag
	Footnoted  Recognition = "footnote" // by a name with a note under the paper, without a flag
	Unmarked   Recognition = "none"     // not recognised: as the office words it, without a flag
)

// Recognitions are all of them.
var Recognitions = []Recognition{Recognised, ByName, Footnoted, Unmarked}

// Recognising is how an office takes a state: what it calls it, and the note under
// the papers on which it stands.
type Recognising struct {
	How    Recognition // "" until the office has said it
	Called Text        // "" is the usual name
	Note   Text
}

func recognitionOf(code string) string { return "recognition." + code }
func footnoteOf(code string) string    { return "footnote." + code }

// RecognitionIn is how the settings of an office take a state.
func RecognitionIn(settings map[string]Text, code string) Recognising {
	said := settings[recognitionOf(code)]
	return Recognising{How: Recognition(said[""]), Called: said.With("", ""), Note: settings[footnoteOf(code)]}
}

// calls is what the state is called that has that name.
func (r Recognising) calls(name Text) Text {
	for l, s := range r.Called {
		name = name.With(l, s)
	}
	return name
}

// CalledIn is what the settings of an office call a party that is no row yet.
func CalledIn(settings map[string]Text, p *Party) Text {
	if p.Code == "" {
		return p.Name
	}
	return RecognitionIn(settings, p.Code).calls(p.Name)
}

// Check refuses what must not be kept: a note is what a footnote is for, and who is
// not recognised is not called by the usual name.
func (r Recognising) Check() error {
	switch {
	case !oneOf(r.How, Recognitions):
		return wrong("How", "model.choice", string(r.How))
	case (r.How == Unmarked || r.How == Footnoted) && r.Called.Empty():
		return wrong("Called", "model.no-name")
	case r.How == Footnoted && r.Note.Empty():
		return wrong("Note", "model.no-note")
	}
	return nil
}

// Recognise keeps how the office takes a state. Was is what was shown; Party is the
// row of the state as it was seen, of one that the diary has: it is called so from
// now on.
type Recognise struct {
	Code  string
	Now   Recognising
	Was   Recognising
	Party *Party
}

func (c *Recognise) Label() Label { return Label{"setting", nil} }

func (c *Recognise) Apply(u Unit) error {
	for _, s := range []SaveSetting{
		{Name: recognitionOf(c.Code), Value: c.Now.Called.With("", string(c.Now.How)), Was: c.Was.Called.With("", string(c.Was.How))},
		{Name: footnoteOf(c.Code), Value: c.Now.Note, Was: c.Was.Note},
	} {
		if s.Value.Equal(s.Was) {
			continue
		}
		if err := s.Apply(u); err != nil {
			return err
		}
	}
	if c.Party == nil {
		return nil
	}
	p := *c.Party
	p.Name = c.Now.calls(p.Name)
	return u.Put(&p)
}

// Footnotes are the states that stand with a note, in the order of their codes.
func Footnotes(settings map[string]Text) []Recognising {
	var out []Recognising
	for _, name := range slices.Sorted(maps.Keys(settings)) {
		if code, ok := strings.CutPrefix(name, recognitionOf("")); ok {
			if r := RecognitionIn(settings, code); r.How == Footnoted {
				out = append(out, r)
			}
		}
	}
	return out
}

// Flagless are the codes of the states that stand without a flag.
func Flagless(settings map[string]Text) map[string]bool {
	out := map[string]bool{}
	for name, said := range settings {
		if code, ok := strings.CutPrefix(name, recognitionOf("")); ok && Recognition(said[""]) != Recognised {
			out[code] = true
		}
	}
	return out
}
