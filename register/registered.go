package register

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// registered takes the subject of a new paper. A line of another registry, "Note no. 55/2026 of 3 March 2026, on the
// visit", says its kind, its number and its day as well: each goes where it belongs, unless something stands there. Where it
// says nothing else, all of it is the subject too.
func registered(take func(*Book, *Row, string) error) func(*Book, *Row, string) error {
	return func(b *Book, r *Row, text string) error {
		l := noteOf(r.Record)
		kind, s, ok := b.paperIn(text)
		if l.ID != 0 || !ok || l.Number != "" {
			return take(b, r, text)
		}
		about := strings.Trim(s.Words[b.Lang], " ,;:–-")
		if about == "" {
			about = text
		}
		if err := take(b, r, about); err != nil {
			return err
		}
		if l.Number, l.Kind = s.Number, kind; l.Day == "" {
			l.Day = s.Day
		}
		return nil
	}
}

// paperIn is the paper with whose kind a line begins, and its number, its day and what else is said; false for a line
// that has no number.
func (b *Book) paperIn(text string) (model.LetterKind, model.InvitationStep, bool) {
	kind, line := model.LetterKind(""), text
	for _, k := range model.LetterKinds { // as a step of an invitation calls it, which knows only two
		for _, lang := range words.Languages {
			w := words.For(lang)
			n := len(strings.Fields(w.Say("letter.kind." + string(k))))
			if all := strings.Fields(text); len(all) > n && kind == "" && words.Fold(strings.Trim(strings.Join(all[:n], " "), ",:")) == words.Fold(w.Say("letter.kind."+string(k))) {
				kind, line = k, w.Say("invitation.step."+string(model.StepLetter))+" "+strings.Join(all[n:], " ")
			}
		}
	}
	said := true
	s, err := typed.Step(line, b.days(), b.Lang, "", func(string) (civil.Date, string) { said = false; return "", "" })
	if err != nil || s.Number == "" || s.Kind != model.StepLetter && s.Kind != model.StepNote {
		return "", s, false
	}
	if !said {
		s.Day = ""
	}
	if kind == "" {
		if kind = "letter"; s.Kind == model.StepNote {
			kind = model.NoteVerbale
		}
	}
	return kind, s, true
}
