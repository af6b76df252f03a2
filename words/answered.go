package words

import "chancery/model"

// Answered is what has been answered to an invitation as far as its thread goes: how they
// come, that they do not, or that there is no answer yet.
func (w *Words) Answered(t model.Thread) string {
	switch a := t.Answer(); {
	case a != nil:
		return Capital(w.Say("invitation.step." + string(a.Kind)))
	case !t.Asked():
		return Capital(w.Say("invitation.not-asked"))
	}
	return Capital(w.Say("invitation.awaited"))
}
