package takein

import "chancery/ui/sheet"

// mayClose asks first where something was set right by hand; a heading that was typed is kept as on
// other cards.
func (k *card) mayClose() bool {
	if k.writing { // it cannot be stopped, and is undone with one press once it is there
		return false
	}
	if !k.changed {
		k.kit.GivenUp(k.sheet)
		return true
	}
	w, text := k.kit.Words, "sheet.taken.lose-file"
	if k.name == w.Say("takein.clipboard") {
		text = "sheet.taken.lose-text"
	}
	sheet.Ask(k.host.Canvas(), w.Say("sheet.taken.lose"), w.Say(text), w.Say("sheet.taken.go-on"), w.Say("sheet.taken.leave-all"), nil, k.sheet.Close)
	return false
}
