package words

import "chancery/model"

// Status is how far a visit, summit or meeting is. It agrees with the kind where the
// language has genders and has said so: a visit is anulată, a summit anulat.
func (w *Words) Status(k model.EventKind, s model.EventStatus) string {
	if key := "event.status." + string(s) + "." + string(k); w.Has(key) {
		return w.Say(key)
	}
	return w.Say("event.status." + string(s))
}
