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
			for _, line := range typed.StepLines(text, b.days(), true) {
				s, err := b.stepTyped(r, line, "")
				if err != nil {
					return err
				}
				out = append(out, b.asBefore(s, i.Thread))
			}
			i.Thread = out
			return nil
		}}
}

// stepTyped is a step as a line says it, and keeps in mind that the line said no day.
func (b *Book) stepTyped(r *Row, line string, usual model.StepKind) (model.InvitationStep, error) {
	dayless, dayOf := false, b.dayOfItem(r)
	s, err := typed.Step(line, b.days(), b.Lang, usual, func(said string) (civil.Date, string) {
		day, at := dayOf(said)
		dayless = day == ""
		return day, at
	})
	if err == nil && dayless {
		r.dayless = append(r.dayless, s)
	}
	return s, err
}

// WithToCome adds to what a cell says the steps that are dated later: what was typed does not vanish until its day.
func (b *Book) WithToCome(says string, i *model.Invitation, asking bool) string {
	for _, s := range i.Thread.After(b.moment) {
		if s.Kind.Asks() == asking {
			says += "; " + b.Words.Say("invitation.to-come", b.step(&s))
		}
	}
	return strings.TrimPrefix(says, "; ")
}

// asBefore keeps of a step that was there what a line does not say: where it was asked, and
// its words in other languages where they are the same in this one.
func (b *Book) asBefore(s model.InvitationStep, was model.Thread) model.InvitationStep {
	for _, old := range was {
		if old.Day != s.Day || old.At != s.At || old.Kind != s.Kind {
			continue
		}
		s.Item, s.Where, s.Left = old.Item, old.Where, old.Left
		was, where, said := b.inThread(old.Words), b.inThread(old.Where), words.Fold(b.inThread(s.Words))
		switch { // what stood in the line and no longer does was deleted
		case said == words.Fold(was), was != "" && where != "" && said == words.Fold(was+", "+where):
			s.Words = old.Words
		case said == words.Fold(where):
			s.Words = nil
		}
		return s
	}
	return s
}

// inThread is a text as it stands in a line of a thread, where a semicolon would part two steps.
func (b *Book) inThread(t model.Text) string { return strings.ReplaceAll(b.text(t), ";", ",") }

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
			if said := b.inThread(t); said != "" {
				line = append(line, said)
			}
		}
		out = append(out, strings.Join(line, " · "))
	}
	return out
}
