package words

import (
	"errors"

	"chancery/model"
	"chancery/model/civil"
)

// Error is the sentence for an error: what is wrong, where, and what is safe.
// What the program did not expect gets a general sentence.
func (w *Words) Error(err error) string {
	if err == nil {
		return ""
	}
	var refusal *model.Error
	if errors.As(err, &refusal) && w.Has("error."+refusal.Code) {
		args := make([]any, len(refusal.Args))
		for i, a := range refusal.Args {
			args[i] = a
		}
		return w.Say("error."+refusal.Code, args...)
	}
	var wrong *civil.Error
	if errors.As(err, &wrong) {
		return w.Say("error."+wrong.Code, w.local(wrong.Local), wrong.Zone)
	}
	return w.Say("error.unexpected", err.Error())
}

// local writes an agreed time the way a person would, or as it was typed.
func (w *Words) local(s string) string {
	m := civil.Moment{Local: s}
	if len(s) != len(civil.Layout) || !m.Date().Valid() {
		return s
	}
	return w.Day(m.Date()) + ", " + m.Clock()
}

// Field is the name of the field a FieldError speaks of, "" when err is none.
func Field(err error) string {
	var f *model.FieldError
	if errors.As(err, &f) {
		return f.Field
	}
	return ""
}
