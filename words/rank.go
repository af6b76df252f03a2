package words

import "chancery/model"

// OtherRank says which rank was kept of whoever signs, and which their office gives.
func (w *Words) OtherRank(o model.OtherRank) string {
	level := func(l model.Level) string { return w.Say("event.level." + string(l)) }
	switch {
	case o.Office != "":
		return w.Say("text.rank.other", level(o.Kept), level(o.Office))
	case o.Kept != "":
		return w.Say("text.rank.left", level(o.Kept))
	}
	return w.Say("text.rank.none")
}
