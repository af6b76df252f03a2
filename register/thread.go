package register

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// thread are all steps, a line each, typed over as a whole.
func thread() Column {
	return Column{Key: "thread", Wide: 160, Away: true,
		say:   func(b *Book, r *Row) string { return strings.Join(b.steps(invitation(r.Record)), "; ") },
		typed: func(b *Book, r *Row) string { return strings.Join(b.steps(invitation(r.Record)), "\n") },
		take: func(b *Book, r *Row, text string) error {
			i := invitation(r.Record)
			var out model.Thread
			for _, line := range strings.FieldsFunc(text, func(c rune) bool { return c == '\n' || c == ';' }) {
				if strings.TrimSpace(line) == "" {
					continue
				}
				s, err := typed.Step(line, b.days(), b.Lang, "")
				if err != nil {
					return err
				}
				out = append(out, b.asBefore(s, i.Thread))
			}
			i.Thread = out
			return nil
		}}
}

// asBefore keeps of a step that was there what a line does not say: where it was asked, and
// its words in other languages.
func (b *Book) asBefore(s model.InvitationStep, was model.Thread) model.InvitationStep {
	for _, old := range was {
		if old.Day != s.Day || old.At != s.At || old.Kind != s.Kind {
			continue
		}
		s.Item, s.Where = old.Item, old.Where
		said := words.Fold(b.text(s.Words))
		if said == words.Fold(b.text(old.Where)) {
			s.Words = nil
		}
		if said == words.Fold(b.text(old.Words)) || s.Words == nil {
			s.Words = old.Words
		}
		return s
	}
	return s
}

// dotted is a day as it is typed shortest.
func dotted(d civil.Date) string {
	if !d.Valid() {
		return string(d)
	}
	return string(d[8:]) + "." + string(d[5:7]) + "." + string(d[:4])
}

// steps are the lines of the thread.
func (b *Book) steps(i *model.Invitation) (out []string) {
	for _, s := range i.Thread {
		line := []string{strings.TrimSpace(dotted(s.Day) + " " + s.At), b.Words.Say("invitation.step." + string(s.Kind))}
		if s.Number != "" {
			line = append(line, b.Words.Say("invitation.number", s.Number))
		}
		for _, t := range []model.Text{s.Words, s.Where} {
			if said := b.text(t); said != "" {
				line = append(line, strings.ReplaceAll(said, ";", ","))
			}
		}
		out = append(out, strings.Join(line, " · "))
	}
	return out
}
